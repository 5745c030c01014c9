package org.rashomon.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Token;

/** The tokens of a sentence with their words at hand. Places outside the sentence are empty words. */
final class SentenceWords {
  private final Sentence sentence;
  private final String[] raw;
  private final String[] lower;

  SentenceWords(String text, Sentence sentence) {
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    this.raw = new String[tokens.size()];
    this.lower = new String[tokens.size()];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = tokens.get(i).span().in(text);
      lower[i] = normal(raw[i]);
    }
  }

  private static String normal(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-').replace('‐', '-');
    boolean isAbbreviation = plain.length() > 1 && plain.endsWith(".") && plain.charAt(0) != '.';
    return isAbbreviation ? plain.substring(0, plain.length() - 1) : plain;
  }

  static List<SentenceWords> of(String text, List<Sentence> sentences) {
    return sentences.stream().map(sentence -> new SentenceWords(text, sentence)).toList();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return raw.length;
  }

  /** The word as written. */
  String raw(int i) {
    return isInside(i) ? raw[i] : "";
  }

  /** The word in lower case, apostrophes straight, an abbreviation without its last period. */
  String at(int i) {
    return isInside(i) ? lower[i] : "";
  }

  boolean is(int i, String word) {
    return at(i).equals(word);
  }

  boolean isAny(int i, String... words) {
    for (String word : words) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < raw.length;
  }

  boolean isCapital(int i) {
    return isInside(i) && Character.isUpperCase(raw[i].codePointAt(0));
  }

  boolean isPunctuation(int i) {
    return isInside(i) && sentence.tokens().get(i).kind() == Token.Kind.PUNCTUATION;
  }

  boolean isWord(int i) {
    return isInside(i) && sentence.tokens().get(i).kind() == Token.Kind.WORD;
  }

  boolean isNumber(int i) {
    return isInside(i) && sentence.tokens().get(i).kind() == Token.Kind.NUMBER;
  }

  boolean isClitic(int i) {
    return is(i, "'s") || (is(i, "'") && i > 0 && at(i - 1).endsWith("s") && touches(i));
  }

  /** Whether no space parts a token from the one before. */
  boolean touches(int i) {
    return i > 0 && isInside(i) && start(i) == end(i - 1);
  }

  int start(int i) {
    return sentence.tokens().get(i).span().start();
  }

  int end(int i) {
    return sentence.tokens().get(i).span().end();
  }

  /** The span of tokens {@code [from, to)}. */
  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** The first token that ends after the offset; {@link #size()} if none does. */
  int indexAt(int offset) {
    int low = 0;
    int high = raw.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** SentenceWords {@code [from, to)} in lower case, parted by single spaces. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i == from ? "" : " ").append(at(i));
    }
    return phrase.toString();
  }

  /** The sentence that holds a place of the article, if one does. */
  static Optional<SentenceWords> at(int offset, List<SentenceWords> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).sentence().span().contains(offset)
        ? Optional.of(all.get(low))
        : Optional.empty();
  }
}
