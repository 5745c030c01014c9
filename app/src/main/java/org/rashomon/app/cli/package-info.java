/** The command line program {@code rashomon}. Standard output is written here and nowhere else. */
@NullMarked
package org.rashomon.app.cli;

import org.jspecify.annotations.NullMarked;
