package org.rashomon.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.understand.Tense.Direction;

/**
 * The date that a text told last, from which the next ones are counted.
 *
 * <p>News keeps every date. A narrative keeps those that are the story's own next step and leaves out those at which it
 * only glances: a far year, one still to come, one in brackets, one counted back. Each measured on WikiWars.
 */
final class Told {
  /** A step of more years is a glance. */
  private static final int FAR = 2;

  /** Lexemes before a date that opens its sentence: "By late". */
  private static final int NEAR_START = 3;

  private final boolean narrative;
  private Optional<Moment> last = Optional.empty();

  Told(boolean narrative) {
    this.narrative = narrative;
  }

  Optional<Moment> last() {
    return last;
  }

  /**
   * Hears a date.
   *
   * @param from its first lexeme in the sentence
   * @param to the lexeme after its last
   * @param counted whether it was counted from another: "the year before"
   */
  void hear(Moment moment, List<Lexeme> sentence, int from, int to, boolean counted) {
    boolean kept = last.isEmpty() || !narrative || !isGlance(last.get(), moment, sentence, from, to, counted);
    if (kept) {
      last = Optional.of(moment);
    }
  }

  private static boolean isGlance(Moment last, Moment moment, List<Lexeme> sentence, int from, int to,
      boolean counted) {
    boolean bracketed = word(sentence, from - 1).equals("(") && word(sentence, to).equals(")");
    boolean back = counted && moment.year() < last.year();
    return bracketed || back || (moment.month() == 0 && isGlanceOfYear(last, moment.year(), sentence, from, to));
  }

  /** A year alone that is far off, known already or yet to come. */
  private static boolean isGlanceOfYear(Moment last, int year, List<Lexeme> sentence, int from, int to) {
    if (from <= NEAR_START) {
      return year == last.year() && last.month() > 0;
    }
    boolean until = Set.of("until", "till", "by").contains(word(sentence, from - 1));
    boolean toCome = year > last.year() && (until || Tense.around(sentence, from, to) == Direction.AHEAD);
    boolean known = year == last.year() && last.month() > 0;
    return known || toCome || Math.abs(last.year() - year) > FAR;
  }

  private static String word(List<Lexeme> sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.get(at).word() : "";
  }
}
