/** Comparisons to a dossier, and a dossier to HTML, JSON and Markdown. */
@NullMarked
package org.rashomon.tell;

import org.jspecify.annotations.NullMarked;
