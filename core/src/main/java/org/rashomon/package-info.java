/** Reads what many outlets published and rebuilds each story from all the accounts. */
@NullMarked
package org.rashomon;

import org.jspecify.annotations.NullMarked;
