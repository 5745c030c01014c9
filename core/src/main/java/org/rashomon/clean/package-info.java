/** Raw documents to articles, or to the reason why there is none. */
@NullMarked
package org.rashomon.clean;

import org.jspecify.annotations.NullMarked;
