package org.rashomon.understand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text cut into the pieces a BERT model knows, by number.
 *
 * <p>Our own rather than the native tokenizer library, which takes longer to unpack and load than the model itself and
 * wants a writable folder. A test holds it to the library's numbers.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">BERT</a>: lower case, accents off, marks apart, then the longest
 *     known piece from the left
 */
final class WordPieces {
  private static final String UNKNOWN = "[UNK]";
  private static final int LONGEST_WORD = 100;

  /** The place of what stands in no text. */
  static final int NOWHERE = -1;

  private final Map<String, Integer> vocabulary;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces that the encoder knows, read once. */
  static WordPieces ofEncoder() {
    return Loaded.PIECES;
  }

  private static final class Loaded {
    private static final WordPieces PIECES = read("word-pieces.txt");
  }

  /** The lines of a resource, numbered from 0; none is empty. */
  private static WordPieces read(String name) {
    try (InputStream stream = WordPieces.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name + " on the class path");
      }
      Map<String, Integer> vocabulary = new HashMap<>(64_000);
      new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
          .forEach(piece -> vocabulary.put(piece, vocabulary.size()));
      return new WordPieces(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Pieces by number, between the mark for the start and the mark for the end, and where each stands.
   *
   * @param starts the first character of each piece, {@link #NOWHERE} for the two marks
   * @param ends the character after each piece, {@link #NOWHERE} for the two marks
   */
  record Cut(List<Integer> numbers, List<Integer> starts, List<Integer> ends) {
    private void add(int number, int start, int end) {
      numbers.add(number);
      starts.add(start);
      ends.add(end);
    }

    private void shorten(int size) {
      for (List<Integer> each : List.of(numbers, starts, ends)) {
        each.subList(Math.min(size, each.size()), each.size()).clear();
      }
    }
  }

  /** A word and where each of its characters comes from: lower case and without accents it may be shorter or longer. */
  private record Word(String letters, List<Integer> from, int end) {}

  /**
   * The pieces of a text.
   *
   * @param limit at most so many numbers, marks included; what goes beyond is cut off
   */
  Cut cut(String text, int limit) {
    Cut cut = new Cut(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    cut.add(number("[CLS]"), NOWHERE, NOWHERE);
    new Words(text, limit).all().forEach(word -> addPieces(word, cut));
    cut.shorten(limit - 1);
    cut.add(number("[SEP]"), NOWHERE, NOWHERE);
    return cut;
  }

  /** The numbers of the pieces alone. */
  long[] encode(String text, int limit) {
    return cut(text, limit).numbers().stream().mapToLong(Integer::longValue).toArray();
  }

  private int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalStateException("the vocabulary has no " + piece);
    }
    return number;
  }

  private void addPieces(Word word, Cut cut) {
    String letters = word.letters();
    int before = cut.numbers().size();
    int start = 0;
    while (start < letters.length() && letters.codePointCount(0, letters.length()) <= LONGEST_WORD) {
      int end = longestKnown(letters, start);
      if (end == start) {
        break;
      }
      int stop = end < letters.length() ? word.from().get(end) : word.end();
      cut.add(number(piece(letters, start, end)), word.from().get(start), stop);
      start = end;
    }
    if (start < letters.length()) {
      cut.shorten(before);
      cut.add(number(UNKNOWN), word.from().get(0), word.end());
    }
  }

  private int longestKnown(String letters, int start) {
    int end = letters.length();
    while (end > start && !vocabulary.containsKey(piece(letters, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String letters, int start, int end) {
    return (start == 0 ? "" : "##") + letters.substring(start, end);
  }

  /** Cuts a text into words and marks: white space parts, controls are dropped, ideographs and marks stand alone. */
  private static final class Words {
    private final String text;
    private final int most;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> from = new ArrayList<>();
    private int end;

    Words(String text, int most) {
      this.text = text;
      this.most = most;
    }

    List<Word> all() {
      for (int i = 0; i < text.length() && words.size() < most;) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        read(c, i, next);
        i = next;
      }
      flush();
      return words;
    }

    private void read(int c, int start, int next) {
      if (isSpace(c)) {
        flush();
      } else if (Character.isIdeographic(c)) {
        flush();
        add(c, start, next);
        flush();
      } else if (c != 0xFFFD && !isControl(c)) {
        plain(c).codePoints().forEach(each -> addPlain(each, start, next));
      }
    }

    private static String plain(int c) {
      String letter = Character.toString(c);
      return c < 128 ? letter : Normalizer.normalize(letter, Normalizer.Form.NFD);
    }

    private void addPlain(int c, int start, int next) {
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        return;
      }
      boolean apart = isMark(c);
      if (apart) {
        flush();
      }
      add(Character.toLowerCase(c), start, next);
      if (apart) {
        flush();
      }
    }

    private void add(int c, int start, int next) {
      letters.appendCodePoint(c);
      while (from.size() < letters.length()) {
        from.add(start);
      }
      end = next;
    }

    private void flush() {
      if (!letters.isEmpty()) {
        words.add(new Word(letters.toString(), List.copyOf(from), end));
        letters.setLength(0);
        from.clear();
      }
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
        true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
        true;
      default -> false;
    };
  }
}
