package org.rashomon.align;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as its words, in a form in which spellings of one name are equal: lower case, without accents, points,
 * hyphens and a leading article. "Kim Jong-un", "KIM Jong Un" and "Kim Jong un" all give {@code kim jong un}.
 */
record NameWords(List<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern POINTS = Pattern.compile("[.'’]");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> ARTICLES = List.of("the", "a", "an");

  static NameWords of(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String bare = POINTS.matcher(plain.replaceFirst("['’]s$", "")).replaceAll("").toLowerCase(Locale.ROOT);
    List<String> words = Arrays.stream(APART.split(bare, -1)).filter(word -> !word.isEmpty()).toList();
    return new NameWords(words.size() > 1 && ARTICLES.contains(words.get(0)) ? words.subList(1, words.size()) : words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** All letters in a row, so that "Jong Un" and "Jongun" are equal. */
  String joined() {
    return String.join("", words);
  }

  /** The initials, small words left out: "kcna". */
  String initials() {
    StringBuilder initials = new StringBuilder();
    words.stream().filter(word -> !SMALL.contains(word)).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static final List<String> SMALL = List.of("of", "the", "and", "for", "on", "in", "to", "de", "la");

  /** Whether this is a shorter way to say the other: its last words, or its first. */
  boolean isShortFor(NameWords full) {
    int size = words.size();
    int all = full.words.size();
    return size < all
        && (full.words.subList(all - size, all).equals(words) || full.words.subList(0, size).equals(words));
  }
}
