/**
 * The dossier's pages: typed models of what stands on them, which the templates in {@code src/main/jte} print without a
 * decision of their own.
 */
@NullMarked
package org.rashomon.tell.page;

import org.jspecify.annotations.NullMarked;
