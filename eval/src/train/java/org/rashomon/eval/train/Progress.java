package org.rashomon.eval.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.rashomon.understand.EncoderLayout;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** How well a model in training labels sentences that it does not learn from. */
final class Progress {
  /** Batches looked at: a quarter of the set, enough to see where it goes. */
  private static final int BATCHES = 12;

  private final EncoderModel model;
  private final NDManager manager;
  private final Map<Head, long[]> counts = new EnumMap<>(Head.class);
  private final Map<Pointer, long[]> pointers = new EnumMap<>(Pointer.class);

  Progress(EncoderModel model, NDManager manager) {
    this.model = model;
    this.manager = manager;
  }

  private long[] of(Head head) {
    return counts.computeIfAbsent(head, any -> new long[3]);
  }

  private long[] of(Pointer pointer) {
    return pointers.computeIfAbsent(pointer, any -> new long[2]);
  }

  void print(TrainingData data, int step) {
    List<List<Integer>> batches = Fit.batches(data.dev(), new Random(1));
    for (List<Integer> numbers : batches.subList(0, Math.min(BATCHES, batches.size()))) {
      try (NDManager scope = manager.newSubManager()) {
        add(data, numbers, new Batch(scope, numbers.stream().map(data.dev()::get).toList()));
      }
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "dev at step %d: F1 by pieces", step));
    for (Head head : Head.values()) {
      long[] count = of(head);
      line.append(String.format(Locale.ROOT, " %s %.3f", head, 2.0 * count[0] / Math.max(1, count[1] + count[2])));
    }
    for (Pointer pointer : Pointer.values()) {
      long[] count = of(pointer);
      line.append(String.format(Locale.ROOT, ", %s pointer %.3f", pointer, count[0] / (double) Math.max(1, count[1])));
    }
    System.out.println(line);
  }

  private void add(TrainingData data, List<Integer> numbers, Batch batch) {
    NDArray tags = model.tags(model.states(batch));
    float[] scores = tags.toFloatArray();
    for (int row = 0; row < batch.rows(); row++) {
      Example example = data.dev().get(numbers.get(row));
      for (int i = 0; i < example.input().size(); i++) {
        count(example, i, scores, (row * batch.width() + i) * EncoderLayout.WIDTH);
      }
    }
    for (Pointer pointer : Pointer.values()) {
      long[] best = EncoderModel.pointers(tags, pointer, batch).argMax(2).toLongArray();
      for (int row = 0; row < batch.rows(); row++) {
        Example example = data.dev().get(numbers.get(row));
        for (int i = 0; i < example.input().size(); i++) {
          int to = example.pointer(pointer, i);
          of(pointer)[0] += to == best[row * batch.width() + i] ? 1 : 0;
          of(pointer)[1] += to == Example.OPEN ? 0 : 1;
        }
      }
    }
  }

  private void count(Example example, int piece, float[] scores, int from) {
    for (Head head : Head.values()) {
      int best = 0;
      for (int label = 1; label < head.width(); label++) {
        best = scores[from + head.offset() + label] > scores[from + head.offset() + best] ? label : best;
      }
      int kind = (best + 1) / 2;
      int wanted = (example.label(head, piece) + 1) / 2;
      of(head)[0] += kind == wanted && kind > 0 ? 1 : 0;
      of(head)[1] += kind > 0 ? 1 : 0;
      of(head)[2] += wanted > 0 ? 1 : 0;
    }
  }
}
