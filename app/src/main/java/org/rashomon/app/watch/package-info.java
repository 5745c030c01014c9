/** Watches feeds and folders, politely, and hands on what is new. */
@NullMarked
package org.rashomon.app.watch;

import org.jspecify.annotations.NullMarked;
