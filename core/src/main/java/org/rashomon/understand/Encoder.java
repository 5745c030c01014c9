package org.rashomon.understand;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.model.SentenceVector;

/**
 * The model that reads sentences into vectors: all-MiniLM-L6-v2, quantised, run by ONNX Runtime on one thread a call.
 *
 * <p>Safe for use by many threads at once, which is how all cores are used: one session, many calls. The weights are
 * quantised dynamically, so that a sentence's vector differs in the third decimal with the company it is read in; the
 * same list always gives the same vectors.
 */
final class Encoder implements AutoCloseable {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /** The length the model was trained with; longer sentences are cut. */
  private static final int LONGEST = 128;

  /** Sentences read at once: beyond this the rate no longer rises on one thread. */
  private static final int BATCH = 8;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  Encoder() {
    environment = OrtEnvironment.getEnvironment();
    session = open(environment);
    pieces = WordPieces.ofResource(TOKENIZER);
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

  /** The meanings of the sentences, in their order. */
  List<SentenceVector> encode(List<String> sentences) {
    List<long[]> encoded = sentences.stream().map(sentence -> pieces.encode(sentence, LONGEST)).toList();
    List<Integer> byLength = IntStream.range(0, encoded.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> encoded.get(i).length))
        .toList();
    SentenceVector[] vectors = new SentenceVector[encoded.size()];
    for (int from = 0; from < byLength.size(); from += BATCH) {
      List<Integer> batch = byLength.subList(from, Math.min(byLength.size(), from + BATCH));
      List<SentenceVector> read = read(batch.stream().map(encoded::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        vectors[batch.get(i)] = read.get(i);
      }
    }
    return Arrays.asList(vectors);
  }

  private List<SentenceVector> read(List<long[]> batch) {
    int width = batch.get(batch.size() - 1).length;
    long[] shape = {batch.size(), width};
    LongBuffer ids = LongBuffer.allocate(batch.size() * width);
    LongBuffer mask = LongBuffer.allocate(batch.size() * width);
    for (int row = 0; row < batch.size(); row++) {
      ids.put(row * width, batch.get(row));
      mask.put(row * width, ones(batch.get(row).length));
    }
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", OnnxTensor.createTensor(environment, ids, shape));
      inputs.put("attention_mask", OnnxTensor.createTensor(environment, mask, shape));
      inputs.put("token_type_ids", OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.capacity()), shape));
      try (OrtSession.Result result = session.run(inputs)) {
        FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
        int dimensions = states.capacity() / (batch.size() * width);
        return IntStream.range(0, batch.size())
            .mapToObj(row -> mean(states, row * width * dimensions, batch.get(row).length, dimensions))
            .toList();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not read " + batch.size() + " sentences", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
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
