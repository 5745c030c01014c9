package org.rashomon.eval.train;

/**
 * A matrix in eight bits: a row for each input, a column for each output, and for each output the size of a step. Seven
 * bits are used, since processors without VNNI add two products in 16 bits.
 */
final class Quantized {
  private static final int STEPS = 64;

  private final int inputs;
  private final int outputs;
  private final byte[] values;
  private final float[] scales;

  Quantized(int inputs, int outputs, byte[] values, float[] scales) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.values = values;
    this.scales = scales;
  }

  int inputs() {
    return inputs;
  }

  int outputs() {
    return outputs;
  }

  byte[] values() {
    return values;
  }

  float[] scales() {
    return scales;
  }

  /** Of a matrix with a row for each output. */
  static Quantized of(Tensor matrix) {
    int outputs = (int) matrix.shape()[0];
    int inputs = (int) matrix.shape()[1];
    float[] scales = new float[outputs];
    byte[] values = new byte[inputs * outputs];
    for (int out = 0; out < outputs; out++) {
      float largest = 0;
      for (int in = 0; in < inputs; in++) {
        largest = Math.max(largest, Math.abs(matrix.values()[out * inputs + in]));
      }
      scales[out] = largest == 0 ? 1 : largest / STEPS;
      for (int in = 0; in < inputs; in++) {
        values[in * outputs + out] = (byte) Math.round(matrix.values()[out * inputs + in] / scales[out]);
      }
    }
    return new Quantized(inputs, outputs, values, scales);
  }

  /** With the outputs of another of the same inputs after its own. */
  Quantized beside(Quantized other) {
    int wide = outputs + other.outputs;
    byte[] all = new byte[inputs * wide];
    for (int in = 0; in < inputs; in++) {
      System.arraycopy(values, in * outputs, all, in * wide, outputs);
      System.arraycopy(other.values, in * other.outputs, all, in * wide + outputs, other.outputs);
    }
    float[] steps = new float[wide];
    System.arraycopy(scales, 0, steps, 0, outputs);
    System.arraycopy(other.scales, 0, steps, outputs, other.outputs);
    return new Quantized(inputs, wide, all, steps);
  }
}
