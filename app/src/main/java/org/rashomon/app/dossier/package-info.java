/** Dossiers read back from their JSON, for whoever shows, searches or exports what was told. */
@NullMarked
package org.rashomon.app.dossier;

import org.jspecify.annotations.NullMarked;
