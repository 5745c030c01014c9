/**
 * The library: articles, stories and findings that stay. Written by one program at a time, read by many; everything of
 * SQL is in here.
 */
@NullMarked
package org.rashomon.app.library;

import org.jspecify.annotations.NullMarked;
