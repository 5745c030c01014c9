package org.rashomon.eval.train;

/** Numbers in rows. */
final class Tensor {
  private final long[] shape;
  private final float[] values;

  /**
   * @param values row by row
   */
  Tensor(long[] shape, float[] values) {
    this.shape = shape;
    this.values = values;
  }

  long[] shape() {
    return shape;
  }

  float[] values() {
    return values;
  }

  /** With rows and columns changed over. */
  Tensor transposed() {
    int rows = (int) shape[0];
    int columns = (int) shape[1];
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return new Tensor(new long[] {columns, rows}, turned);
  }
}
