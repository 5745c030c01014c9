/** Text that remembers where it came from: normalisation with offsets, similarity, shingles. */
@NullMarked
package org.rashomon.text;

import org.jspecify.annotations.NullMarked;
