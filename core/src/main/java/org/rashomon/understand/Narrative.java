package org.rashomon.understand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells histories from news: a history names many years, few of them near its own. */
final class Narrative {
  /** Fewer years than this tell nothing. */
  private static final int FEWEST = 4;

  /** So many years and hardly a word of the day's news: a history that comes up to its own day. */
  private static final int MANY = 20;

  /** Years as near as this to the article's own are news. */
  private static final int NEAR = 2;

  private Narrative() {}

  /** Words of the day's news; a history does without them. */
  private static final Set<String> NEWS = Set.of("said", "says", "yesterday", "today", "tomorrow", "tonight", "monday",
      "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday");

  static boolean isOne(List<List<Lexeme>> sentences, Optional<LocalDate> reference) {
    long years = 0;
    long near = 0;
    long news = 0;
    for (List<Lexeme> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int year = year(sentence, i);
        news += NEWS.contains(sentence.get(i).word()) ? 1 : 0;
        years += year > 0 ? 1 : 0;
        near += year > 0 && reference.isPresent() && Math.abs(reference.get().getYear() - year) <= NEAR ? 1 : 0;
      }
    }
    boolean distant = near * 2 < years && news * 3 <= years;
    boolean chronicle = years >= MANY && news * 5 <= years;
    return years >= FEWEST && years * 12 >= sentences.size() && (distant || chronicle);
  }

  private static int year(List<Lexeme> sentence, int at) {
    if (at + 1 < sentence.size() && sentence.get(at + 1).word().equals("bc")) {
      return 1;
    }
    String word = sentence.get(at).word();
    boolean digits = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = digits ? Integer.parseInt(word) : 0;
    return year >= 1000 && year < 2100 ? year : 0;
  }
}
