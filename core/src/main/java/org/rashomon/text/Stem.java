package org.rashomon.text;

/**
 * A word without its ending, so that forms of one word are equal: {@code plan}, {@code plans}, {@code planned} and
 * {@code planning} all give {@code plan}. British spellings give the American stem.
 *
 * <p>Lighter than Porter's: it takes off inflection and leaves derivation ({@code agree} and {@code agreement} stay
 * apart), because what compares facts must rather miss a likeness than make one up.
 */
public final class Stem {
  private static final int SHORTEST = 3;

  private Stem() {}

  /** The stem of a lower-case word. */
  public static String of(String word) {
    if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
      return word;
    }
    return withoutE(american(withoutVerbEnding(singular(word))));
  }

  /** A noun's singular, or a verb's without its third person's s. */
  public static String singular(String word) {
    if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")
        || word.endsWith("is") || word.equals("news")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
    return cut(word, hissing ? 2 : 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    String bare = word.endsWith("ing") ? cut(word, 3) : word.endsWith("ed") ? cut(word, 2) : word;
    if (bare.length() == word.length() || bare.length() < SHORTEST || !hasVowel(bare)) {
      return word;
    }
    return undoubled(bare);
  }

  private static String undoubled(String bare) {
    int last = bare.length() - 1;
    char c = bare.charAt(last);
    boolean doubled = c == bare.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0;
    return doubled ? cut(bare, 1) : bare;
  }

  private static String american(String word) {
    String z = word.replace("isation", "ization");
    if (z.length() > 5 && (z.endsWith("ise") || z.endsWith("is"))) {
      int at = z.lastIndexOf("is");
      return z.substring(0, at) + "iz" + z.substring(at + 2);
    }
    return z.length() > 5 && z.endsWith("our") ? cut(z, 3) + "or" : z.equals("programme") ? "program" : z;
  }

  private static String withoutE(String word) {
    return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
