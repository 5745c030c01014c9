/** What is new in a library since a time: to read in a terminal, a mail or a feed reader. */
@NullMarked
package org.rashomon.app.digest;

import org.jspecify.annotations.NullMarked;
