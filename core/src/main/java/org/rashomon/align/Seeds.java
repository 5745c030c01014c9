package org.rashomon.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Word;

/** Finds where in two accounts it is worth while to align words. */
final class Seeds {
  /** Two content words make a seed if at most so many content words stand between them. */
  private static final int SKIP = 3;

  /** So many words in a row are a seed even if they are all grammar. */
  private static final int RUN = 5;

  /** A pair of words in more places than that is a refrain of the text; it seeds nothing. */
  private static final int REFRAIN = 8;

  /** Seeds so near each other (in words) belong to one box, and a box reaches so far around its seeds. */
  private static final int MARGIN = 14;

  /** Boxes stop growing here, so that the alignment of one stays cheap, whatever the texts. */
  private static final int LONGEST = 600;

  private Seeds() {}

  /**
   * A part of each of two texts, in words, half-open.
   *
   * @param fromStart first word in the one
   * @param toStart first word in the other
   */
  record Box(int fromStart, int fromEnd, int toStart, int toEnd) {
    private boolean takes(int from, int to) {
      return from <= fromEnd + MARGIN && to <= toEnd + MARGIN && to >= toStart - MARGIN
          && from - fromStart < LONGEST && Math.max(to, toEnd) - toStart < LONGEST;
    }

    private Box with(int from, int to) {
      return new Box(
          fromStart, Math.max(fromEnd, from + 1), Math.min(toStart, to), Math.max(toEnd, to + 1));
    }

    private Box widened(int fromLength, int toLength) {
      return new Box(
          Math.max(0, fromStart - MARGIN), Math.min(fromLength, fromEnd + MARGIN),
          Math.max(0, toStart - MARGIN), Math.min(toLength, toEnd + MARGIN));
    }
  }

  static List<Box> between(Reading from, Reading to) {
    Map<String, List<Integer>> places = places(to.words());
    List<Box> boxes = new ArrayList<>();
    pairs(from.words(), (pair, place) -> {
      List<Integer> others = places.getOrDefault(pair, List.of());
      if (others.size() <= REFRAIN) {
        others.forEach(other -> put(boxes, place, other));
      }
    });
    return boxes.stream().map(box -> box.widened(from.words().size(), to.words().size())).distinct().toList();
  }

  /** Into the latest box that takes it, else into a new one. */
  private static void put(List<Box> boxes, int from, int to) {
    for (int i = boxes.size() - 1; i >= 0; i--) {
      if (boxes.get(i).takes(from, to)) {
        boxes.set(i, boxes.get(i).with(from, to));
        return;
      }
    }
    boxes.add(new Box(from, from + 1, to, to + 1));
  }

  private static Map<String, List<Integer>> places(List<Word> words) {
    Map<String, List<Integer>> places = new HashMap<>();
    pairs(words, (pair, place) -> places.computeIfAbsent(pair, of -> new ArrayList<>()).add(place));
    return places;
  }

  private interface PairSink {
    void pair(String words, int place);
  }

  /** Every two content words in order that stand near each other, and every so many words in a row. */
  private static void pairs(List<Word> words, PairSink sink) {
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isContent()) {
        content.add(i);
      }
    }
    for (int i = 0; i < content.size(); i++) {
      for (int j = i + 1; j < content.size() && j <= i + 1 + SKIP; j++) {
        sink.pair(words.get(content.get(i)).stem() + ' ' + words.get(content.get(j)).stem(), content.get(i));
      }
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      sink.pair(String.join("_", words.subList(i, i + RUN).stream().map(Word::stem).toList()), i);
    }
  }
}
