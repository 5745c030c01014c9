package org.rashomon.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rashomon.model.Article;
import org.rashomon.text.Words;

/**
 * Grouping by MinHash and locality-sensitive hashing, to be measured against: articles whose sets of shingles are alike
 * enough are one story, as they arrive.
 *
 * <p>After Broder, "On the resemblance and containment of documents" (1997), and Indyk and Motwani (1998). No library
 * for it in Java is kept, so it is written here.
 */
final class MinHashStories {
  private final Setting setting;
  private final long[] multipliers;
  private final List<int[]> signatures = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Map<Long, List<Integer>> buckets = new HashMap<>();

  /**
   * How it works.
   *
   * @param shingle so many words in a row are one shingle
   * @param bands of a signature; two articles are compared if they agree in one
   * @param rows so many hashes are one band
   * @param enough the estimated resemblance from which on two articles are one story
   */
  record Setting(int shingle, int bands, int rows, double enough) {
    @Override
    public String toString() {
      return (shingle == 1 ? "words" : shingle + "-word shingles") + ", " + bands + " bands of " + rows
          + ", resemblance from " + enough;
    }
  }

  MinHashStories(Setting setting) {
    this.setting = setting;
    multipliers = new Random(1).longs((long) setting.bands * setting.rows).map(one -> one | 1).toArray();
  }

  /** For each article of a set, the name of its story; they arrive in the set's order. */
  static Map<String, String> of(GoldStories set, Setting setting) {
    MinHashStories stories = new MinHashStories(setting);
    set.articles().forEach(stories::add);
    return stories.stories();
  }

  void add(Article article) {
    int number = articles.size();
    int[] signature = signature(article);
    articles.add(article.id());
    signatures.add(signature);
    parents.add(number);
    for (int other : candidates(number, signature)) {
      if (resemblance(signature, signatures.get(other)) >= setting.enough) {
        parents.set(root(number), root(other));
      }
    }
  }

  private int[] signature(Article article) {
    List<String> words = Words.all(article.title().orElse("") + "\n" + article.text());
    int[] least = new int[multipliers.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + setting.shingle <= words.size(); i++) {
      long hash = words.subList(i, i + setting.shingle).hashCode() * 0x9e3779b97f4a7c15L;
      for (int k = 0; k < least.length; k++) {
        least[k] = Math.min(least[k], (int) (((hash ^ (hash >>> 29)) * multipliers[k]) >>> 33));
      }
    }
    return least;
  }

  /** Enters the signature and returns those that agree with it in a band. */
  private Set<Integer> candidates(int number, int[] signature) {
    Set<Integer> candidates = new HashSet<>();
    for (int band = 0; band < setting.bands; band++) {
      int[] rows = Arrays.copyOfRange(signature, band * setting.rows, (band + 1) * setting.rows);
      List<Integer> bucket = buckets.computeIfAbsent(((long) band << Integer.SIZE) ^ Arrays.hashCode(rows),
          key -> new ArrayList<>());
      candidates.addAll(bucket);
      bucket.add(number);
    }
    return candidates;
  }

  private static double resemblance(int[] one, int[] other) {
    int equal = 0;
    for (int i = 0; i < one.length; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return equal / (double) one.length;
  }

  /** The first account of a story; every other points to one before it. */
  private int root(int number) {
    int root = number;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    return root;
  }

  /** For each article's id, the name of its story. */
  Map<String, String> stories() {
    Map<String, String> stories = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      stories.put(articles.get(i), articles.get(root(i)));
    }
    return stories;
  }
}
