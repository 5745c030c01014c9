package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Numbers keys of 64 evenly spread bits in the order in which they are met, from 0. */
final class LongNumbers {
  private static final int FREE = -1;
  private static final int FIRST = 1024;

  private long[] keys = new long[FIRST];
  private int[] numbers = free(FIRST);
  private int size;

  /** The number of a key; {@link #size()} before the call, if it was never met. */
  int number(long key) {
    int place = place(key);
    if (numbers[place] == FREE) {
      keys[place] = key;
      numbers[place] = size++;
      grow();
      return size - 1;
    }
    return numbers[place];
  }

  /** The number of a key, negative if it was never met. */
  int find(long key) {
    return numbers[place(key)];
  }

  int size() {
    return size;
  }

  void write(DataOutput out) throws IOException {
    Binary.write(out, keys);
    Binary.write(out, numbers);
    out.writeInt(size);
  }

  /** Becomes what was written. */
  void read(DataInput in) throws IOException {
    keys = Binary.longs(in);
    numbers = Binary.ints(in);
    size = in.readInt();
  }

  private int place(long key) {
    int place = (int) key & (keys.length - 1);
    while (numbers[place] != FREE && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  /** Two thirds full is full: beyond that looking for a free place takes long. */
  private void grow() {
    if (size < keys.length / 3 * 2) {
      return;
    }
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = free(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != FREE) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  private static int[] free(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, FREE);
    return numbers;
  }
}
