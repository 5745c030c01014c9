package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Word;
import org.rashomon.text.WordList;
import org.rashomon.text.WordPlaces;

/**
 * An account as a row of words.
 *
 * @param words in order, furniture left out
 * @param dates where one of them stands in a date
 * @param speech where it has somebody's words between quotation marks, in order
 */
record Reading(Account account, List<Word> words, Set<Span> dates, List<Span> speech) {
  /** A passage merely quotes if so much of it stands within quotations. */
  private static final double MOSTLY = 0.6;

  private static final Set<String> TIES = WordList.of(Reading.class, "ties.txt");

  /** What makes another verb of the one before it: "broke down", "took off". A passage may end with them. */
  private static final Set<String> PARTICLES = Set.of("apart", "away", "back", "down", "off", "out", "over", "up");

  /** With fewer words that say something a row of them is a turn of phrase, and left whole. */
  private static final int SAYING = 2;

  static Reading of(Account account) {
    List<Word> words = words(account);
    return new Reading(account, words, dates(account, words), speech(account));
  }

  private static List<Span> speech(Account account) {
    return account.quotations().stream()
        .filter(quotation -> quotation.form() != Quotation.Form.INDIRECT)
        .flatMap(quotation -> quotation.content().stream())
        .map(Excerpt::span)
        .sorted()
        .toList();
  }

  /** The words; a time of day is one, and the same word however it is written: "14:00", "2 p.m.". */
  private static List<Word> words(Account account) {
    NavigableMap<Integer, TimeExpression> times = times(account, TimeExpression.Type.TIME);
    List<Word> words = new ArrayList<>();
    for (Word word : WordPlaces.of(account.article())) {
      Optional<TimeExpression> time = around(word, times);
      if (time.isEmpty()) {
        words.add(word);
      } else if (time.get().excerpt().span().start() == word.span().start()) {
        words.add(asOne(time.get()));
      }
    }
    return words;
  }

  private static Set<Span> dates(Account account, List<Word> words) {
    NavigableMap<Integer, TimeExpression> dates = times(account, TimeExpression.Type.DATE);
    return words.stream().filter(word -> around(word, dates).isPresent()).map(Word::span).collect(Collectors.toSet());
  }

  /** The time expressions of a type by where they start. */
  private static NavigableMap<Integer, TimeExpression> times(Account account, TimeExpression.Type type) {
    NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
    account.times().stream().filter(time -> time.type() == type)
        .forEach(time -> times.put(time.excerpt().span().start(), time));
    return times;
  }

  private static Optional<TimeExpression> around(Word word, NavigableMap<Integer, TimeExpression> times) {
    return Optional.ofNullable(times.floorEntry(word.span().start()))
        .map(Map.Entry::getValue)
        .filter(time -> time.excerpt().span().contains(word.span().start()));
  }

  private static Word asOne(TimeExpression time) {
    return new Word(time.excerpt().exact().toLowerCase(Locale.ROOT), time.value(), false, time.excerpt().span());
  }

  /**
   * The part of a row of words that is fit to be shown by itself. Left out is a single word at either end that a
   * sentence's end cuts off ("… peninsula. The"), and the grammar at which the row breaks off: "open an office in". At
   * the beginning only what ties: "not", "may" and "over" change what follows.
   *
   * @param start the first word
   * @param end the word behind the last
   */
  List<Word> wholesome(int start, int end) {
    int first = start + 1 < end && opensSentence(start + 1) ? start + 1 : start;
    int last = first < end - 1 && opensSentence(end - 1) ? end - 2 : end - 1;
    if (words.subList(first, last + 1).stream().filter(Word::isContent).count() >= SAYING) {
      while (TIES.contains(words.get(first).form()) && goesOn(first)) {
        first++;
      }
      while (!words.get(last).isContent() && !PARTICLES.contains(words.get(last).form()) && goesOn(last + 1)) {
        last--;
      }
    }
    return words.subList(first, last + 1);
  }

  /** From a word to before another. */
  Span span(int start, int end) {
    return words.get(start).span().union(words.get(end - 1).span());
  }

  /** Whether nothing but a blank parts a word from the one before. */
  private boolean goesOn(int word) {
    return word > 0 && word < words.size() && !opensSentence(word) && before(word).isBlank();
  }

  /** Whether a sentence ends, or a line, between a word and the one before. */
  boolean opensSentence(int word) {
    return word == 0 || before(word).chars().anyMatch(mark -> ".!?\n".indexOf(mark) >= 0);
  }

  /**
   * Whether a word names somebody, something or a day, which every account of a story names: it has a capital that no
   * sentence or quotation gives it, or stands in a date.
   */
  boolean isName(int word) {
    boolean hasCapital = words.get(word).capital() && word > 0 && before(word).isBlank() && !opensSentence(word);
    return hasCapital || dates.contains(words.get(word).span());
  }

  private String before(int word) {
    return account.article().text().substring(words.get(word - 1).span().end(), words.get(word).span().start());
  }

  /** The sentence in which a word stands. */
  Optional<Sentence> sentence(int word) {
    return account.sentenceAt(words.get(word).span());
  }

  /** Whether the words there are mostly somebody's whom the account quotes. */
  boolean quotes(Span span) {
    int quoted = speech.stream().mapToInt(span::overlap).sum();
    return quoted >= MOSTLY * span.length();
  }
}
