/** Accounts to stories, one at a time as they arrive. */
@NullMarked
package org.rashomon.group;

import org.jspecify.annotations.NullMarked;
