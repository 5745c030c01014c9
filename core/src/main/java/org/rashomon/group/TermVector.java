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

  /** What the sum of a dot product is made of. */
  interface Shared {
    void term(int term, double product);
  }

  /** Cosine of the angle between the two, in [0, 1]. */
  double cosine(TermVector other) {
    double[] sum = new double[1];
    shared(other, (term, product) -> sum[0] += product);
    return Math.min(1, sum[0]);
  }

  /** Hands out the terms both have. */
  void shared(TermVector other, Shared sink) {
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

  /** The numbers of the weightiest terms, the weightiest first. */
  int[] weightiest(int most) {
    Integer[] places = new Integer[terms.length];
    Arrays.setAll(places, place -> place);
    Arrays.sort(places, Comparator.comparingDouble(place -> -weights[place]));
    return Arrays.stream(places).limit(most).mapToInt(place -> terms[place]).toArray();
  }

  boolean isEmpty() {
    return terms.length == 0;
  }
}
