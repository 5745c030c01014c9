package org.rashomon.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.AlikeWords;
import org.rashomon.text.Word;

/** The words of an account in numbers, for comparing every account of a story with every other. */
final class WeighedWords {
  private static final int[] NONE = {};

  private final Reading reading;
  private final int[] stems;
  private final boolean[] content;
  private final boolean[] names;
  private final boolean[] opening;
  private final double[] alone;
  private final double[] following;
  private final List<SentenceWords> sentences;

  /** For each stem of the story, by number, the stems of it that may stand for it. */
  private final int[][] alike;

  /** The accounts of a story, in their order. */
  static List<WeighedWords> of(List<Reading> readings) {
    Surprise surprise = Surprise.of(readings);
    Map<String, Integer> numbers = new HashMap<>();
    readings.forEach(reading -> reading.words().forEach(word -> numbers.putIfAbsent(word.stem(), numbers.size())));
    int[][] alike = alike(numbers);
    return readings.stream().map(reading -> new WeighedWords(reading, surprise, numbers, alike)).toList();
  }

  private static int[][] alike(Map<String, Integer> numbers) {
    int[][] alike = new int[numbers.size()][];
    numbers.forEach((stem, number) -> {
      int[] others = AlikeWords.of(stem).stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      alike[number] = others.length == 0 ? NONE : others;
    });
    return alike;
  }

  private WeighedWords(Reading reading, Surprise surprise, Map<String, Integer> numbers, int[][] alike) {
    List<Word> words = reading.words();
    this.reading = reading;
    this.alike = alike;
    sentences = SentenceWords.of(reading);
    stems = new int[words.size()];
    content = new boolean[words.size()];
    names = new boolean[words.size()];
    opening = new boolean[words.size()];
    alone = new double[words.size()];
    following = new double[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      stems[i] = numbers.getOrDefault(word.stem(), -1);
      content[i] = word.isContent();
      names[i] = surprise.isName(word) || reading.isName(i);
      opening[i] = reading.opensSentence(i);
      alone[i] = surprise.of(word);
      following[i] = i == 0 ? alone[i] : surprise.following(words.get(i - 1), word);
    }
  }

  Reading reading() {
    return reading;
  }

  List<SentenceWords> sentences() {
    return sentences;
  }

  int size() {
    return stems.length;
  }

  /** How many stems the story has; they are numbered from 0. */
  int storyStems() {
    return alike.length;
  }

  /** The number of a word's stem in the story. */
  int stem(int word) {
    return stems[word];
  }

  /** The stems of the story that may stand for a word. */
  int[] alike(int word) {
    return content[word] ? alike[stems[word]] : NONE;
  }

  /** Whether a word says something by itself. */
  boolean isContent(int word) {
    return content[word];
  }

  /** How many of the words from one to before another do. */
  int content(int start, int end) {
    int count = 0;
    for (int word = start; word < end; word++) {
      count += content[word] ? 1 : 0;
    }
    return count;
  }

  /** What those words say by themselves, in nats; a name says less. */
  double weight(int start, int end) {
    double weight = 0;
    for (int word = start; word < end; word++) {
      weight += content[word] ? alone[word] * (names[word] ? Surprise.NAME : 1) : 0;
    }
    return weight;
  }

  /** Whether it is part of a name there, or of a date. */
  boolean isName(int word) {
    return names[word];
  }

  boolean opensSentence(int word) {
    return opening[word];
  }

  /** How surprising a word is, in nats, as if it were no name. */
  double alone(int word) {
    return alone[word];
  }

  /** How surprising it is behind the word before it. */
  double following(int word) {
    return following[word];
  }

  /** A number for so many words in a row; that two rows may have the same does no harm. */
  int run(int start, int length) {
    return Arrays.hashCode(Arrays.copyOfRange(stems, start, start + length));
  }
}
