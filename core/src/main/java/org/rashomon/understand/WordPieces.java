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

  private final Map<String, Integer> vocabulary;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The pieces of the model whose {@code tokenizer.json} is a resource of this name.
   *
   * @throws IllegalStateException if there is none on the class path
   */
  static WordPieces ofResource(String name) {
    try (InputStream stream = WordPieces.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name + " on the class path");
      }
      return new WordPieces(vocabularyIn(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads the object {@code "vocab": {"piece": number, ...}}, which holds nothing but such pairs. */
  static Map<String, Integer> vocabularyIn(String json) {
    Map<String, Integer> vocabulary = new HashMap<>(64_000);
    int at = json.indexOf('{', json.indexOf("\"vocab\""));
    while (true) {
      int open = json.indexOf('"', at);
      int end = json.indexOf('}', at);
      if (open < 0 || (end >= 0 && end < open)) {
        return vocabulary;
      }
      int close = closingQuote(json, open);
      int stop = close + 1;
      while (json.charAt(stop) != ',' && json.charAt(stop) != '}') {
        stop++;
      }
      String number = json.substring(json.indexOf(':', close) + 1, stop).strip();
      vocabulary.put(unescape(json.substring(open + 1, close)), Integer.valueOf(number));
      at = stop;
    }
  }

  private static int closingQuote(String json, int open) {
    int at = open + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static String unescape(String escaped) {
    return escaped.indexOf('\\') < 0 ? escaped : escaped.translateEscapes();
  }

  /**
   * The numbers of the pieces, between the mark for the start and the mark for the end.
   *
   * @param limit at most so many numbers, marks included; what goes beyond is cut off
   */
  long[] encode(String text, int limit) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(number("[CLS]"));
    for (String word : words(text)) {
      if (numbers.size() >= limit) {
        break;
      }
      addPieces(word, numbers);
    }
    List<Integer> kept = numbers.subList(0, Math.min(numbers.size(), limit - 1));
    long[] encoded = new long[kept.size() + 1];
    for (int i = 0; i < kept.size(); i++) {
      encoded[i] = kept.get(i);
    }
    encoded[kept.size()] = number("[SEP]");
    return encoded;
  }

  private int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalStateException("the vocabulary has no " + piece);
    }
    return number;
  }

  private void addPieces(String word, List<Integer> numbers) {
    int before = numbers.size();
    int start = 0;
    while (start < word.length() && word.codePointCount(0, word.length()) <= LONGEST_WORD) {
      int end = word.length();
      Integer number = null;
      while (end > start && number == null) {
        number = vocabulary.get((start == 0 ? "" : "##") + word.substring(start, end));
        end -= number == null ? 1 : 0;
      }
      if (number == null) {
        break;
      }
      numbers.add(number);
      start = end;
    }
    if (start < word.length()) {
      numbers.subList(before, numbers.size()).clear();
      numbers.add(number(UNKNOWN));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(spaced(text), Normalizer.Form.NFD).codePoints().forEach(c -> {
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        return;
      }
      boolean apart = isMark(c);
      if (apart || c == ' ') {
        flush(word, words);
      }
      if (c != ' ') {
        word.appendCodePoint(Character.toLowerCase(c));
      }
      if (apart) {
        flush(word, words);
      }
    });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** White space made plain, controls dropped, ideographs set apart. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        spaced.append(' ');
      } else if (Character.isIdeographic(c)) {
        spaced.append(' ').appendCodePoint(c).append(' ');
      } else if (c != 0xFFFD && !isControl(c)) {
        spaced.appendCodePoint(c);
      }
    });
    return spaced.toString();
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
