package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * For each term, the accounts that have it, with its weight there; the latest first.
 *
 * <p>Most terms stand in one or two accounts, so that lists of their own would take more memory than what they hold: all
 * postings lie in one row, each with the place of the one before it of its term.
 */
final class Postings {
  private static final int NONE = -1;

  private final LongNumbers terms = new LongNumbers();
  private int[] latest = new int[0];
  private int[] before = new int[64];
  private int[] accounts = new int[64];
  private float[] weights = new float[64];
  private int size;

  /** Is given an account and the weight a term has in it. */
  interface Sink {
    void posting(int account, float weight);
  }

  void add(int term, int account, float weight) {
    if (size == accounts.length) {
      int longer = size + size / 2 + 1;
      before = Arrays.copyOf(before, longer);
      accounts = Arrays.copyOf(accounts, longer);
      weights = Arrays.copyOf(weights, longer);
    }
    int number = number(term);
    before[size] = latest[number];
    accounts[size] = account;
    weights[size] = weight;
    latest[number] = size++;
  }

  private int number(int term) {
    int known = terms.size();
    int number = terms.number(spread(term));
    if (number == known) {
      latest = number < latest.length ? latest : Arrays.copyOf(latest, Math.max(64, number + number / 2));
      latest[number] = NONE;
    }
    return number;
  }

  /** Hands out the latest postings of a term, at most so many; returns how many. */
  int read(int term, int most, Sink sink) {
    int number = terms.find(spread(term));
    int read = 0;
    for (int at = number < 0 ? NONE : latest[number]; at != NONE && read < most; at = before[at]) {
      sink.posting(accounts[at], weights[at]);
      read++;
    }
    return read;
  }

  void write(DataOutput out) throws IOException {
    terms.write(out);
    Binary.write(out, latest);
    Binary.write(out, before, size);
    Binary.write(out, accounts, size);
    Binary.write(out, weights, size);
  }

  /** Becomes what was written. */
  void read(DataInput in) throws IOException {
    terms.read(in);
    latest = Binary.ints(in);
    before = Binary.ints(in);
    accounts = Binary.ints(in);
    weights = Binary.floats(in);
    size = accounts.length;
  }

  private static long spread(int term) {
    long mixed = term * 0x9e3779b97f4a7c15L;
    return mixed ^ (mixed >>> 32);
  }
}
