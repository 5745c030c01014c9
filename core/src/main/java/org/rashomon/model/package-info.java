/**
 * What flows through the house: records and sealed interfaces, from a {@link
 * org.rashomon.model.RawDocument} to a {@link org.rashomon.model.Dossier}. Imports nothing but
 * {@code java.*}.
 */
@NullMarked
package org.rashomon.model;

import org.jspecify.annotations.NullMarked;
