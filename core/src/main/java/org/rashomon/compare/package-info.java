/** An alignment to its comparison: findings, lineage, timeline. */
@NullMarked
package org.rashomon.compare;

import org.jspecify.annotations.NullMarked;
