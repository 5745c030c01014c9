package org.rashomon.eval.train;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of a model as an ONNX file on the class path holds them, read field by field by their numbers.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
final class OnnxFile {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DIMS = 1;
  private static final int DATA_TYPE = 2;
  private static final int FLOAT_DATA = 4;
  private static final int INT_DATA = 5;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;
  private static final int FLOAT = 1;
  private static final String MATRIX = "onnx::MatMul";

  /** The matrices of a layer in the order in which the file has them; it gives them no names. */
  private static final List<String> MATRICES = List.of("attention.self.query", "attention.self.key",
      "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense");

  private final Map<String, UnknownFieldSet> tensors = new LinkedHashMap<>();

  private OnnxFile() {}

  static OnnxFile read(String resource) throws IOException {
    try (InputStream stream = OnnxFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource + " on the class path");
      }
      OnnxFile file = new OnnxFile();
      UnknownFieldSet graph = message(UnknownFieldSet.parseFrom(stream).getField(GRAPH));
      Map<String, String> named = new LinkedHashMap<>();
      for (ByteString bytes : graph.getField(INITIALIZER).getLengthDelimitedList()) {
        UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
        String name = tensor.getField(NAME).getLengthDelimitedList().get(0).toStringUtf8();
        file.tensors.put(name.startsWith(MATRIX) ? matrixName(name, named) : name, tensor);
      }
      return file;
    }
  }

  /** Matrices are called by number; where they are in eight bits, what belongs to them has the same number. */
  private static String matrixName(String name, Map<String, String> named) {
    int end = name.indexOf('_', MATRIX.length() + 1);
    String stem = end < 0 ? name : name.substring(0, end);
    int number = named.size();
    return named.computeIfAbsent(stem, key -> "encoder.layer." + number / MATRICES.size() + "."
        + MATRICES.get(number % MATRICES.size()) + ".weight") + (end < 0 ? "" : name.substring(end));
  }

  /** The weights in floats; matrices with a row for each output. */
  Map<String, Tensor> weights() {
    Map<String, Tensor> weights = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> {
      if (tensor.getField(DATA_TYPE).getVarintList().get(0) == FLOAT) {
        Tensor floats = new Tensor(dims(tensor), floats(name));
        boolean matrix = MATRICES.stream().anyMatch(one -> name.endsWith(one + ".weight"));
        weights.put(name, matrix ? floats.transposed() : floats);
      }
    });
    return weights;
  }

  /** A matrix that the file has in eight bits. */
  Quantized matrix(String name) {
    long[] dims = dims(tensor(name + "_quantized"));
    return new Quantized((int) dims[0], (int) dims[1], bytes(name + "_quantized"), floats(name + "_scale"));
  }

  float[] floats(String name) {
    UnknownFieldSet tensor = tensor(name);
    Field raw = tensor.getField(RAW_DATA);
    ByteString bytes = (raw.getLengthDelimitedList().isEmpty() ? tensor.getField(FLOAT_DATA) : raw)
        .getLengthDelimitedList().get(0);
    float[] values = new float[bytes.size() / Float.BYTES];
    ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }

  byte[] bytes(String name) {
    return tensor(name).getField(RAW_DATA).getLengthDelimitedList().get(0).toByteArray();
  }

  /** A single whole number. */
  int number(String name) {
    return numbers(tensor(name).getField(INT_DATA)).get(0).intValue();
  }

  private UnknownFieldSet tensor(String name) {
    UnknownFieldSet tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the original has no " + name);
    }
    return tensor;
  }

  private static long[] dims(UnknownFieldSet tensor) {
    return numbers(tensor.getField(DIMS)).stream().mapToLong(Long::longValue).toArray();
  }

  /** Numbers one by one or packed. */
  private static List<Long> numbers(Field field) {
    List<Long> all = new ArrayList<>(field.getVarintList());
    for (ByteString packed : field.getLengthDelimitedList()) {
      try {
        var in = packed.newCodedInput();
        while (!in.isAtEnd()) {
          all.add(in.readUInt64());
        }
      } catch (IOException e) {
        throw new IllegalArgumentException("not numbers", e);
      }
    }
    return all;
  }

  private static UnknownFieldSet message(Field field) throws IOException {
    return UnknownFieldSet.parseFrom(field.getLengthDelimitedList().get(0));
  }
}
