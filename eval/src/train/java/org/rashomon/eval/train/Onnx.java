package org.rashomon.eval.train;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A graph in the making, written field by field by their numbers.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
final class Onnx {
  /** Operators of ONNX itself. */
  static final String STANDARD = "";

  /** Fused operators of ONNX Runtime. */
  static final String FUSED = "com.microsoft";

  private static final int IR_VERSION = 8;
  private static final int STANDARD_VERSION = 17;
  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT8 = 3;
  private static final int INT32 = 6;
  private static final int INT64 = 7;
  private static final int ATTRIBUTE_FLOAT = 1;
  private static final int ATTRIBUTE_INT = 2;

  private final List<ByteString> nodes = new ArrayList<>();
  private final List<ByteString> initializers = new ArrayList<>();
  private final List<ByteString> inputs = new ArrayList<>();
  private final List<ByteString> outputs = new ArrayList<>();

  /** Adds an input of long numbers, a row for each sentence. */
  void longs(String name) {
    inputs.add(value(name, INT64, List.of("batch", "sequence")));
  }

  /** Adds an input of numbers, a row for each sentence. */
  void ints(String name) {
    inputs.add(value(name, INT32, List.of("batch", "sequence")));
  }

  /** Makes a result an output: so many floats for each piece of each sentence. */
  void output(String name, long width) {
    outputs.add(value(name, FLOAT, List.of("batch", "sequence", width)));
  }

  /** Adds a step of one result, which is named as it is; returns the name. */
  String node(String result, String domain, String operator, List<String> arguments, Map<String, Number> attributes) {
    node(List.of(result), domain, operator, arguments, attributes);
    return result;
  }

  /** Adds a step. Whole numbers among the attributes are integers, others floats. */
  void node(List<String> results, String domain, String operator, List<String> arguments,
      Map<String, Number> attributes) {
    UnknownFieldSet.Builder node = UnknownFieldSet.newBuilder();
    node.addField(1, strings(arguments)).addField(2, strings(results));
    node.addField(3, strings(List.of("/" + results.get(0)))).addField(4, strings(List.of(operator)));
    attributes.forEach((name, number) -> node.mergeField(5, messages(List.of(attribute(name, number)))));
    node.addField(7, strings(List.of(domain)));
    nodes.add(node.build().toByteString());
  }

  private static ByteString attribute(String name, Number number) {
    UnknownFieldSet.Builder attribute = UnknownFieldSet.newBuilder().addField(1, strings(List.of(name)));
    boolean whole = number instanceof Integer;
    return (whole
        ? attribute.addField(3, numbers(number.longValue())).addField(20, numbers(ATTRIBUTE_INT))
        : attribute.addField(2, Field.newBuilder().addFixed32(Float.floatToIntBits(number.floatValue())).build())
            .addField(20, numbers(ATTRIBUTE_FLOAT)))
        .build().toByteString();
  }

  /** Adds constants and returns their name. */
  String floats(String name, float[] values, long... shape) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return tensor(name, FLOAT, raw.array(), shape);
  }

  /** Adds constants and returns their name. */
  String longs(String name, long... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return tensor(name, INT64, raw.array(), values.length);
  }

  /** Adds constants of eight bits and returns their name. */
  String bytes(String name, byte[] values, boolean signed, long... shape) {
    return tensor(name, signed ? INT8 : UINT8, values, shape);
  }

  private String tensor(String name, int type, byte[] raw, long... shape) {
    UnknownFieldSet.Builder tensor = UnknownFieldSet.newBuilder();
    if (shape.length > 0) {
      tensor.addField(1, numbers(shape));
    }
    initializers.add(tensor.addField(2, numbers(type))
        .addField(8, strings(List.of(name)))
        .addField(9, messages(List.of(ByteString.copyFrom(raw))))
        .build().toByteString());
    return name;
  }

  /** The whole file. */
  byte[] model() {
    ByteString graph = UnknownFieldSet.newBuilder()
        .addField(1, messages(nodes))
        .addField(2, strings(List.of("encoder")))
        .addField(5, messages(initializers))
        .addField(11, messages(inputs))
        .addField(12, messages(outputs))
        .build().toByteString();
    return UnknownFieldSet.newBuilder()
        .addField(1, numbers(IR_VERSION))
        .addField(7, messages(List.of(graph)))
        .addField(8, messages(List.of(operators(STANDARD, STANDARD_VERSION), operators(FUSED, 1))))
        .build().toByteArray();
  }

  private static ByteString operators(String domain, int version) {
    return UnknownFieldSet.newBuilder().addField(1, strings(List.of(domain))).addField(2, numbers(version)).build()
        .toByteString();
  }

  private static ByteString value(String name, int type, List<Object> dimensions) {
    List<ByteString> each = dimensions.stream()
        .map(one -> one instanceof Long size
            ? one(1, numbers(size))
            : one(2, strings(List.of(one.toString()))))
        .toList();
    ByteString shape = one(1, messages(each));
    ByteString tensor = UnknownFieldSet.newBuilder()
        .addField(1, numbers(type)).addField(2, messages(List.of(shape))).build().toByteString();
    ByteString typed = one(1, messages(List.of(tensor)));
    return UnknownFieldSet.newBuilder()
        .addField(1, strings(List.of(name))).addField(2, messages(List.of(typed))).build().toByteString();
  }

  private static ByteString one(int field, Field value) {
    return UnknownFieldSet.newBuilder().addField(field, value).build().toByteString();
  }

  private static Field numbers(long... values) {
    Field.Builder field = Field.newBuilder();
    Arrays.stream(values).forEach(field::addVarint);
    return field.build();
  }

  private static Field strings(List<String> values) {
    return messages(values.stream().map(one -> ByteString.copyFrom(one, StandardCharsets.UTF_8)).toList());
  }

  private static Field messages(List<ByteString> values) {
    Field.Builder field = Field.newBuilder();
    values.forEach(field::addLengthDelimited);
    return field.build();
  }
}
