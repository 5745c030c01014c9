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
 * A question about the examples and what a right answer to it has, as a resource gives it.
 *
 * @param isHeldOut whether neither rules nor thresholds are made with it
 * @param articles ids of those that have the answer; {@code *} for any
 * @param words for an answer one list, for accounts that differ one for every reading: one of the words must stand there
 */
record AskQuestion(
    boolean isHeldOut, Kind kind, String question, Set<String> articles, List<List<String>> words) {
  private static final String ANY = "*";

  /** What the right answer is. */
  enum Kind {
    ANSWER,
    DIFFER,
    NONE
  }

  /**
   * Questions that were written together.
   *
   * @param set that their figures are given under
   * @param resource a line for each
   * @param reader so many of them, the first, are a reader's who found them answered wrongly; none of them is held out
   * @param every of those that follow every so many-th is held out
   */
  record Sheet(String set, String resource, int reader, int every) {
    /** All of them, in order. */
    List<AskQuestion> questions() throws IOException {
      List<String> rows = rows();
      List<AskQuestion> questions = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        boolean isHeldOut = i >= reader && (i - reader + 1) % every == 0;
        questions.add(of(isHeldOut, rows.get(i).split("\\t", -1)));
      }
      return questions;
    }

    private List<String> rows() throws IOException {
      try (InputStream in = Objects.requireNonNull(AskQuestion.class.getResourceAsStream(resource))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
            .skip(1).toList();
      }
    }
  }

  private static AskQuestion of(boolean isHeldOut, String[] cells) {
    Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    if (kind == Kind.NONE) {
      return new AskQuestion(isHeldOut, kind, cells[1], Set.of(), List.of());
    }
    List<List<String>> words = Stream.of(cells[3].split(" // ", -1)).map(one -> List.of(one.split("\\|", -1))).toList();
    return new AskQuestion(isHeldOut, kind, cells[1], Set.of(cells[2].split("\\|", -1)), words);
  }

  /** Whether an answer is right. */
  boolean isRight(Answer answer) {
    return switch (answer) {
      case Answer.Sentences sentences -> kind == Kind.ANSWER
          && sentences.found().stream().map(Answer.Found::place).anyMatch(place -> has(place, words.getFirst()));
      case Answer.Differ differ -> switch (kind) {
        case DIFFER -> words.stream().allMatch(side -> isReading(differ, side));
        case ANSWER -> isWhatHolds(differ);
        case NONE -> false;
      };
      case Answer.None none -> kind == Kind.NONE;
    };
  }

  /** Whether the first sentence alone would be right. */
  boolean isRightAtOnce(Answer answer) {
    return kind == Kind.ANSWER && switch (answer) {
      case Answer.Sentences sentences -> has(sentences.found().getFirst().place(), words.getFirst());
      case Answer.Differ differ -> isWhatHolds(differ);
      case Answer.None none -> false;
    };
  }

  /** Whether one matter is given that later news overtook, and what holds now is the answer: it ends with that. */
  private boolean isWhatHolds(Answer.Differ differ) {
    Answer.Difference first = differ.differences().getFirst();
    return differ.differences().size() == 1 && first.kind().equals("overtaken")
        && first.readings().getLast().evidence().stream().anyMatch(place -> has(place, words.getFirst()));
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
