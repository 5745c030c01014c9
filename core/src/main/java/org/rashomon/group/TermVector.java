package org.rashomon.group;

import java.util.Comparator;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weighed terms of a text, as a direction: of unit length, terms in order of their numbers. */
final class TermVector {
  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** Of the terms' weights, brought to unit length. */
  static TermVector of(Map<Integer, Double> weighed) {
    double length = Math.sqrt(weighed.values().stream().mapToDouble(weight -> weight * weight).sum());
    int[] terms = new int[weighed.size()];
    float[] weights = new float[terms.length];
    int i = 0;
    for (Map.Entry<Integer, Double> entry : new TreeMap<>(weighed).entrySet()) {
      terms[i] = entry.getKey();
      weights[i++] = (float) (length == 0 ? 0 : entry.getValue() / length);
    }
    return new TermVector(terms, weights);
  }

  /** Cosine of the angle between the two, in [0, 1]. */
  double cosine(TermVector other) {
    double[] sum = new double[1];
    shared(other, (term, product) -> sum[0] += product);
    return Math.min(1, sum[0]);
  }

  /** Hands out the terms both have, with the product of their weights. */
  void shared(TermVector other, Sink sink) {
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sink.term(terms[i], weights[i] * other.weights[j]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
  }

  /** Is given a term and a number that goes with it. */
  interface Sink {
    void term(int term, double number);
  }

  /** Hands out the weightiest terms and their weights, the weightiest first. */
  void weightiest(int most, Sink sink) {
    Integer[] places = new Integer[terms.length];
    Arrays.setAll(places, place -> place);
    Arrays.sort(places, Comparator.comparingDouble(place -> -weights[place]));
    for (int i = 0; i < Math.min(most, places.length); i++) {
      sink.term(terms[places[i]], weights[places[i]]);
    }
  }

  boolean isEmpty() {
    return terms.length == 0;
  }
}
