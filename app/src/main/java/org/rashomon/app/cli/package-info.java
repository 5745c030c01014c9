/** Command line programs. */
@NullMarked
package org.rashomon.app.cli;

import org.jspecify.annotations.NullMarked;
