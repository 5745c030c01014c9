/** A story to its alignment: same passage, same utterance, same matter. */
@NullMarked
package org.rashomon.align;

import org.jspecify.annotations.NullMarked;
