package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Span;

/** Cuts text into words. Runs in one pass, whatever the text. */
public final class WordPlaces {
  /** Longer runs of letters are no words (encoded data, addresses). */
  private static final int LONGEST = 40;

  private WordPlaces() {}

  /** The words of a text. */
  public static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    collect(text, 0, text.length(), words);
    return words;
  }

  /** The words of an article, those in furniture left out. */
  public static List<Word> of(Article article) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (Furniture furniture : article.furniture()) {
      collect(article.text(), start, furniture.span().start(), words);
      start = furniture.span().end();
    }
    collect(article.text(), start, article.text().length(), words);
    return words;
  }

  private static void collect(CharSequence text, int from, int to, List<Word> words) {
    int start = from;
    while (start < to) {
      if (!Character.isLetterOrDigit(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < to && continues(text, end, to)) {
        end++;
      }
      if (end - start <= LONGEST) {
        words.add(word(text, start, end));
      }
      start = end;
    }
  }

  /** Letters, digits and accents go on; an apostrophe, point or comma does between two that belong together. */
  private static boolean continues(CharSequence text, int at, int to) {
    char here = text.charAt(at);
    if (Character.isLetterOrDigit(here) || Character.getType(here) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (at + 1 >= to) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (here) {
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.' -> (Character.isDigit(before) && Character.isDigit(after)) || inAcronym(text, at);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** The inner point of "U.S.", between two single capitals. */
  private static boolean inAcronym(CharSequence text, int at) {
    return Character.isUpperCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at + 1))
        && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private static Word word(CharSequence text, int start, int end) {
    String written = text.subSequence(start, end).toString();
    String form = Spelling.of(written.toLowerCase(Locale.ROOT));
    return new Word(form, Stem.of(form), Character.isUpperCase(written.charAt(0)), new Span(start, end));
  }
}
