package org.rashomon.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Version.Change;
import org.rashomon.text.Words;

/**
 * What changed from one version of a report to the next, sentence by sentence.
 *
 * <p>Sentences that stand in both are the same wherever they stand: a paragraph moved is no change of words. Of the
 * rest, two that share most of the words that say something are one sentence changed.
 */
final class Changes {
  /** More pairs of sentences than this are not compared: two texts with so little in common were written anew. */
  private static final int MOST_PAIRS = 250_000;

  /** Sentences of which the greater part of the words is the same are one sentence changed. */
  private static final double MOSTLY_SAME = 0.5;

  private final List<Line> before;
  private final List<Line> after;

  /** For each sentence of the version before, its number in the later; -1 where it has none. */
  private final int[] partners;

  /** A sentence; the key is its words with marks set plainly, the words are those that say something. */
  private record Line(Excerpt excerpt, String key, List<String> words) {
    static List<Line> of(Account account) {
      return account.sentences().stream()
          .map(sentence -> account.article().excerpt(sentence.span()))
          .map(excerpt -> new Line(excerpt, plain(excerpt.exact()), Words.content(excerpt.exact())))
          .toList();
    }

    private static String plain(String words) {
      return words.replaceAll("\\s+", " ").replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201c\u201d]", "\"")
          .replaceAll("[\u2013\u2014]", "-");
    }

    /** Words both have, as a part of the mean of their numbers, in [0, 1] (Dice 1945). */
    double likeness(Line other) {
      List<String> left = new ArrayList<>(other.words);
      long common = words.stream().filter(left::remove).count();
      return words.isEmpty() || other.words.isEmpty() ? 0 : 2.0 * common / (words.size() + other.words.size());
    }
  }

  /** Two sentences of which one may be the other changed. */
  private record Pair(int from, int to, double likeness) {}

  private Changes(Account before, Account after) {
    this.before = Line.of(before);
    this.after = Line.of(after);
    this.partners = new int[this.before.size()];
    Arrays.fill(partners, -1);
  }

  /**
   * The changes, in the order of the later version; a sentence removed stands behind the one it stood
   * behind.
   */
  static List<Change> between(Account before, Account after) {
    Changes changes = new Changes(before, after);
    changes.matchSame();
    changes.matchAlike();
    return changes.inOrder();
  }

  private void matchSame() {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int to = 0; to < after.size(); to++) {
      places.computeIfAbsent(after.get(to).key, key -> new ArrayDeque<>()).add(to);
    }
    for (int from = 0; from < before.size(); from++) {
      Optional<Integer> to = Optional.ofNullable(places.get(before.get(from).key)).map(Deque::poll);
      partners[from] = to.orElse(-1);
    }
  }

  private void matchAlike() {
    boolean[] taken = taken();
    for (Pair pair : alike(taken)) {
      if (partners[pair.from] < 0 && !taken[pair.to]) {
        partners[pair.from] = pair.to;
        taken[pair.to] = true;
      }
    }
  }

  private boolean[] taken() {
    boolean[] taken = new boolean[after.size()];
    Arrays.stream(partners).filter(to -> to >= 0).forEach(to -> taken[to] = true);
    return taken;
  }

  /** The most alike first; of equals, those nearest to each other's place. */
  private List<Pair> alike(boolean[] taken) {
    List<Integer> gone = numbers(before.size()).stream().filter(from -> partners[from] < 0).toList();
    List<Integer> come = numbers(after.size()).stream().filter(to -> !taken[to]).toList();
    List<Pair> pairs = new ArrayList<>();
    if ((long) gone.size() * come.size() <= MOST_PAIRS) {
      gone.forEach(from -> come.forEach(
          to -> pairs.add(new Pair(from, to, before.get(from).likeness(after.get(to))))));
    }
    pairs.removeIf(pair -> pair.likeness <= MOSTLY_SAME);
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed()
        .thenComparingInt(pair -> Math.abs(pair.from - pair.to)));
    return pairs;
  }

  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private List<Change> inOrder() {
    List<List<Change>> behind = new ArrayList<>();
    numbers(after.size() + 1).forEach(place -> behind.add(new ArrayList<>()));
    boolean[] taken = taken();
    for (int to = 0; to < after.size(); to++) {
      if (!taken[to]) {
        behind.get(to + 1).add(Change.added(after.get(to).excerpt));
      }
    }
    int last = 0;
    for (int from = 0; from < before.size(); from++) {
      last = partners[from] < 0 ? last : partners[from] + 1;
      behind.get(last).addAll(change(from));
    }
    return behind.stream().flatMap(List::stream).toList();
  }

  private List<Change> change(int from) {
    Line line = before.get(from);
    if (partners[from] < 0) {
      return List.of(Change.removed(line.excerpt));
    }
    Line now = after.get(partners[from]);
    return line.key.equals(now.key) ? List.of() : List.of(Change.changed(line.excerpt, now.excerpt));
  }
}
