/** Articles to accounts: sentences, mentions, quotations, times, claims. */
@NullMarked
package org.rashomon.understand;

import org.jspecify.annotations.NullMarked;
