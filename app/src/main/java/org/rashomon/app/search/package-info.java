/**
 * Search over a library's articles and what was found in them, and questions answered with their sentences.
 *
 * <p>The index holds nothing that can't be made again from the library: it may be behind it after a crash, and says by
 * {@link org.rashomon.app.search.IndexView#version()} how far.
 */
@NullMarked
package org.rashomon.app.search;

import org.jspecify.annotations.NullMarked;
