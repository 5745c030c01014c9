package org.rashomon.understand;

import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** What the encoder says of the pieces of a sentence: how likely each label is, and to what each points. */
final class Tags {
  private static final double SCALE = Math.sqrt(EncoderLayout.POINTER_WIDTH);

  private final EncoderInput input;
  private final float[] scores;

  /**
   * @param scores {@link EncoderLayout#WIDTH} numbers for each piece
   */
  Tags(EncoderInput input, float[] scores) {
    this.input = input;
    this.scores = scores;
  }

  /** Of a sentence whose tags nobody knows. */
  static Tags none(EncoderInput input) {
    return new Tags(input, new float[0]);
  }

  boolean isNone() {
    return scores.length == 0;
  }

  EncoderInput input() {
    return input;
  }

  /** How likely each label of a head is for a piece; all together 1. */
  double[] chances(Head head, int piece) {
    int from = piece * EncoderLayout.WIDTH + head.offset();
    double[] chances = new double[head.width()];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = scores[from + i];
    }
    return softmax(chances);
  }

  /** How likely a piece points to each piece; all together 1. */
  double[] pointed(Pointer pointer, int piece) {
    double[] chances = new double[input.size()];
    int from = piece * EncoderLayout.WIDTH + pointer.offset();
    for (int to = 0; to < chances.length; to++) {
      int target = to * EncoderLayout.WIDTH + pointer.targetOffset();
      for (int k = 0; k < EncoderLayout.POINTER_WIDTH; k++) {
        chances[to] += scores[from + k] * scores[target + k];
      }
      chances[to] /= SCALE;
    }
    return softmax(chances);
  }

  private static double[] softmax(double[] scores) {
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
