package org.rashomon.app.search;

import org.rashomon.app.search.Question.Asks;

/** How much of a question a sentence has to take up to be an answer to it. */
final class Threshold {
  static final double FIT = 0.3;

  private static final double TYPED = 0.6;

  private static final double UNTYPED = 0.75;

  private Threshold() {}

  static double of(Asks asks, double cosine) {
    boolean untyped = asks == Asks.WHETHER || asks == Asks.WHAT;
    return untyped ? UNTYPED : TYPED;
  }
}
