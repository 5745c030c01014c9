package org.rashomon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.app.search.Answer;

/**
 * A question about the examples and what a right answer to it has, as the resource {@code questions.tsv} gives it.
 *
 * @param number from 1
 * @param articles ids of those that have the answer; {@code *} for any
 * @param words for an answer one list, for accounts that differ one for every reading: one of the words must stand there
 */
record AskQuestion(int number, Kind kind, String question, Set<String> articles, List<List<String>> words) {
  /** Which of the questions are held out: neither rules nor thresholds are made with them. */
  private static final int EVERY = 3;

  private static final String ANY = "*";

  /** What the right answer is. */
  enum Kind {
    ANSWER,
    DIFFER,
    NONE
  }

  /** All of them, in order. */
  static List<AskQuestion> all() throws IOException {
    List<String> rows;
    try (InputStream in = Objects.requireNonNull(AskQuestion.class.getResourceAsStream("questions.tsv"))) {
      rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
          .toList();
    }
    List<AskQuestion> questions = new ArrayList<>();
    for (String row : rows) {
      questions.add(of(questions.size() + 1, row.split("\t", -1)));
    }
    return questions;
  }

  private static AskQuestion of(int number, String[] cells) {
    Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    if (kind == Kind.NONE) {
      return new AskQuestion(number, kind, cells[1], Set.of(), List.of());
    }
    List<List<String>> words = Stream.of(cells[3].split(" // ", -1)).map(one -> List.of(one.split("\\|", -1))).toList();
    return new AskQuestion(number, kind, cells[1], Set.of(cells[2].split("\\|", -1)), words);
  }

  boolean isHeldOut() {
    return number % EVERY == 0;
  }

  /** Whether an answer is right. */
  boolean isRight(Answer answer) {
    return switch (answer) {
      case Answer.Sentences sentences -> kind == Kind.ANSWER
          && sentences.found().stream().map(Answer.Found::place).anyMatch(place -> has(place, words.getFirst()));
      case Answer.Differ differ -> kind == Kind.DIFFER && words.stream().allMatch(side -> isReading(differ, side));
      case Answer.None none -> kind == Kind.NONE;
    };
  }

  /** Whether the first sentence alone would be right. */
  boolean isRightAtOnce(Answer answer) {
    return answer instanceof Answer.Sentences sentences && kind == Kind.ANSWER
        && has(sentences.found().getFirst().place(), words.getFirst());
  }

  private boolean isReading(Answer.Differ differ, List<String> side) {
    return differ.differences().stream()
        .anyMatch(difference -> difference.readings().stream()
            .anyMatch(reading -> reading.evidence().stream().anyMatch(place -> has(place, side))));
  }

  private boolean has(Answer.Place place, List<String> anyOf) {
    boolean isThere = articles.contains(ANY) || articles.contains(place.source().article());
    return isThere && anyOf.stream().anyMatch(place.words().exact()::contains);
  }
}
