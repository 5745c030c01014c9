package org.rashomon.app.search;

import org.apache.lucene.util.VectorUtil;
import org.rashomon.model.SentenceVector;

/**
 * Sentence vectors in a byte a dimension, a quarter of their size.
 *
 * <p>The encoder's own second decimal is uncertain, so that nothing is lost by it. docs/rationale.md has what other
 * formats cost.
 */
final class VectorBytes {
  /** A unit vector of 384 dimensions has parts of .05 on average; of those of news hardly any is beyond .31. */
  private static final float SCALE = 400;

  /** What Lucene's score of two byte vectors takes their product through: .5 + product / (dimensions * 2^15). */
  private static final double LUCENE_DIVISOR = 1 << 15;

  private VectorBytes() {}

  /** The vector in bytes; parts too large for one are cut. */
  static byte[] of(SentenceVector vector) {
    float[] parts = vector.toArray();
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(parts[i] * SCALE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }

  /** The cosine that a score of Lucene's stands for. */
  static double cosine(float score, int dimensions) {
    return (score - 0.5) * dimensions * LUCENE_DIVISOR / (SCALE * SCALE);
  }

  /** The cosine of two vectors in bytes. */
  static double cosine(byte[] one, byte[] other) {
    return VectorUtil.dotProduct(one, other) / (double) (SCALE * SCALE);
  }
}
