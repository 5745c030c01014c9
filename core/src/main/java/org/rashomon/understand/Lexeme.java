package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Span;

/**
 * A piece of text as the rules for times and numbers read it, finer than a token: "mid-1990s" is {@code mid - 1990 s}.
 *
 * @param word in lower case; an abbreviation without its period
 * @param span where it stands, the period of an abbreviation included
 * @param glued whether no space stands before it
 * @param capital whether it is written with a capital
 */
record Lexeme(String word, Span span, boolean glued, boolean capital) {
  /** Words after which a period belongs to the word. */
  private static final Set<String> WITH_PERIOD = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
      "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "no", "st", "ca",
      "hrs", "yr", "yrs");

  /** Abbreviations of two letters with a period after each. */
  private static final Set<String> TWO_PERIODS = Set.of("am", "pm", "bc", "ad", "us", "uk", "un");

  boolean isNumber() {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  boolean isWord() {
    return Character.isLetter(word.charAt(0));
  }

  /** Cuts a stretch of text. */
  static List<Lexeme> in(String text, Span stretch) {
    List<Lexeme> lexemes = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int end = end(text, at, stretch.end());
      boolean glued = at > stretch.start() && isInk(text.charAt(at - 1));
      lexemes.add(new Lexeme(plain(text.substring(at, end)), new Span(at, end), glued, Character.isUpperCase(c)));
      at = end;
    }
    return lexemes;
  }

  private static boolean isInk(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  private static String plain(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.length() > 1 && Character.isLetter(lower.charAt(0))) {
      return lower.replace(".", "");
    }
    return switch (lower) {
      case "–", "—", "\u2010", "\u2011" -> "-";
      case "’", "‘" -> "'";
      case "“", "”" -> "\"";
      default -> lower;
    };
  }

  private static int end(String text, int start, int limit) {
    char c = text.charAt(start);
    if (c >= '0' && c <= '9') {
      return numberEnd(text, start, limit);
    }
    if (Character.isLetter(c)) {
      return wordEnd(text, start, limit);
    }
    return start + Math.min(limit - start, Character.charCount(text.codePointAt(start)));
  }

  /** Digits, with a comma or point between three or any digits: "1,000", "2.5", but not "3,4". */
  private static int numberEnd(String text, int start, int limit) {
    int end = digitsEnd(text, start, limit);
    while (end + 1 < limit && (text.charAt(end) == ',' || text.charAt(end) == '.')) {
      int next = digitsEnd(text, end + 1, limit);
      int digits = next - end - 1;
      if (digits == 0 || (text.charAt(end) == ',' && digits != 3)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int digitsEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
      end++;
    }
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (word.length() == 1 && end + 1 < limit) {
      String both = word + Character.toLowerCase(text.charAt(end + 1));
      boolean ends = end + 2 == limit || !Character.isLetter(text.charAt(end + 2));
      if (TWO_PERIODS.contains(both) && ends) {
        return end + 2 < limit && text.charAt(end + 2) == '.' ? end + 3 : end + 2;
      }
    }
    return WITH_PERIOD.contains(word) ? end + 1 : end;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
