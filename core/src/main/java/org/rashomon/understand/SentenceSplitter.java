package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Article;
import org.rashomon.model.Sentence;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;
import org.rashomon.text.WordList;

/** Finds where sentences end. */
final class SentenceSplitter {
  /** Longer ones are cut at a space: what has no period for so long is a list or rubbish, not a sentence. */
  private static final int LONGEST = 2000;

  private static final Set<String> ABBREVIATIONS = WordList.of(SentenceSplitter.class, "abbreviations.txt");
  private static final Set<String> AMBIGUOUS = WordList.of(SentenceSplitter.class, "ambiguous-abbreviations.txt");
  private static final Set<String> OPENERS = WordList.of(SentenceSplitter.class, "sentence-openers.txt");
  private static final Set<String> CUES = WordList.of(SentenceSplitter.class, "cues-after-question.txt");
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([„‚";

  private final Tokenizer tokenizer = new Tokenizer();

  /** The sentences of the running text and the headings, in order. */
  List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = Paragraph.of(article);
    for (int i = 0; i < paragraphs.size(); i++) {
      add(article.text(), i, paragraphs.get(i), sentences);
    }
    return sentences;
  }

  private void add(String text, int number, Paragraph paragraph, List<Sentence> sentences) {
    for (Span span : split(text, paragraph.span())) {
      Part part = paragraph.part();
      sentences.add(
          new Sentence(sentences.size(), number, span, part, tokenizer.tokens(text, span), Optional.empty()));
    }
  }

  /** The sentences of one paragraph, without the white space around them. */
  static List<Span> split(String text, Span paragraph) {
    List<Span> spans = new ArrayList<>();
    int start = paragraph.start();
    for (int i = start; i < paragraph.end(); i++) {
      int end = endAt(text, i, start, paragraph.end());
      if (end > 0) {
        add(text, start, end, spans);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, paragraph.end(), spans);
    return spans;
  }

  private static void add(String text, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  /** Where the sentence ends whose mark stands at {@code i}; 0 where none does. */
  private static int endAt(String text, int i, int start, int limit) {
    char mark = text.charAt(i);
    if (i - start >= LONGEST && isSpace(mark)) {
      return i;
    }
    if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
      return 0;
    }
    int marks = pastMarks(text, i + 1, limit);
    int end = pastClosers(text, marks, limit);
    return end < limit && isBoundary(text, i, marks, end, limit) ? end : 0;
  }

  private static int pastMarks(String text, int from, int limit) {
    int i = from;
    while (i < limit && ".!?…".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** A straight mark after white space opens; one that touches the period closes. */
  private static int pastClosers(String text, int from, int limit) {
    int i = from;
    while (i < limit && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isBoundary(String text, int mark, int marks, int end, int limit) {
    int next = pastSpaces(text, end, limit);
    if (next == limit) {
      return false;
    }
    if (next == end) {
      return isGlued(text, mark, end);
    }
    int word = pastOpening(text, next, limit);
    if (word == limit || !opensSentence(text.codePointAt(word))) {
      return false;
    }
    if (text.charAt(mark) == '.' && marks == mark + 1 && isAbbreviation(text, mark, word, limit)) {
      return false;
    }
    boolean asks = text.charAt(marks - 1) == '?' || text.charAt(marks - 1) == '!';
    return !(asks && end > marks && word == next && attributionFollows(text, word, limit));
  }

  /** A period without a space after it ends a sentence where the letters leave no doubt: "left.He". */
  private static boolean isGlued(String text, int mark, int end) {
    return mark > 1
        && (Character.isLowerCase(text.charAt(mark - 1)) || end > mark + 1)
        && Character.isUpperCase(text.charAt(end))
        && end + 1 < text.length()
        && Character.isLowerCase(text.charAt(end + 1))
        && Character.isLetterOrDigit(text.charAt(mark - 2));
  }

  private static boolean opensSentence(int codePoint) {
    return Character.isUpperCase(codePoint)
        || Character.isTitleCase(codePoint)
        || Character.isDigit(codePoint)
        || "–—-•@#$£€".indexOf(codePoint) >= 0
        || (Character.isLetter(codePoint) && !Character.isLowerCase(codePoint));
  }

  private static boolean isAbbreviation(String text, int period, int next, int limit) {
    int start = period;
    while (start > 0 && period - start < 12 && isWordChar(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, period).toLowerCase(Locale.ROOT);
    if (AMBIGUOUS.contains(word) || (word.contains(".") && word.length() <= 5)) {
      return !OPENERS.contains(wordAt(text, next, limit));
    }
    boolean isInitial = word.length() == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("i");
    return isInitial || isListed(word, text, next);
  }

  /** "No." and "Mar." are abbreviations only before a number. */
  private static boolean isListed(String word, String text, int next) {
    boolean isWordToo = Set.of("no", "mar", "sun", "sat", "may", "ill", "miss", "wash", "fig", "ed", "mo", "pa")
        .contains(word);
    return ABBREVIATIONS.contains(word) && (!isWordToo || Character.isDigit(text.charAt(next)));
  }

  /** Whether the words after a quoted question name who asked it: {@code "Why?" Ada Lim asked}. */
  private static boolean attributionFollows(String text, int from, int limit) {
    int at = from;
    for (int words = 0; words < 6 && at < limit; words++) {
      String word = wordAt(text, at, limit);
      if (word.isEmpty() || CUES.contains(word)) {
        return !word.isEmpty();
      }
      at = pastSpaces(text, at + word.length(), limit);
    }
    return false;
  }

  private static String wordAt(String text, int from, int limit) {
    int end = from;
    while (end < limit && isWordChar(text.charAt(end)) && text.charAt(end) != '.') {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static int pastSpaces(String text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int pastOpening(String text, int from, int limit) {
    int i = from;
    while (i < limit && OPENING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
