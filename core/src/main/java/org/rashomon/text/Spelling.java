package org.rashomon.text;

import java.util.List;
import java.util.Map;

/**
 * One spelling for words that outlets spell in several ways. The result is for comparing only: it need not be a
 * word ("promise" becomes "promize" wherever it stands).
 */
final class Spelling {
  private static final Map<String, String> SAME = Map.ofEntries(
      Map.entry("u.s", "us"), Map.entry("usa", "us"), Map.entry("u.k", "uk"), Map.entry("u.n", "un"),
      Map.entry("towards", "toward"), Map.entry("amongst", "among"), Map.entry("whilst", "while"),
      Map.entry("gray", "grey"), Map.entry("tyre", "tire"), Map.entry("tyres", "tires"),
      Map.entry("metres", "meters"), Map.entry("metre", "meter"), Map.entry("centre", "center"),
      Map.entry("centres", "centers"), Map.entry("theatre", "theater"), Map.entry("theatres", "theaters"),
      Map.entry("programme", "program"), Map.entry("programmes", "programs"),
      Map.entry("defence", "defense"), Map.entry("offence", "offense"), Map.entry("licence", "license"),
      Map.entry("percent", "%"), Map.entry("storey", "story"), Map.entry("gaol", "jail"));

  /** Shorter words keep their letters: "rise", "four", "hour". */
  private static final int SHORTEST = 5;

  private static final List<String> WITH_S = List.of("ise", "ised", "ises", "ising", "isation", "isations", "iser",
      "isers", "yse",
      "ysed", "ysing");
  private static final List<String> WITH_U = List.of("our", "ours", "oured", "ouring");

  private Spelling() {}

  /**
   * The common spelling.
   *
   * @param word in lower case
   */
  static String of(String word) {
    String plain = word.indexOf('\u2019') >= 0 ? word.replace('\u2019', '\'') : word;
    String bare = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    String known = SAME.get(bare);
    return known != null ? known : suffix(bare);
  }

  private static String suffix(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.replace(",", "");
    }
    return word.length() < SHORTEST ? word : respelled(word);
  }

  /** "-ise" and "-yse" with z, "-our" with o. */
  private static String respelled(String word) {
    for (String ending : WITH_S) {
      if (word.endsWith(ending)) {
        int at = word.length() - ending.length() + 1;
        return word.substring(0, at) + 'z' + word.substring(at + 1);
      }
    }
    for (String ending : WITH_U) {
      if (word.endsWith(ending)) {
        int at = word.length() - ending.length() + 1;
        return word.substring(0, at) + word.substring(at + 1);
      }
    }
    return word;
  }
}
