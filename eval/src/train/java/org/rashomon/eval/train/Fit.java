package org.rashomon.eval.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** Trains the encoder; started again, it goes on from its last checkpoint. */
public final class Fit {
  /** What training starts from, in floats. */
  private static final String ORIGINAL = "/all-minilm-l6-v2.onnx";
  private static final long SEED = 20_26;

  /** Pieces in a batch: as many as in 16 chunks of 126. */
  private static final int BATCH_PIECES = 2016;
  private static final double RATE = 2e-4;
  private static final double HEAD_RATE = 1e-3;
  private static final int WARM_UP = 20;
  private static final int CHECKPOINT_EVERY = 50;
  private static final int REPORT_EVERY = 50;
  private static final int REPORT_DEV_EVERY = 200;

  private final TrainingData data;
  private final Path checkpoint;
  private final EncoderModel model;
  private final NDManager manager;
  private final AdamW optimizer;
  private final List<List<Integer>> batches;
  private final int start;

  private Fit(TrainingData data, Path checkpoint, Map<String, Tensor> original, int layers, int steps)
      throws Exception {
    this.data = data;
    this.checkpoint = checkpoint;
    this.manager = Engine.getEngine("PyTorch").newBaseManager();
    Map<String, Tensor> tensors = EncoderModel.start(original, layers, SEED);
    Map<String, Tensor> state = Map.of();
    int step = 0;
    if (Files.exists(checkpoint)) {
      Checkpoint kept = Checkpoint.read(checkpoint);
      step = kept.step();
      state = kept.tensors();
      for (String name : List.copyOf(tensors.keySet())) {
        tensors.put(name, state.getOrDefault(name, tensors.get(name)));
      }
    }
    this.start = step;
    this.model = new EncoderModel(manager.newSubManager(), tensors, layers);
    this.optimizer = new AdamW(manager.newSubManager(), model.weights(), state);
    List<List<Integer>> all = new ArrayList<>();
    for (int epoch = 0; all.size() < steps; epoch++) {
      all.addAll(batches(data.train(), new Random(SEED + epoch)));
    }
    this.batches = all.subList(0, steps);
  }

  /**
   * Runs the program.
   *
   * @param args the gold folder, the folder to work in, the name of the run, how many layers, how many steps
   * @throws Exception if data or checkpoint cannot be read
   */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[1]);
    TrainingData data = TrainingData.read(Path.of(args[0]), work.resolve("names"));
    Map<String, Tensor> original = OnnxFile.read(ORIGINAL).weights();
    Fit fit = new Fit(data, work.resolve(args[2] + ".checkpoint"), original, Integer.parseInt(args[3]),
        Integer.parseInt(args[4]));
    fit.run();
  }

  /** Batches of sentences of like length, in random order. */
  static List<List<Integer>> batches(List<Example> examples, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
    Collections.shuffle(order, random);
    order.sort(Comparator.comparingInt(i -> examples.get(i).input().size()));
    List<List<Integer>> batches = new ArrayList<>();
    List<Integer> batch = new ArrayList<>();
    for (int i : order) {
      int size = examples.get(i).input().size();
      if (!batch.isEmpty() && (batch.size() + 1) * size > BATCH_PIECES) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(i);
    }
    batches.add(batch);
    Collections.shuffle(batches, random);
    return batches;
  }

  private void run() throws Exception {
    System.out.printf(Locale.ROOT, "%d steps, starting at %d%n", batches.size(), start);
    Instant began = Instant.now();
    double[] sums = new double[2];
    for (int step = start + 1; step <= batches.size(); step++) {
      double left = 1 - (step - 1.0) / batches.size();
      double warm = Math.min(1, step / (double) WARM_UP);
      double[] losses = step(batches.get(step - 1));
      if (!Double.isFinite(losses[0] + losses[1])) {
        throw new IllegalStateException("a loss that is no number at step " + step + "; start again from the checkpoint");
      }
      optimizer.update(step, RATE * left * warm, HEAD_RATE * left * warm);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += losses[i] / REPORT_EVERY;
      }
      if (step % REPORT_EVERY == 0) {
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "step %d, %.0f s, %.2f s a step: tags %.4f, pointers %.4f%n",
            step, seconds, seconds / (step - start), sums[0], sums[1]);
        sums = new double[2];
      }
      if (step % CHECKPOINT_EVERY == 0 || step == batches.size()) {
        save(step);
      }
      if (step % REPORT_DEV_EVERY == 0 || step == batches.size()) {
        new Progress(model, manager).print(data, step);
      }
    }
  }

  private void save(int step) throws Exception {
    Map<String, NDArray> arrays = new LinkedHashMap<>();
    model.weights().forEach((name, array) -> {
      if (EncoderModel.isLearned(name)) {
        arrays.put(name, array);
      }
    });
    arrays.putAll(optimizer.state());
    Checkpoint.write(checkpoint, step, arrays);
  }

  private double[] step(List<Integer> numbers) {
    try (NDManager scope = manager.newSubManager(); GradientCollector collector = manager.getEngine()
        .newGradientCollector()) {
      List<Example> examples = numbers.stream().map(data.train()::get).toList();
      Batch batch = new Batch(scope, examples);
      NDArray tags = model.tags(model.states(batch));
      NDArray tagLoss = tagLoss(tags, batch);
      NDArray pointerLoss = pointerLoss(tags, batch);
      collector.backward(tagLoss.add(pointerLoss));
      return new double[] {tagLoss.getFloat(), pointerLoss.getFloat()};
    }
  }

  private static NDArray tagLoss(NDArray tags, Batch batch) {
    NDArray loss = batch.number(0);
    for (Head head : Head.values()) {
      loss = loss.add(
          EncoderModel.part(tags, head.offset(), head.width()).logSoftmax(2).mul(batch.labels(head)).sum());
    }
    return loss.mul(batch.number(-1 / batch.weight()));
  }

  private static NDArray pointerLoss(NDArray tags, Batch batch) {
    NDArray loss = batch.number(0);
    for (Pointer pointer : Pointer.values()) {
      NDArray hot = batch.pointers(pointer);
      loss = loss.add(EncoderModel.pointers(tags, pointer, batch).mul(hot).sum().div(hot.sum().add(1).neg()));
    }
    return loss.mul(batch.number(0.5));
  }
}
