package org.rashomon.eval.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.rashomon.understand.EncoderLayout;

/** The encoder as PyTorch computes it: BERT's layers, and one linear layer on top for tags and pointers. */
final class EncoderModel implements AutoCloseable {
  static final String HEAD = "rashomon.head";
  static final int HEADS = 12;
  static final int WIDTH = 384;
  private static final float EPSILON = 1e-12f;
  private static final float FAR_BELOW = -1e9f;

  private final NDManager manager;
  private final Map<String, NDArray> weights = new LinkedHashMap<>();
  private final int layers;

  /**
   * @param layers how many of the layers to use, from the lowest
   */
  EncoderModel(NDManager manager, Map<String, Tensor> tensors, int layers) {
    this.manager = manager;
    this.layers = layers;
    tensors.forEach((name, tensor) -> {
      NDArray array = manager.create(tensor.values(), new Shape(tensor.shape()));
      array.setRequiresGradient(isLearned(name));
      weights.put(name, array);
    });
  }

  /** The original's weights, and small random ones on top. */
  static Map<String, Tensor> start(Map<String, Tensor> original, int layers, long seed) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    original.forEach((name, tensor) -> {
      boolean above = name.startsWith("encoder.layer.")
          && Integer.parseInt(name.split("\\.", -1)[2]) >= layers;
      if (!above) {
        tensors.put(name, tensor);
      }
    });
    Random random = new Random(seed);
    float[] head = new float[EncoderLayout.WIDTH * WIDTH];
    for (int i = 0; i < head.length; i++) {
      head[i] = (float) (0.02 * random.nextGaussian());
    }
    tensors.put(HEAD + ".weight", new Tensor(new long[] {EncoderLayout.WIDTH, WIDTH}, head));
    tensors.put(HEAD + ".bias", new Tensor(new long[] {EncoderLayout.WIDTH}, new float[EncoderLayout.WIDTH]));
    float[] types = Objects.requireNonNull(tensors.get("embeddings.token_type_embeddings.weight")).values();
    System.arraycopy(types, 0, types, WIDTH, WIDTH);
    return tensors;
  }

  /** The tables of words and places stay as they are: most words are not met in training. */
  static boolean isLearned(String name) {
    return !name.contains("word_embeddings") && !name.contains("position_embeddings");
  }

  Map<String, NDArray> weights() {
    return weights;
  }

  /** The states of the pieces of a batch. */
  NDArray states(Batch batch) {
    NDArray words = embedding(batch.pieces(), "embeddings.word_embeddings.weight");
    NDArray types = embedding(batch.types(), "embeddings.token_type_embeddings.weight");
    NDArray places = embedding(batch.places(), "embeddings.position_embeddings.weight");
    NDArray states = norm(words.add(types).add(places), "embeddings.LayerNorm");
    NDArray far = batch.mask().sub(1).mul(-FAR_BELOW).reshape(batch.rows(), 1, 1, batch.width());
    for (int layer = 0; layer < layers; layer++) {
      states = layer(states, far, "encoder.layer." + layer + ".", batch);
    }
    return states;
  }

  /** Tags and pointers of each piece. */
  NDArray tags(NDArray states) {
    return linear(states, HEAD);
  }

  /** How well each piece points to each other, as a logarithm. */
  static NDArray pointers(NDArray tags, EncoderLayout.Pointer pointer, Batch batch) {
    NDArray from = part(tags, pointer.offset(), EncoderLayout.POINTER_WIDTH);
    NDArray to = part(tags, pointer.targetOffset(), EncoderLayout.POINTER_WIDTH);
    NDArray far = batch.mask().sub(1).mul(-FAR_BELOW).reshape(batch.rows(), 1, batch.width());
    NDArray scale = batch.number(1 / Math.sqrt(EncoderLayout.POINTER_WIDTH));
    return from.matMul(to.transpose(0, 2, 1)).mul(scale).add(far).logSoftmax(2);
  }

  static NDArray part(NDArray tags, int offset, int width) {
    return tags.get(":,:," + offset + ":" + (offset + width));
  }

  private NDArray layer(NDArray states, NDArray far, String name, Batch batch) {
    NDArray query = heads(linear(states, name + "attention.self.query"), batch);
    NDArray key = heads(linear(states, name + "attention.self.key"), batch);
    NDArray value = heads(linear(states, name + "attention.self.value"), batch);
    NDArray scores = query.matMul(key.transpose(0, 1, 3, 2)).mul(batch.number(Math.sqrt((double) HEADS / WIDTH)))
        .add(far);
    NDArray seen = scores.softmax(3).matMul(value).transpose(0, 2, 1, 3)
        .reshape(batch.rows(), batch.width(), WIDTH);
    NDArray attended = norm(linear(seen, name + "attention.output.dense").add(states),
        name + "attention.output.LayerNorm");
    NDArray wide = Activation.gelu(linear(attended, name + "intermediate.dense"));
    return norm(linear(wide, name + "output.dense").add(attended), name + "output.LayerNorm");
  }

  private static NDArray heads(NDArray states, Batch batch) {
    return states.reshape(batch.rows(), batch.width(), HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray embedding(NDArray numbers, String name) {
    return Embedding.embedding(numbers, weight(name), SparseFormat.DENSE).get(0);
  }

  private NDArray linear(NDArray states, String name) {
    return Linear.linear(states, weight(name + ".weight"), weight(name + ".bias")).get(0);
  }

  private NDArray norm(NDArray states, String name) {
    return LayerNorm.layerNorm(states, new Shape(WIDTH), weight(name + ".weight"), weight(name + ".bias"), EPSILON)
        .get(0);
  }

  private NDArray weight(String name) {
    NDArray weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("the model has no weight " + name);
    }
    return weight;
  }

  @Override
  public void close() {
    manager.close();
  }
}
