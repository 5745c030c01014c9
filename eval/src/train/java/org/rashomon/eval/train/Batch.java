package org.rashomon.eval.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** Some sentences of like length side by side, as PyTorch reads them. */
final class Batch {
  private final NDManager manager;
  private final List<Example> examples;
  private final int width;
  private final NDArray pieces;
  private final NDArray types;
  private final NDArray places;
  private final NDArray mask;

  Batch(NDManager manager, List<Example> examples) {
    this.manager = manager;
    this.examples = examples;
    this.width = examples.stream().mapToInt(one -> one.input().size()).max().orElse(1);
    long[] ids = new long[rows() * width];
    long[] kinds = new long[ids.length];
    long[] numbers = new long[ids.length];
    float[] known = new float[ids.length];
    for (int row = 0; row < rows(); row++) {
      int size = examples.get(row).input().size();
      System.arraycopy(examples.get(row).input().pieces(), 0, ids, row * width, size);
      System.arraycopy(examples.get(row).input().types(), 0, kinds, row * width, size);
      for (int i = 0; i < width; i++) {
        numbers[row * width + i] = i;
        known[row * width + i] = i < size ? 1 : 0;
      }
    }
    Shape shape = new Shape(rows(), width);
    pieces = manager.create(ids, shape);
    types = manager.create(kinds, shape);
    places = manager.create(numbers, shape);
    mask = manager.create(known, shape);
  }

  /**
   * A number as long-lived as the batch. An operation with a plain Java number frees it before its gradient is taken,
   * which then is what happens to stand there.
   */
  NDArray number(double value) {
    return manager.create(new float[] {(float) value}, new Shape());
  }

  int rows() {
    return examples.size();
  }

  int width() {
    return width;
  }

  NDArray pieces() {
    return pieces;
  }

  NDArray types() {
    return types;
  }

  NDArray places() {
    return places;
  }

  NDArray mask() {
    return mask;
  }

  /** How much the pieces weigh in all. */
  float weight() {
    return (float) examples.stream().mapToDouble(one -> one.input().size() * weight(one)).sum();
  }

  private static float weight(Example example) {
    return example.isPlain() ? TrainingData.PLAIN_EACH : 1;
  }

  /** The sentence's weight for the label that each piece has. */
  NDArray labels(Head head) {
    float[] hot = new float[rows() * width * head.width()];
    for (int row = 0; row < rows(); row++) {
      Example example = examples.get(row);
      for (int i = 0; i < example.input().size(); i++) {
        hot[(row * width + i) * head.width() + example.label(head, i)] = weight(example);
      }
    }
    return manager.create(hot, new Shape(rows(), width, head.width()));
  }

  /** One for the piece that each piece points to; nothing but zeros where it is not known. */
  NDArray pointers(Pointer pointer) {
    float[] hot = new float[rows() * width * width];
    for (int row = 0; row < rows(); row++) {
      Example example = examples.get(row);
      for (int i = 0; i < example.input().size(); i++) {
        int to = example.pointer(pointer, i);
        if (to != Example.OPEN) {
          hot[(row * width + i) * width + to] = 1;
        }
      }
    }
    return manager.create(hot, new Shape(rows(), width, width));
  }
}
