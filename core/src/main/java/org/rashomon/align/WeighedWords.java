package org.rashomon.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.AlikeWords;
import org.rashomon.text.Word;

/**
 * The words of an account in numbers, for comparing every account of a story with every other.
 *
 * @param stems for each word the number of its stem in the story
 * @param content whether it says something by itself
 * @param names whether it is part of a name there
 * @param opening whether it opens a sentence
 * @param alone how surprising it is, in nats, as if it were no name
 * @param following how surprising it is behind the word before it
 * @param alike for each stem of the story, by number, the stems of it that may stand for it
 */
record WeighedWords(
    Reading reading,
    int[] stems,
    boolean[] content,
    boolean[] names,
    boolean[] opening,
    double[] alone,
    double[] following,
    int[][] alike) {

  private static final int[] NONE = {};

  /** The accounts of a story, in their order. */
  static List<WeighedWords> of(List<Reading> readings) {
    Surprise surprise = Surprise.of(readings);
    Map<String, Integer> numbers = new HashMap<>();
    readings.forEach(reading -> reading.words().forEach(word -> numbers.putIfAbsent(word.stem(), numbers.size())));
    int[][] alike = alike(numbers);
    return readings.stream().map(reading -> of(reading, surprise, numbers, alike)).toList();
  }

  private static int[][] alike(Map<String, Integer> numbers) {
    int[][] alike = new int[numbers.size()][];
    numbers.forEach((stem, number) -> {
      int[] others = AlikeWords.of(stem).stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      alike[number] = others.length == 0 ? NONE : others;
    });
    return alike;
  }

  private static WeighedWords of(
      Reading reading, Surprise surprise, Map<String, Integer> numbers, int[][] alike) {
    List<Word> words = reading.words();
    int size = words.size();
    WeighedWords weighed = new WeighedWords(reading, new int[size], new boolean[size], new boolean[size],
        new boolean[size], new double[size], new double[size], alike);
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      weighed.stems[i] = numbers.getOrDefault(word.stem(), -1);
      weighed.content[i] = word.isContent();
      weighed.names[i] = surprise.isName(word) || reading.isName(i);
      weighed.opening[i] = reading.opensSentence(i);
      weighed.alone[i] = surprise.of(word);
      weighed.following[i] = i == 0 ? weighed.alone[i] : surprise.following(words.get(i - 1), word);
    }
    return weighed;
  }

  int size() {
    return stems.length;
  }
}
