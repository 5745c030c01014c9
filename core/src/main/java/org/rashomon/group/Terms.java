package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.rashomon.text.Rarity;

/**
 * The terms met so far, numbered, with the number of accounts each stands in.
 *
 * <p>Counts start from those of news at large, so that the very first accounts are weighed sensibly, and move with
 * what arrives: in an archive of one town's papers the town's name soon says little.
 *
 * <p>Terms are known by 64 bits, not by their letters, which would take most of the memory of a large library. Two of
 * a million terms have the same bits once in thirty million libraries.
 */
final class Terms {
  private final LongNumbers numbers = new LongNumbers();
  private float[] counts = new float[1024];
  private int accounts = Rarity.articles();

  /** 64 bits that stand for a term (FNV-1a, its bits then mixed as SplitMix64 does). */
  static long key(String term) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  /** The number of a term, a new one if it was never met. */
  int number(Sketch.Term term) {
    int before = numbers.size();
    int number = numbers.number(term.key());
    if (number == before) {
      enter(number, term.stem());
    }
    return number;
  }

  private void enter(int number, String term) {
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, number + number / 2);
    }
    counts[number] = (float) Rarity.documents(term);
  }

  /** Counts an account that has these terms, each once. */
  void count(int[] terms) {
    accounts++;
    for (int term : terms) {
      counts[term]++;
    }
  }

  void write(DataOutput out) throws IOException {
    numbers.write(out);
    Binary.write(out, counts, counts.length);
    out.writeInt(accounts);
  }

  /** Becomes what was written. */
  void read(DataInput in) throws IOException {
    numbers.read(in);
    counts = Binary.floats(in);
    accounts = in.readInt();
  }

  /** Inverse document frequency: 0 for a term that stands everywhere. */
  double rarity(int term) {
    return Math.log(accounts / (double) counts[term]);
  }

  /** In how many accounts a term stands, about: counts start from those of news at large. */
  double accounts(int term) {
    return counts[term];
  }
}
