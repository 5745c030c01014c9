package org.rashomon.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where in two accounts it is worth while to align words: around what both have of rare words, of pairs of words
 * near each other, and of words in a row.
 */
final class Seeds {
  /** Two content words make a seed if at most so many content words stand between them. */
  private static final int SKIP = 3;

  /** So many words in a row are a seed even if they are all grammar. */
  private static final int RUN = 5;

  /** A word as surprising as this, in nats, is a seed by itself. */
  private static final double RARE = 3;

  /** A seed in more places than that is a refrain of the text; it seeds nothing. */
  private static final int REFRAIN = 8;

  /** Marks a seed that more than one account has. */
  private static final int SEVERAL = -1;

  /** One seed of an account: what it is, and at which word it starts. */
  private record Seed(long key, int place) {}

  private final List<List<Seed>> ofAccounts = new ArrayList<>();
  private final List<Map<Long, List<Integer>>> places = new ArrayList<>();

  /** Those of a story's accounts that more than one of them has. */
  Seeds(List<WeighedWords> accounts) {
    Map<Long, Integer> owners = new HashMap<>();
    for (WeighedWords account : accounts) {
      int number = ofAccounts.size();
      List<Seed> seeds = seeds(account);
      seeds.forEach(seed -> owners.merge(seed.key, number, (one, other) -> one.equals(other) ? one : SEVERAL));
      ofAccounts.add(seeds);
    }
    ofAccounts
        .replaceAll(seeds -> seeds.stream().filter(seed -> owners.getOrDefault(seed.key, SEVERAL) == SEVERAL).toList());
    for (List<Seed> seeds : ofAccounts) {
      Map<Long, List<Integer>> where = new HashMap<>();
      seeds.forEach(seed -> where.computeIfAbsent(seed.key, fresh -> new ArrayList<>()).add(seed.place));
      where.values().removeIf(found -> found.size() > REFRAIN);
      places.add(where);
    }
  }

  private static List<Seed> seeds(WeighedWords words) {
    List<Seed> seeds = new ArrayList<>();
    int[] content = new int[words.size()];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.isContent(i)) {
        content[count++] = i;
      }
    }
    for (int i = 0; i < count; i++) {
      int place = content[i];
      if (words.alone(place) >= RARE && !words.isName(place)) {
        seeds.add(new Seed(words.stem(place), place));
      }
      for (int j = i + 1; j < count && j <= i + 1 + SKIP; j++) {
        seeds.add(new Seed((long) (words.stem(place) + 1) << Integer.SIZE | words.stem(content[j]), place));
      }
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      seeds.add(new Seed(Long.MIN_VALUE | words.run(i, RUN), i));
    }
    return seeds;
  }

  /**
   * Where two accounts may share something, by their numbers.
   *
   * @param size how many words the one has
   * @param otherSize how many the other
   */
  List<Box> between(int one, int other, int size, int otherSize) {
    List<Box> boxes = new ArrayList<>();
    for (Seed seed : ofAccounts.get(one)) {
      for (int place : places.get(other).getOrDefault(seed.key, List.of())) {
        put(boxes, seed.place, place);
      }
    }
    return boxes.stream().map(box -> box.widened(size, otherSize)).distinct().toList();
  }

  /** Into the latest box that takes it, else into a new one. */
  private static void put(List<Box> boxes, int from, int to) {
    for (int i = boxes.size() - 1; i >= 0; i--) {
      if (boxes.get(i).takes(from, to)) {
        boxes.set(i, boxes.get(i).with(from, to));
        return;
      }
    }
    boxes.add(Box.at(from, to));
  }
}
