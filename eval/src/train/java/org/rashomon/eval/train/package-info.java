/** Trains the encoder: built only with the profile {@code train}, run by {@code eval/train}. */
@NullMarked
package org.rashomon.eval.train;

import org.jspecify.annotations.NullMarked;
