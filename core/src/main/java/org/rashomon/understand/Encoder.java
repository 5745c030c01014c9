package org.rashomon.understand;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.model.SentenceVector;

/**
 * The model that reads each sentence once, run by ONNX Runtime on one thread a call: all-MiniLM-L6-v2 for its vector, and
 * beside it layers of the same kind that were trained for its tags. docs/model-card.md tells how.
 *
 * <p>Safe for use by many threads at once, which is how all cores are used: one session, many calls. The weights are
 * quantised dynamically, so that a sentence's vector differs in the second decimal with the company it is read in; the
 * same list always gives the same vectors.
 */
final class Encoder implements AutoCloseable {
  private static final String MODEL = "encoder.onnx";

  /** The order of what the model puts out. */
  private static final int VECTORS = 0;

  private static final int TAGS = 1;

  /** Pieces read at once, those that fill up shorter sentences included: beyond this the rate no longer rises. */
  private static final int MOST_PIECES = 768;

  /** Tags take some 200 times the memory of the text; those of what follows so many pieces of an article are not kept. */
  private static final int MOST_TAGGED = 150_000;

  /** What another batch costs, in pieces: as long as so many take. */
  private static final int COST_OF_BATCH = 18;

  private final OrtEnvironment environment;
  private final OrtSession session;

  Encoder() {
    environment = OrtEnvironment.getEnvironment();
    session = open(environment);
  }

  private static OrtSession open(OrtEnvironment environment) {
    try (InputStream model = Encoder.class.getResourceAsStream(MODEL);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (model == null) {
        throw new IllegalStateException("no resource " + MODEL + " on the class path");
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(model.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not load " + MODEL, e);
    }
  }

  /**
   * What the encoder makes of a sentence.
   *
   * @param vector its meaning
   * @param tags what its words are
   */
  record Reading(SentenceVector vector, Tags tags) {}

  /** The meanings of texts that stand alone, in their order. */
  List<SentenceVector> encode(List<String> sentences) {
    return read(sentences.stream().map(sentence -> EncoderInput.of(sentence, WordPieces.ofEncoder())).toList()).stream()
        .map(Reading::vector)
        .toList();
  }

  /** Reads sentences; what it makes of them is in their order. */
  List<Reading> read(List<EncoderInput> inputs) {
    List<Integer> byLength = IntStream.range(0, inputs.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> inputs.get(i).size()))
        .toList();
    Reading[] readings = new Reading[inputs.size()];
    int tagged = tagged(inputs);
    int from = 0;
    for (int to : batchEnds(byLength.stream().mapToInt(i -> inputs.get(i).size()).toArray())) {
      List<Integer> batch = byLength.subList(from, to);
      from = to;
      List<Reading> read = readBatch(batch.stream().map(inputs::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        int at = batch.get(i);
        readings[at] = at < tagged ? read.get(i) : new Reading(read.get(i).vector(), Tags.none(inputs.get(at)));
      }
    }
    return Arrays.asList(readings);
  }

  /** How many sentences from the start have tags that are kept. */
  private static int tagged(List<EncoderInput> inputs) {
    int pieces = 0;
    int sentences = 0;
    while (sentences < inputs.size() && pieces < MOST_TAGGED) {
      pieces += inputs.get(sentences++).size();
    }
    return sentences;
  }

  /**
   * Where batches of sentences end that together take the least time: a batch is as wide as its longest sentence.
   *
   * @param sizes of the sentences, the shortest first
   */
  static List<Integer> batchEnds(int[] sizes) {
    int[] cost = new int[sizes.length + 1];
    int[] start = new int[sizes.length + 1];
    for (int end = 1; end <= sizes.length; end++) {
      int width = sizes[end - 1];
      cost[end] = Integer.MAX_VALUE;
      for (int from = end - 1; from >= 0 && (from == end - 1 || (end - from) * width <= MOST_PIECES); from--) {
        int all = cost[from] + COST_OF_BATCH + (end - from) * width;
        if (all < cost[end]) {
          cost[end] = all;
          start[end] = from;
        }
      }
    }
    Deque<Integer> ends = new ArrayDeque<>();
    for (int end = sizes.length; end > 0; end = start[end]) {
      ends.addFirst(end);
    }
    return List.copyOf(ends);
  }

  private List<Reading> readBatch(List<EncoderInput> batch) {
    int width = batch.get(batch.size() - 1).size();
    long[] shape = {batch.size(), width};
    LongBuffer ids = LongBuffer.allocate(batch.size() * width);
    IntBuffer mask = IntBuffer.allocate(batch.size() * width);
    LongBuffer types = LongBuffer.allocate(batch.size() * width);
    for (int row = 0; row < batch.size(); row++) {
      ids.put(row * width, batch.get(row).pieces());
      mask.put(row * width, ones(batch.get(row).size()));
      types.put(row * width, batch.get(row).types());
    }
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", OnnxTensor.createTensor(environment, ids, shape));
      inputs.put("attention_mask", OnnxTensor.createTensor(environment, mask, shape));
      inputs.put("token_type_ids", OnnxTensor.createTensor(environment, types, shape));
      try (OrtSession.Result result = session.run(inputs)) {
        FloatBuffer states = ((OnnxTensor) result.get(VECTORS)).getFloatBuffer();
        FloatBuffer tags = ((OnnxTensor) result.get(TAGS)).getFloatBuffer();
        return IntStream.range(0, batch.size())
            .mapToObj(row -> reading(batch.get(row), states, tags, row * width, states.capacity() / ids.capacity()))
            .toList();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not read " + batch.size() + " sentences", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static Reading reading(EncoderInput input, FloatBuffer states, FloatBuffer tags, int from, int dimensions) {
    float[] scores = new float[input.size() * EncoderLayout.WIDTH];
    tags.get(from * EncoderLayout.WIDTH, scores);
    return new Reading(mean(states, from * dimensions, input.size(), dimensions), new Tags(input, scores));
  }

  private static int[] ones(int length) {
    int[] ones = new int[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static SentenceVector mean(FloatBuffer states, int from, int pieces, int dimensions) {
    float[] sum = new float[dimensions];
    for (int i = 0; i < pieces * dimensions; i++) {
      sum[i % dimensions] += states.get(from + i);
    }
    return SentenceVector.of(sum);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not close the model", e);
    }
  }
}
