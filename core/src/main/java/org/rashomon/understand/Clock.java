package org.rashomon.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.understand.Shape.Reading;

/** Times of day as they are written: "7:15 p.m.", "9pm", "14:00", "noon", "four o'clock". Read as minutes from midnight. */
final class Clock {
  private static final Set<String> HALVES = Set.of("am", "pm");

  /** What makes four digits or a bare hour a time. */
  private static final Set<String> SURE_AFTER = Set.of("gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "bst",
      "cet", "cest", "local", "hours", "hrs", "kst", "jst", "ist", "et", "pt");

  private static final Set<String> SURE_BEFORE = Set.of("at", "by", "until", "till", "around", "about", "from",
      "before",
      "after", "since", "to", "between", "and", "(");

  private final List<Lexeme> lexemes;
  private final int at;

  private Clock(List<Lexeme> lexemes, int at) {
    this.lexemes = lexemes;
    this.at = at;
  }

  static Optional<Reading> read(List<Lexeme> lexemes, int at) {
    return switch (lexemes.get(at).word()) {
      case "noon", "midday" -> Optional.of(new Reading(12 * 60, at + 1));
      case "midnight" -> Optional.of(new Reading(24 * 60, at + 1));
      default -> new Clock(lexemes, at).read();
    };
  }

  private Optional<Reading> read() {
    String word = lexemes.get(at).word();
    if (!isDigits(word, 1, 4)) {
      return spoken();
    }
    if (word.length() > 2) {
      boolean led = at > 0 && SURE_BEFORE.contains(word(at - 1));
      boolean length = Set.of("hours", "hrs").contains(word(at + 1)) && !led;
      boolean sure = word.length() == 4 && SURE_AFTER.contains(word(at + 1)) && !length;
      return sure ? time(Integer.parseInt(word) / 100, Integer.parseInt(word) % 100, at + 1) : Optional.empty();
    }
    boolean colon = Set.of(":", ".").contains(word(at + 1)) && glued(at + 1) && isDigits(word(at + 2), 2, 2)
        && glued(at + 2);
    if (colon) {
      return time(Integer.parseInt(word), Integer.parseInt(word(at + 2)), at + 3);
    }
    return hour(Integer.parseInt(word));
  }

  /** "7.15pm" is cut as one number. */
  private Optional<Reading> spoken() {
    String word = lexemes.get(at).word();
    int point = word.indexOf('.');
    boolean dotted = point > 0 && isDigits(word.substring(0, point), 1, 2) && isDigits(word.substring(point + 1), 2, 2);
    if (dotted && HALVES.contains(word(at + 1))) {
      return time(Integer.parseInt(word.substring(0, point)), Integer.parseInt(word.substring(point + 1)), at + 1);
    }
    return Optional.empty();
  }

  private Optional<Reading> hour(int hour) {
    boolean clock = word(at + 1).equals("o") && word(at + 2).equals("'") && word(at + 3).equals("clock");
    if (clock || HALVES.contains(word(at + 1))) {
      return time(hour, 0, clock ? at + 4 : at + 1);
    }
    return Optional.empty();
  }

  /** A time with its half of the day, if that follows; one with a colon alone only where the words around are sure. */
  private Optional<Reading> time(int hour, int minute, int end) {
    if (hour > 24 || minute > 59) {
      return Optional.empty();
    }
    boolean half = HALVES.contains(word(end));
    if (half && hour <= 12) {
      int morning = hour % 12;
      return Optional.of(new Reading((word(end).equals("pm") ? morning + 12 : morning) * 60 + minute, end + 1));
    }
    boolean sure = SURE_AFTER.contains(word(end)) || (at > 0 && SURE_BEFORE.contains(word(at - 1)));
    boolean scored = end < lexemes.size() && (word(end).equals("-") || word(end).equals(":") || word(end).equals("%"));
    return sure && !scored ? Optional.of(new Reading(hour * 60 + minute, end)) : Optional.empty();
  }

  private String word(int place) {
    return place < lexemes.size() ? lexemes.get(place).word() : "";
  }

  private boolean glued(int place) {
    return place < lexemes.size() && lexemes.get(place).glued();
  }

  private static boolean isDigits(String word, int least, int most) {
    return word.length() >= least && word.length() <= most && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
