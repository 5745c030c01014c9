/** What was told in the forms that other programs read: linked data, annotations, tables and feeds. */
@NullMarked
package org.rashomon.app.export;

import org.jspecify.annotations.NullMarked;
