package org.rashomon.understand;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Stem;
import org.rashomon.text.WordList;

/**
 * What a number counts: the noun after it, or, of people whom something befell, what that was.
 *
 * <p>"12 people were killed", "killing 12" and "12 dead" all count the killed, so that their numbers can be compared.
 */
final class CountedNoun {
  private static final Set<String> PEOPLE = WordList.of(CountedNoun.class, "people-nouns.txt");
  private static final Set<String> PLURALS = WordList.of(CountedNoun.class, "plain-plurals.txt");
  private static final Set<String> PAST = WordList.of(CountedNoun.class, "past-verbs.txt");
  private static final Map<String, String> VICTIMS = victims();

  /** Words that end a noun phrase. */
  private static final Set<String> ENDS = Set.of("of", "in", "on", "at", "by", "for", "to", "from", "with", "and", "or",
      "but", "as", "than", "after", "before", "was", "were", "is", "are", "has", "have", "had", "that", "which", "who",
      "when", "while", "into", "over", "under", "about", "during", "since", "will", "would", "could", "may", "might",
      "can",
      "its", "his", "her", "their", "this", "not", "be", "been", "being", "per", "if", "it", "he", "she", "they", "we",
      "i", "you", "so", "because", "between", "against", "among", "out", "up", "down", "off", "ago", "later", "earlier",
      "away", "still", "also", "said", "says", "across", "near", "inside", "outside", "through", "around", "there",
      "ages",
      "aged", "until", "dead");

  /** Words that may stand between people and what befell them. */
  private static final Set<String> BETWEEN = Set.of("were", "was", "are", "is", "have", "has", "had", "been", "be",
      "being",
      "also", "left", "reportedly", "confirmed", "and", "others", "other", "critically", "seriously", "severely",
      "badly",
      "people", "reported", "believed", "feared", "found", "least", "at", "who", "or", "more", "to", "a", "the", "of",
      "leaving", "allegedly", "they", "already", "all", "pronounced", "later", "slightly", "lightly", "some");

  /** How far off the word for what befell them may stand. */
  private static final int REACH = 5;

  private final List<Lexeme> lexemes;

  CountedNoun(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  private static Map<String, String> victims() {
    Map<String, String> victims = new HashMap<>();
    for (String line : WordList.lines(CountedNoun.class, "victim-words.txt")) {
      int colon = line.indexOf(':');
      for (String word : List.of(line.substring(colon + 1).split(",", -1))) {
        victims.put(word.strip().toLowerCase(Locale.ROOT), line.substring(0, colon));
      }
    }
    return victims;
  }

  /**
   * What the number counts; empty where nothing is named.
   *
   * @param from the first lexeme of the number
   * @param end the lexeme after the number
   */
  String after(int from, int end, boolean one) {
    if (word(end).equals("-") && glued(end)) {
      return isNoun(end + 1) ? plural(word(end + 1)) : "";
    }
    int start = word(end).equals("of") && isPartitive(end + 1) ? end + 2 : end;
    int head = head(start, one);
    boolean people = head < 0 || PEOPLE.contains(singular(word(head))) || isObject(from, head);
    if (people) {
      String befell = befell(from, head < 0 ? end : head + 1);
      if (!befell.isEmpty()) {
        return befell;
      }
    }
    String direct = VICTIMS.getOrDefault(word(end), "");
    return head < 0 ? direct : plural(word(head));
  }

  /** "killing six neighbours": whoever they are, they are people. */
  private boolean isObject(int from, int head) {
    return Set.of("killing", "killed", "wounding", "injuring", "kills").contains(word(from - 1))
        && !Set.of("days", "weeks", "months", "years", "hours", "minutes", "times", "miles", "blocks")
            .contains(word(head));
  }

  /** What "all", "some" or "several" speaks of: the noun after it and after "of the". */
  String ofWord(int at) {
    int head = headOfWord(at);
    return head < 0 ? "" : plural(word(head));
  }

  /** What "dozens" or "hundreds" counts: what befell people, as after any number, else the noun. */
  String ofRoundNumber(int at) {
    int head = headOfWord(at + 1);
    boolean people = head < 0 || PEOPLE.contains(singular(word(head)));
    String befell = people ? befell(at, head < 0 ? at + 1 : head + 1) : "";
    return befell.isEmpty() && head >= 0 ? plural(word(head)) : befell;
  }

  private int headOfWord(int at) {
    int start = at;
    while (Set.of("of", "the", "its", "his", "her", "their", "these", "those", "our", "other").contains(word(start))
        && start < at + 3) {
      start++;
    }
    return head(start, false);
  }

  private boolean isPartitive(int at) {
    return Set.of("the", "its", "his", "her", "their", "those", "these", "our").contains(word(at));
  }

  /** The head of the noun phrase: its first plural noun; of one thing, its last word. -1 where there is none. */
  private int head(int start, boolean one) {
    int last = -1;
    for (int i = start; i < Math.min(lexemes.size(), start + 6); i++) {
      if (!isNoun(i)) {
        break;
      }
      last = i;
      if (one && PEOPLE.contains(singular(word(i)))) {
        return i;
      }
      if (!one && isPlural(word(i)) && !(i + 1 < lexemes.size() && isPlural(word(i + 1)) && isNoun(i + 1))) {
        return i;
      }
    }
    boolean sure = one && last >= 0 && last <= start + 2 && !lexemes.get(last).capital() && !word(last).endsWith("ing");
    return sure ? last : -1;
  }

  private boolean isNoun(int at) {
    if (at >= lexemes.size() || !(lexemes.get(at).isWord() || word(at).equals("-"))) {
      return false;
    }
    String word = word(at);
    boolean verb = (PAST.contains(word) || (word.endsWith("ed") && word.length() > 4)) && !isPlural(word(at + 1));
    return !ENDS.contains(word) && !verb;
  }

  private static boolean isPlural(String word) {
    return PLURALS.contains(word)
        || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"));
  }

  /** What befell the people counted: told after them, else before. */
  private String befell(int from, int end) {
    String found = "";
    for (int i = end; i < Math.min(lexemes.size(), end + REACH); i++) {
      String victim = VICTIMS.get(word(i));
      if (victim != null) {
        found = found.isEmpty() || victim.equals("killed") ? victim : found;
      } else if (!BETWEEN.contains(word(i))) {
        break;
      }
    }
    return found.isEmpty() ? before(from) : found;
  }

  private String before(int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      String victim = VICTIMS.get(word(i));
      if (victim != null) {
        boolean toll = word(i).equals("death") && !word(i + 1).equals("toll");
        return toll || word(i).equals("shooting") ? "" : victim;
      }
      boolean passes = BETWEEN.contains(word(i)) || Set.of("toll", "rose", "rises", "climbed", "risen", "to", "stood",
          "stands", "at", "as", "many", "nearly", "about", "than", "more", "up", "least", "leaving", "estimated", "an")
          .contains(word(i));
      if (!passes) {
        return "";
      }
    }
    return "";
  }

  private static String singular(String word) {
    return PEOPLE.contains(word) ? word : Stem.singular(word);
  }

  /** One form for singular and plural. */
  private static String plural(String word) {
    String known = Map
        .of("person", "people", "man", "men", "woman", "women", "child", "children", "foot", "feet", "per",
            "percent")
        .getOrDefault(word, "");
    if (!known.isEmpty()) {
      return known;
    }
    if (isPlural(word)) {
      return word;
    }
    boolean consonantY = word.length() > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    if (consonantY) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing = word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
    return word + (hissing ? "es" : "s");
  }

  private String word(int at) {
    return at >= 0 && at < lexemes.size() ? lexemes.get(at).word() : "";
  }

  private boolean glued(int at) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).glued();
  }
}
