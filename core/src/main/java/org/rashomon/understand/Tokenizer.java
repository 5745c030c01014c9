package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.model.Token;
import org.rashomon.model.Token.Kind;
import org.rashomon.text.WordList;

/**
 * Cuts text into words, numbers and marks.
 *
 * <p>One token: "don't", "I'm", "Jong-un", "35-year-old", "1,000", "14:00", "U.S.", "Mr.", "@name". Two: the
 * possessive, "minister" + "'s". A number may end in letters: "4pm", "1970s", "2nd".
 */
final class Tokenizer {
  private static final Set<String> ABBREVIATIONS = WordList.of(Tokenizer.class, "abbreviations.txt");
  private static final Set<String> AMBIGUOUS = WordList.of(Tokenizer.class, "ambiguous-abbreviations.txt");

  List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      int end = endOf(text, i, span.end());
      if (!isSkipped(text, i)) {
        tokens.add(new Token(new Span(i, end), kind(text.codePointAt(i), text, i, end)));
      }
      i = end;
    }
    return tokens;
  }

  private static boolean isSkipped(String text, int i) {
    int c = text.codePointAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  private static Kind kind(int first, String text, int start, int end) {
    if (Character.isDigit(first)) {
      return Kind.NUMBER;
    }
    boolean isWord = Character.isLetter(first) || (end - start > 1 && isWordPart(text.codePointBefore(end)));
    return isWord ? Kind.WORD : Kind.PUNCTUATION;
  }

  private static int endOf(String text, int start, int limit) {
    int c = text.codePointAt(start);
    if (isClitic(text, start, limit)) {
      return start + 2;
    }
    boolean isHandle = (c == '@' || c == '#') && start + 1 < limit && Character.isLetter(text.charAt(start + 1));
    if (!isWordPart(c) && !isHandle) {
      return markEnd(text, start, limit);
    }
    int end = start + Character.charCount(c);
    while (end < limit && goesOn(text, start, end, limit)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return withPeriod(text, start, end, limit);
  }

  private static boolean goesOn(String text, int start, int at, int limit) {
    int c = text.codePointAt(at);
    if (isWordPart(c)) {
      return true;
    }
    if (at + 1 >= limit || !isWordPart(text.codePointAt(at + 1)) || isClitic(text, at, limit)) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return switch (c) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '-', '\u2010', '\u2011', '&', '_', '@' -> true;
      case '–' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' -> !isGluedSentence(text, start, at, after);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '/' -> (Character.isDigit(before) && Character.isDigit(after)) || isAddress(text, start, at);
      default -> false;
    };
  }

  private static boolean isGluedSentence(String text, int start, int at, int after) {
    return Character.isUpperCase(after)
        && at - start > 1
        && Character.isLowerCase(text.charAt(at - 1))
        && text.indexOf('.', start) == at;
  }

  private static boolean isAddress(String text, int start, int at) {
    int dot = text.indexOf('.', start);
    return dot > start && dot < at;
  }

  /** A run of one mark is one token: "--", "...". */
  private static int markEnd(String text, int start, int limit) {
    int end = start + Character.charCount(text.codePointAt(start));
    char mark = text.charAt(start);
    while ((mark == '.' || mark == '-') && end < limit && text.charAt(end) == mark) {
      end++;
    }
    return end;
  }

  private static boolean isClitic(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at > 0
        && isWordPart(text.codePointBefore(at))
        && at + 1 < limit
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == limit || !isWordPart(text.codePointAt(at + 2)));
  }

  /** Takes in the period of an abbreviation; of one that may end a sentence only where it does not. */
  private static int withPeriod(String text, int start, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean hasPeriods = word.length() > 2 && word.length() <= 7 && word.charAt(1) == '.';
    boolean isInitial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
    boolean takes = hasPeriods || isInitial || ABBREVIATIONS.contains(word) || AMBIGUOUS.contains(word);
    return takes && (end + 1 < limit || hasPeriods) ? end + 1 : end;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
