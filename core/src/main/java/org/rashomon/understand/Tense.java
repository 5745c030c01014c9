package org.rashomon.understand;

import java.util.List;
import java.util.Set;
import org.rashomon.text.WordList;

/** Whether the words around a time speak of what was or of what will be. */
final class Tense {
  private static final Set<String> PAST = WordList.of(Tense.class, "past-verbs.txt");

  private static final Set<String> FUTURE = Set.of("will", "ll", "would", "shall", "scheduled", "expected", "due",
      "plans", "planned", "planning", "upcoming", "expects", "hopes", "until", "slated", "intends", "payable",
      "deadline", "effective", "begins", "starts", "opens", "wo", "may", "could", "should", "proposed", "expire",
      "expires", "supposed");

  /** What stands before "to" where something is yet to be: "was due to open". */
  private static final Set<String> YET_TO_BE = Set.of("due", "scheduled", "expected", "planned", "supposed", "slated",
      "set", "was", "were", "is", "are", "s", "re");

  /** What stands between "is" and "to" where something is announced: "is scheduled to". */
  private static final Set<String> ANNOUNCED = Set.of("scheduled", "expected", "due", "planned", "set", "slated",
      "supposed");

  private static final Set<String> CLAUSE_STARTS = Set.of(",", ";", ":", "that", "which", "who", "whom", "whose",
      "after", "when", "where", "while", "because", "since", "and", "but", "as", "following", "over", "for", "from");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that",
      "those", "these", "our", "my", "more", "about", "all", "some", "no");

  /** How far off a verb may stand. */
  private static final int REACH = 14;

  /** The same where no nearer one tells. */
  private static final int FAR = 28;

  private Tense() {}

  /** Which way to count from the article's day. */
  enum Direction {
    BACK,
    AHEAD,
    UNKNOWN
  }

  /**
   * Judged by what was yet to be, else by the nearest verb that tells, those before the time counting as nearer than
   * those after it.
   */
  static Direction around(List<Lexeme> sentence, int from, int to) {
    if (isYetToBe(sentence, from) || isAnnounced(sentence, from)) {
      return Direction.AHEAD;
    }
    return nearest(sentence, from, to, REACH);
  }

  /** {@link #around}, and where no verb near enough tells, by those farther off. */
  static Direction inSentence(List<Lexeme> sentence, int from, int to) {
    Direction near = around(sentence, from, to);
    return near == Direction.UNKNOWN ? nearest(sentence, from, to, FAR) : near;
  }

  private static Direction nearest(List<Lexeme> sentence, int from, int to, int reach) {
    int best = reach;
    Direction direction = Direction.UNKNOWN;
    for (int i = Math.max(0, from - reach); i < Math.min(sentence.size(), to + reach); i++) {
      int distance = i < from ? from - i : 3 * (i - to + 1);
      Direction here = i >= from && i < to ? Direction.UNKNOWN : of(sentence, i);
      if (here != Direction.UNKNOWN && distance <= best) {
        best = distance;
        direction = here;
      }
    }
    return direction;
  }

  /**
   * Whether an infinitive stands nearer before a time than a verb in the past, or "by" or "through" right before it:
   * what is agreed or wanted by then is to come, even where the agreement is told in the past.
   */
  static boolean isWanted(List<Lexeme> sentence, int from) {
    for (int i = from - 1; i > Math.max(0, from - REACH); i--) {
      String word = sentence.get(i).word();
      boolean until = i == from - 1 && Set.of("by", "through", "until").contains(word);
      boolean infinitive = word.equals("to") && i + 1 < from && sentence.get(i + 1).isWord()
          && !sentence.get(i + 1).capital() && !DETERMINERS.contains(sentence.get(i + 1).word());
      if (until || infinitive) {
        return true;
      }
      if (of(sentence, i) == Direction.BACK) {
        return false;
      }
    }
    return false;
  }

  /** Whether "was due to" or its like stands before a time with no other verb in the past between them. */
  private static boolean isYetToBe(List<Lexeme> sentence, int from) {
    for (int i = from - 1; i > Math.max(0, from - REACH); i--) {
      if (sentence.get(i).word().equals("to") && YET_TO_BE.contains(sentence.get(i - 1).word())) {
        return true;
      }
      if (of(sentence, i) == Direction.BACK) {
        return false;
      }
    }
    return false;
  }

  /** Whether "is scheduled to" or its like stands before a time in the same clause, whatever participles are between. */
  private static boolean isAnnounced(List<Lexeme> sentence, int from) {
    for (int i = from - 1; i > Math.max(1, from - REACH); i--) {
      String word = sentence.get(i).word();
      if (CLAUSE_STARTS.contains(word)) {
        return false;
      }
      boolean to = word.equals("to") && ANNOUNCED.contains(sentence.get(i - 1).word());
      if (to && Set.of("is", "are", "s", "re").contains(sentence.get(i - 2).word())) {
        return true;
      }
    }
    return false;
  }

  private static Direction of(List<Lexeme> sentence, int at) {
    Lexeme lexeme = sentence.get(at);
    String word = lexeme.word();
    if (lexeme.capital() && at > 0) {
      return Direction.UNKNOWN;
    }
    boolean toBe = word.equals("to") && at > 0
        && Set.of("is", "are", "s", "re").contains(sentence.get(at - 1).word());
    boolean set = word.equals("set") && at + 1 < sentence.size()
        && Set.of("to", "for").contains(sentence.get(at + 1).word());
    if (FUTURE.contains(word) || toBe || set) {
      return Direction.AHEAD;
    }
    boolean passive = at > 0 && sentence.get(at - 1).word().equals("be");
    if (passive) {
      return Direction.AHEAD;
    }
    if (at > 0 && Set.of("is", "are").contains(sentence.get(at - 1).word())) {
      return Direction.UNKNOWN;
    }
    boolean ed = word.length() > 4 && word.endsWith("ed") && !word.startsWith("un") && !word.endsWith("eed");
    return ed || PAST.contains(word) ? Direction.BACK : Direction.UNKNOWN;
  }
}
