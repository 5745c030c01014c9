/** Measures the engine on gold data. */
@NullMarked
package org.rashomon.eval;

import org.jspecify.annotations.NullMarked;
