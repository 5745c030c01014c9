package org.rashomon.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of words of a text, each once: texts that share many have been copied from one another or a third. */
public final class Shingles {
  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  /** Of runs of so many words, compared by their stems. */
  public static Shingles of(List<Word> words, int length) {
    return new Shingles(
        IntStream.rangeClosed(0, words.size() - length).map(start -> hash(words, start, length)).sorted().distinct()
            .toArray());
  }

  /**
   * A sample of them, the same in every text: those whose hash is a multiple of a number. Two samples tell how much two
   * texts share about as well as the whole sets, in a fraction of the time and memory (Broder, "On the resemblance and
   * containment of documents", 1997).
   *
   * @param oneIn one run of so many is kept
   */
  public Shingles sample(int oneIn) {
    return new Shingles(Arrays.stream(hashes).filter(hash -> mixed(hash) % oneIn == 0).toArray());
  }

  /** The numbers they are known by, in order; for {@link #ofHashes}. */
  public int[] hashes() {
    return hashes.clone();
  }

  /** Those of which these are the {@link #hashes}. */
  public static Shingles ofHashes(int[] hashes) {
    return new Shingles(hashes.clone());
  }

  private static int mixed(int hash) {
    return (hash * 0x9e3779b9) >>> 8;
  }

  private static int hash(List<Word> words, int start, int length) {
    int hash = 1;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + words.get(i).stem().hashCode();
    }
    return hash;
  }

  /** The part of the smaller set that the other has as well, in [0, 1]; 0 where one is empty. */
  public double containment(Shingles other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) common(other) / smaller;
  }

  private int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
