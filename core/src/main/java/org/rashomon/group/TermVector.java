package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Weighed terms of a text, as a direction: of unit length, terms in order of their numbers. */
final class TermVector {
  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /**
   * Of the terms that weigh something, brought to unit length.
   *
   * @param terms in order of their numbers
   * @param weighed how much each weighs; 0 for one that is left out
   */
  static TermVector of(int[] terms, float[] weighed) {
    double squares = 0;
    int size = 0;
    for (float weight : weighed) {
      squares += (double) weight * weight;
      size += weight == 0 ? 0 : 1;
    }
    double length = Math.sqrt(squares);
    int[] kept = new int[size];
    float[] weights = new float[size];
    for (int i = 0, to = 0; i < terms.length; i++) {
      if (weighed[i] != 0) {
        kept[to] = terms[i];
        weights[to++] = (float) (weighed[i] / length);
      }
    }
    return new TermVector(kept, weights);
  }

  /** Cosine of the angle between the two, in [0, 1]. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int here = terms[i];
      int there = other.terms[j];
      if (here == there) {
        sum += weights[i] * other.weights[j];
      }
      i += here <= there ? 1 : 0;
      j += here >= there ? 1 : 0;
    }
    return Math.min(1, sum);
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
    void term(int term, float number);
  }

  /** Hands out the weightiest terms and their weights, the weightiest first. */
  void weightiest(int most, Sink sink) {
    Best best = new Best(most);
    for (int i = 0; i < terms.length; i++) {
      best.offer(i, weights[i]);
    }
    for (int place : best.items()) {
      sink.term(terms[place], weights[place]);
    }
  }

  /** Its weightiest terms alone, with the weights they have here. */
  TermVector outline(int most) {
    Best best = new Best(most);
    for (int i = 0; i < terms.length; i++) {
      best.offer(i, weights[i]);
    }
    int[] places = best.items();
    Arrays.sort(places);
    int[] kept = new int[places.length];
    float[] weighed = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      kept[i] = terms[places[i]];
      weighed[i] = weights[places[i]];
    }
    return new TermVector(kept, weighed);
  }

  void write(DataOutput out) throws IOException {
    Binary.write(out, terms);
    Binary.write(out, weights, weights.length);
  }

  static TermVector read(DataInput in) throws IOException {
    return new TermVector(Binary.ints(in), Binary.floats(in));
  }

  boolean isEmpty() {
    return terms.length == 0;
  }
}
