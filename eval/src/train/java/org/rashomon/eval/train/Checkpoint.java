package org.rashomon.eval.train;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** What training has to know to go on, in a file: how many steps were taken, weights and moments. */
record Checkpoint(int step, Map<String, Tensor> tensors) {

  static Checkpoint read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int step = in.readInt();
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        tensors.put(in.readUTF(), tensor(in));
      }
      return new Checkpoint(step, tensors);
    }
  }

  private static Tensor tensor(DataInputStream in) throws IOException {
    long[] shape = new long[in.readInt()];
    int size = 1;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = in.readLong();
      size *= (int) shape[i];
    }
    byte[] bytes = in.readNBytes(size * Float.BYTES);
    if (bytes.length < size * Float.BYTES) {
      throw new EOFException("a checkpoint cut short");
    }
    float[] values = new float[size];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return new Tensor(shape, values);
  }

  /** Writes beside the file first, so that a broken run leaves the last whole one. */
  static void write(Path file, int step, Map<String, NDArray> arrays) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 20))) {
      out.writeInt(step);
      out.writeInt(arrays.size());
      for (Map.Entry<String, NDArray> each : arrays.entrySet()) {
        out.writeUTF(each.getKey());
        write(out, each.getValue());
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(DataOutputStream out, NDArray array) throws IOException {
    long[] shape = array.getShape().getShape();
    float[] values = array.toFloatArray();
    out.writeInt(shape.length);
    for (long each : shape) {
      out.writeLong(each);
    }
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }
}
