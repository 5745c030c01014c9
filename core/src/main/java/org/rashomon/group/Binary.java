package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Rows of numbers as bytes, each after its length. */
final class Binary {
  private Binary() {}

  /** Writes the first so many of a row. */
  static void write(DataOutput out, int[] row, int size) throws IOException {
    byte[] bytes = new byte[size * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(row, 0, size);
    write(out, bytes, size);
  }

  static void write(DataOutput out, int[] row) throws IOException {
    write(out, row, row.length);
  }

  /** Writes the first so many of a row. */
  static void write(DataOutput out, float[] row, int size) throws IOException {
    byte[] bytes = new byte[size * Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().put(row, 0, size);
    write(out, bytes, size);
  }

  static void write(DataOutput out, long[] row) throws IOException {
    byte[] bytes = new byte[row.length * Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().put(row);
    write(out, bytes, row.length);
  }

  private static void write(DataOutput out, byte[] bytes, int length) throws IOException {
    out.writeInt(length);
    out.write(bytes);
  }

  static int[] ints(DataInput in) throws IOException {
    int[] row = new int[in.readInt()];
    bytes(in, row.length * Integer.BYTES).asIntBuffer().get(row);
    return row;
  }

  static float[] floats(DataInput in) throws IOException {
    float[] row = new float[in.readInt()];
    bytes(in, row.length * Float.BYTES).asFloatBuffer().get(row);
    return row;
  }

  static long[] longs(DataInput in) throws IOException {
    long[] row = new long[in.readInt()];
    bytes(in, row.length * Long.BYTES).asLongBuffer().get(row);
    return row;
  }

  private static ByteBuffer bytes(DataInput in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
