package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;

/**
 * Pairs quotation marks, whatever their shape.
 *
 * <p>A mark opens or closes by what touches it before it does by its shape: pages mix straight and curly ones, and turn
 * some of them the wrong way. Marks inside double ones belong to the words quoted. An apostrophe is none.
 */
final class QuotationMarks {
  private static final String DOUBLE = "\"“”„«»‟";
  private static final String SINGLE = "'‘’‚‛`";

  /** A single-marked stretch longer than this has met a wrong closing mark. */
  private static final int LONGEST_SINGLE = 600;

  private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos");

  private final String text;
  private final Span region;
  private final int paragraph;

  private QuotationMarks(String text, Span region, int paragraph) {
    this.text = text;
    this.region = region;
    this.paragraph = paragraph;
  }

  /** The marked stretches of an article, in order. */
  static List<Marked> find(String text, List<Sentence> sentences) {
    List<Marked> marked = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int to = from;
      while (to < sentences.size() && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      Span region = sentences.get(from).span().union(sentences.get(to - 1).span());
      marked.addAll(new QuotationMarks(text, region, sentences.get(from).paragraph()).pairs());
      from = to;
    }
    return marked;
  }

  private List<Marked> pairs() {
    List<Marked> pairs = new ArrayList<>();
    int i = region.start();
    while (i < region.end()) {
      Optional<Marked> pair = pairAt(i);
      pair.ifPresent(pairs::add);
      i = pair.map(found -> found.outer().end()).orElse(i + 1);
    }
    return pairs;
  }

  private Optional<Marked> pairAt(int i) {
    if (isDouble(i) && opens(i)) {
      return Optional.of(doublePair(i, i + 1));
    }
    if (isDoubledSingle(i) && opens(i)) {
      return Optional.of(doublePair(i, i + 2));
    }
    return isSingle(i) && opens(i) && !isElision(i) ? singlePair(i) : Optional.empty();
  }

  /** An apostrophe that stands for what is left out at the start: "’90s", "’em". */
  private boolean isElision(int i) {
    int end = i + 1;
    while (end < region.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
    return ELIDED.contains(word) || (word.endsWith("s") && word.length() == 3 && Character.isDigit(word.charAt(0)))
        || (word.length() == 2 && Character.isDigit(word.charAt(0)));
  }

  private boolean isDouble(int i) {
    return DOUBLE.indexOf(text.charAt(i)) >= 0;
  }

  private boolean isSingle(int i) {
    return SINGLE.indexOf(text.charAt(i)) >= 0;
  }

  /** Two single marks in place of a double one: {@code ''Yes,''}. */
  private boolean isDoubledSingle(int i) {
    return isSingle(i) && i + 1 < region.end() && isSingle(i + 1);
  }

  private char before(int i) {
    return i > region.start() ? text.charAt(i - 1) : ' ';
  }

  private char after(int i) {
    return i + 1 < region.end() ? text.charAt(i + 1) : ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean opens(int i) {
    char mark = text.charAt(i);
    char before = before(i);
    boolean startsWord = isSpace(before) || "([{—–-/:…".indexOf(before) >= 0 || isMark(before);
    boolean spaceFollows = isSpace(after(i));
    return switch (mark) {
      case '“', '„', '«' -> true;
      case '‘' -> startsWord && !spaceFollows;
      case '”', '»' -> startsWord && !spaceFollows && !isMark(before);
      default -> startsWord && (!spaceFollows || mark == '"') && i + 1 < region.end();
    };
  }

  private static boolean isMark(char c) {
    return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
  }

  private Marked doublePair(int open, int from) {
    for (int i = from; i < region.end(); i++) {
      if (closesDouble(i)) {
        int width = isDouble(i) ? 1 : 2;
        return marked(open, from, i, i + width, true);
      }
      if (isDouble(i) && text.charAt(i) != '"' && opens(i) && i > from + 1 && reopens(i)) {
        return marked(open, from, i, i, false);
      }
    }
    return marked(open, from, region.end(), region.end(), false);
  }

  private boolean closesDouble(int i) {
    if (isDoubledSingle(i) && !isSpace(before(i))) {
      return true;
    }
    if (!isDouble(i)) {
      return false;
    }
    char mark = text.charAt(i);
    boolean looksOpening = isSpace(before(i)) && !isSpace(after(i));
    return mark == '”' || mark == '»' || (mark == '"' && !looksOpening) || (mark == '“' && closesTurned(i));
  }

  /** An opening curly mark that stands where only a closing one can. */
  private boolean closesTurned(int i) {
    char after = after(i);
    return !isSpace(before(i)) && (isSpace(after) || ".,;:!?)".indexOf(after) >= 0);
  }

  /** A second opening mark after a sentence's end: the closing one was forgotten. */
  private boolean reopens(int i) {
    return isSpace(before(i)) && text.charAt(i) == '“';
  }

  private Optional<Marked> singlePair(int open) {
    int limit = Math.min(region.end(), open + LONGEST_SINGLE);
    int fallback = -1;
    for (int i = open + 1; i < limit; i++) {
      if (isSingle(i) && closesSingle(i, open)) {
        if (!mayBePossessive(i)) {
          return Optional.of(marked(open, open + 1, i, i + 1, true));
        }
        fallback = fallback < 0 ? i : fallback;
      }
      if (isSingle(i) && text.charAt(i) == '‘' && opens(i)) {
        break;
      }
    }
    return fallback < 0 ? Optional.empty() : Optional.of(marked(open, open + 1, fallback, fallback + 1, true));
  }

  private boolean closesSingle(int i, int open) {
    char after = after(i);
    return i > open + 1
        && text.charAt(i) != '‘'
        && !isSpace(before(i))
        && !Character.isLetterOrDigit(after);
  }

  /** "the leaders’ summit": after an s and before another word it may be either. */
  private boolean mayBePossessive(int i) {
    boolean wordFollows = i + 2 < region.end() && isSpace(after(i)) && Character.isLetter(text.charAt(i + 2));
    return Character.toLowerCase(before(i)) == 's' && wordFollows;
  }

  private Marked marked(int open, int from, int to, int end, boolean closed) {
    int start = from;
    int stop = to;
    while (start < stop && isSpace(text.charAt(start))) {
      start++;
    }
    while (stop > start && isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    boolean single = isSingle(open) && from == open + 1;
    return new Marked(new Span(open, Math.max(end, stop)), new Span(start, stop), paragraph, closed, single);
  }
}
