package org.rashomon.model;

import java.util.OptionalDouble;

/**
 * A number in a text, or a word that does a number's work ("some", "all").
 *
 * @param excerpt the words of the number
 * @param low the least it can be; empty where the words set no lower bound
 * @param high the most it can be; empty where the words set no upper bound
 * @param bound how the words mean it
 * @param of what is counted, as a lower-case noun ("people", "percent", "dollars"); empty where
 *     nothing is named
 */
public record Quantity(
    Excerpt excerpt, OptionalDouble low, OptionalDouble high, Bound bound, String of) {
  /** How a number is meant. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    RANGE,
    NONE,
    SOME,
    MANY,
    ALL
  }
}
