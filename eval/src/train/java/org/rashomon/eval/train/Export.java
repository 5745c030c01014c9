package org.rashomon.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rashomon.understand.EncoderInput;
import org.rashomon.understand.EncoderLayout;

/**
 * Writes the encoder as one ONNX file with weights of eight bits: the original's layers for the vectors as they are, and
 * beside them the trained ones for the tags. Both read the same tables of words and places.
 *
 * <p>The graph is our own, of ONNX Runtime's fused operators: the original's, of plain ones, takes half as long again.
 */
public final class Export {
  /** The original in eight bits. */
  private static final String ORIGINAL = "/all-minilm-l6-v2-q.onnx";
  private static final int LAYERS_OF_ORIGINAL = 6;
  private static final int WIDTH = EncoderModel.WIDTH;
  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String PLACES = "embeddings.position_embeddings.weight";
  private static final String TYPES = "embeddings.token_type_embeddings.weight";
  private static final float EPSILON = 1e-12f;

  private final Onnx graph = new Onnx();
  private final OnnxFile original;
  private final Map<String, Tensor> trained;

  private Export(OnnxFile original, Map<String, Tensor> trained) {
    this.original = original;
    this.trained = trained;
  }

  /**
   * Runs the program.
   *
   * @param args the checkpoint, how many layers, the file to write
   * @throws IOException if one of them cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Checkpoint checkpoint = Checkpoint.read(Path.of(args[0]));
    byte[] model = new Export(OnnxFile.read(ORIGINAL), checkpoint.tensors()).model(Integer.parseInt(args[1]));
    Files.write(Path.of(args[2]), model);
    System.out.printf("step %d, %,d bytes%n", checkpoint.step(), model.length);
  }

  /** What a layer is computed with. */
  private interface Weights {
    Quantized matrix(String name);

    float[] floats(String name);
  }

  private final class OfOriginal implements Weights {
    @Override
    public Quantized matrix(String name) {
      return original.matrix(name);
    }

    @Override
    public float[] floats(String name) {
      return original.floats(name);
    }
  }

  private final class OfTrained implements Weights {
    @Override
    public Quantized matrix(String name) {
      return Quantized.of(tensor(name));
    }

    @Override
    public float[] floats(String name) {
      return tensor(name).values();
    }

    private Tensor tensor(String name) {
      Tensor tensor = trained.get(name);
      if (tensor == null) {
        throw new IllegalArgumentException("the checkpoint has no weight " + name);
      }
      return tensor;
    }
  }

  private byte[] model(int layers) {
    graph.longs("input_ids");
    graph.longs("token_type_ids");
    graph.ints("attention_mask");
    String words = words();
    String places = places();
    vectors(words, places);
    tags(words, places, layers);
    return graph.model();
  }

  private String words() {
    return table(WORDS, original.bytes(WORDS + "_quantized").length / WIDTH, "input_ids");
  }

  private String places() {
    String shape = graph.node("shape", Onnx.STANDARD, "Shape", List.of("input_ids"), Map.of());
    String length = graph.node("length", Onnx.STANDARD, "Slice",
        List.of(shape, graph.longs("one", 1), graph.longs("two", 2)), Map.of());
    String range = graph.node("range", Onnx.STANDARD, "Slice",
        List.of(graph.longs("all", longsTo(EncoderInput.LONGEST)), graph.longs("zero", 0), length), Map.of());
    return table(PLACES, EncoderInput.LONGEST, range);
  }

  private static long[] longsTo(int end) {
    long[] all = new long[end];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /** Rows of one of the original's tables. */
  private String table(String name, int rows, String numbers) {
    byte[] values = Arrays.copyOf(original.bytes(name + "_quantized"), rows * WIDTH);
    String table = graph.bytes(name, values, false, rows, WIDTH);
    String found = graph.node(name + ".rows", Onnx.STANDARD, "Gather", List.of(table, numbers), Map.of());
    return graph.node(name + ".floats", Onnx.STANDARD, "DequantizeLinear", List.of(found,
        graph.floats(name + ".scale", original.floats(name + "_scale")),
        graph.bytes(name + ".zero", new byte[] {(byte) original.number(name + "_zero_point")}, false)), Map.of());
  }

  private void vectors(String words, String places) {
    float scale = original.floats(TYPES + "_scale")[0];
    int zero = original.number(TYPES + "_zero_point");
    float[] first = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      first[i] = scale * ((original.bytes(TYPES + "_quantized")[i] & 0xff) - zero);
    }
    Weights weights = new OfOriginal();
    String rest = graph.node("vectors.rest", Onnx.STANDARD, "Add",
        List.of(places, graph.floats("vectors.type", first, WIDTH)), Map.of());
    String states = norm("vectors.", "embeddings.LayerNorm", words, rest, weights);
    for (int layer = 0; layer < LAYERS_OF_ORIGINAL; layer++) {
      states = layer("vectors.", states, "encoder.layer." + layer + ".", weights);
    }
    graph.node("vectors", Onnx.STANDARD, "Identity", List.of(states), Map.of());
    graph.output("vectors", WIDTH);
  }

  private void tags(String words, String places, int layers) {
    Weights weights = new OfTrained();
    String types = graph.node("tags.type", Onnx.STANDARD, "Gather",
        List.of(graph.floats("tags." + TYPES, weights.floats(TYPES), 2, WIDTH), "token_type_ids"), Map.of());
    String rest = graph.node("tags.rest", Onnx.STANDARD, "Add", List.of(types, places), Map.of());
    String states = norm("tags.", "embeddings.LayerNorm", words, rest, weights);
    for (int layer = 0; layer < layers; layer++) {
      states = layer("tags.", states, "encoder.layer." + layer + ".", weights);
    }
    Quantized head = weights.matrix(EncoderModel.HEAD + ".weight");
    String matrix = graph.node("tags.head.floats", Onnx.STANDARD, "DequantizeLinear", List.of(
        graph.bytes("tags.head", head.values(), true, head.inputs(), head.outputs()),
        graph.floats("tags.head.scale", head.scales(), head.outputs())), Map.of("axis", 1));
    String product = graph.node("tags.product", Onnx.STANDARD, "MatMul", List.of(states, matrix), Map.of());
    graph.node("tags", Onnx.STANDARD, "Add", List.of(product,
        graph.floats("tags.head.bias", weights.floats(EncoderModel.HEAD + ".bias"), head.outputs())), Map.of());
    graph.output("tags", EncoderLayout.WIDTH);
  }

  private String layer(String prefix, String states, String name, Weights weights) {
    String self = name + "attention.self.";
    Quantized matrix = weights.matrix(self + "query.weight")
        .beside(weights.matrix(self + "key.weight"))
        .beside(weights.matrix(self + "value.weight"));
    float[] bias = new float[3 * WIDTH];
    System.arraycopy(weights.floats(self + "query.bias"), 0, bias, 0, WIDTH);
    System.arraycopy(weights.floats(self + "key.bias"), 0, bias, WIDTH, WIDTH);
    System.arraycopy(weights.floats(self + "value.bias"), 0, bias, 2 * WIDTH, WIDTH);
    String all = product(prefix + self + "all", states, matrix, List.of(graph.floats(prefix + self + "bias", bias, bias.length)));
    List<String> three = List.of(prefix + self + "query", prefix + self + "key", prefix + self + "value");
    graph.node(three, Onnx.STANDARD, "Split", List.of(all), Map.of("axis", 2));
    String seen = graph.node(prefix + self + "seen", Onnx.FUSED, "MultiHeadAttention",
        List.of(three.get(0), three.get(1), three.get(2), "", "attention_mask"), Map.of("num_heads", EncoderModel.HEADS));
    String attended = added(prefix, name + "attention.output.", seen, states, weights);
    String wide = product(prefix + name + "intermediate", attended, weights.matrix(name + "intermediate.dense.weight"),
        List.of());
    String active = graph.node(prefix + name + "active", Onnx.FUSED, "FastGelu",
        List.of(wide, floats(prefix, name + "intermediate.dense.bias", weights)), Map.of());
    return added(prefix, name + "output.", active, attended, weights);
  }

  /** A product on top of the states before it, brought to scale. */
  private String added(String prefix, String name, String input, String before, Weights weights) {
    String product = product(prefix + name + "dense", input, weights.matrix(name + "dense.weight"),
        List.of(floats(prefix, name + "dense.bias", weights)));
    return norm(prefix, name + "LayerNorm", product, before, weights);
  }

  private String norm(String prefix, String name, String states, String others, Weights weights) {
    return graph.node(prefix + name, Onnx.FUSED, "SkipLayerNormalization", List.of(states, others,
        floats(prefix, name + ".weight", weights), floats(prefix, name + ".bias", weights)),
        Map.of("epsilon", EPSILON));
  }

  private String floats(String prefix, String name, Weights weights) {
    float[] values = weights.floats(name);
    return graph.floats(prefix + name, values, values.length);
  }

  /** A product with states in floats, which are brought to eight bits on the way. */
  private String product(String name, String states, Quantized matrix, List<String> bias) {
    String values = graph.bytes(name + ".weight", matrix.values(), true, matrix.inputs(), matrix.outputs());
    String scales = graph.floats(name + ".scale", matrix.scales(), matrix.outputs());
    List<String> arguments = bias.isEmpty()
        ? List.of(states, values, scales)
        : List.of(states, values, scales, "", bias.get(0));
    return graph.node(name, Onnx.FUSED, "DynamicQuantizeMatMul", arguments, Map.of());
  }
}
