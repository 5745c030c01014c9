package org.rashomon.model;

import java.util.Arrays;

/**
 * A sentence's meaning as a direction in space, of unit length; the dot product of two is their
 * cosine.
 */
public final class SentenceVector {
  private final float[] values;

  private SentenceVector(float[] values) {
    this.values = values;
  }

  /** Scales the values to unit length; all zeros stay zeros. */
  public static SentenceVector of(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    float[] unit = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      unit[i] = values[i] * scale;
    }
    return new SentenceVector(unit);
  }

  /**
   * Cosine of the angle between the two, in [-1, 1].
   *
   * @throws IllegalArgumentException if they have not the same number of dimensions
   */
  public double cosine(SentenceVector other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          values.length + " dimensions against " + other.values.length);
    }
    double dot = 0;
    for (int i = 0; i < values.length; i++) {
      dot += values[i] * other.values[i];
    }
    return dot;
  }

  public int dimensions() {
    return values.length;
  }

  public float[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceVector that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
