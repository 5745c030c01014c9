/** Files, folders, streams, feeds and archives to raw documents. */
@NullMarked
package org.rashomon.read;

import org.jspecify.annotations.NullMarked;
