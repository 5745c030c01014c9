package org.rashomon.understand;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.text.WordList;

/** Verb forms: which of them attribute words or thoughts, and how. */
final class Verbs {
  /** What an attributing verb takes. */
  enum Takes {
    SAY,
    TELL,
    THINK,
    THAT,
    JUDGE,
    QUOTE
  }

  /** A form of a verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }

  /**
   * An attributing verb in one form.
   *
   * @param takes in order of preference; never empty
   */
  record Cue(String lemma, Form form, List<Takes> takes) {
    boolean takes(Takes what) {
      return takes.contains(what);
    }

    /** Whether it takes a clause without quotation marks. */
    boolean takesClause() {
      return takes(Takes.SAY) || takes(Takes.TELL) || takes(Takes.THINK);
    }

    boolean isFinite() {
      return form == Form.THIRD || form == Form.PAST || form == Form.BASE;
    }
  }

  /** In the order of irregular-verbs.txt. */
  private static final List<Form> FORMS = List.of(Form.values());

  private static final Map<String, String[]> IRREGULAR = irregular();
  private static final Map<String, Cue> CUES = cues();
  private static final Map<String, Form> COMMON = common();

  private Verbs() {}

  /** The attributing verb that a lower-case word is a form of. */
  static Optional<Cue> cue(String word) {
    return Optional.ofNullable(CUES.get(word));
  }

  /** Whether a word looks like a finite verb: a known form, or one that ends as past forms do. */
  static boolean looksFinite(String word) {
    Form known = COMMON.get(word);
    if (known != null) {
      return known == Form.THIRD || known == Form.PAST;
    }
    Cue cue = CUES.get(word);
    if (cue != null) {
      return cue.form() == Form.THIRD || cue.form() == Form.PAST;
    }
    return word.length() > 3 && word.endsWith("ed") && !word.contains("-");
  }

  private static Map<String, String[]> irregular() {
    Map<String, String[]> forms = new HashMap<>();
    for (String line : WordList.lines(Verbs.class, "irregular-verbs.txt")) {
      String[] words = line.split(" ", -1);
      forms.put(words[0], words);
    }
    return forms;
  }

  private static Map<String, Form> common() {
    Map<String, Form> common = new HashMap<>();
    IRREGULAR.values().forEach(forms -> putForms(common, forms));
    List.of("are", "were", "am", "'re", "isn't", "wasn't", "weren't", "aren't", "hasn't", "hadn't", "haven't")
        .forEach(word -> common.put(word, Form.PAST));
    return common;
  }

  private static void putForms(Map<String, Form> common, String[] forms) {
    for (int i = 0; i < FORMS.size(); i++) {
      common.merge(forms[i], FORMS.get(i), (a, b) -> a == Form.PARTICIPLE ? b : a);
    }
  }

  private static Map<String, Cue> cues() {
    Map<String, EnumMap<Takes, Boolean>> takes = new HashMap<>();
    for (String line : WordList.lines(Verbs.class, "cue-verbs.txt")) {
      int colon = line.indexOf(':');
      Takes kind = Takes.valueOf(line.substring(0, colon).strip().toUpperCase(java.util.Locale.ROOT));
      Arrays.stream(line.substring(colon + 1).split(",", -1))
          .map(String::strip)
          .forEach(lemma -> takes.computeIfAbsent(lemma, any -> new EnumMap<>(Takes.class)).put(kind, true));
    }
    Map<String, Cue> cues = new HashMap<>();
    takes.forEach((lemma, kinds) -> putCue(cues, lemma, List.copyOf(kinds.keySet())));
    return Map.copyOf(cues);
  }

  private static void putCue(Map<String, Cue> cues, String lemma, List<Takes> takes) {
    String[] forms = forms(lemma);
    for (int i = 0; i < FORMS.size(); i++) {
      cues.merge(
          forms[i],
          new Cue(lemma, FORMS.get(i), takes),
          (a, b) -> a.form() == Form.PARTICIPLE || b.form() == Form.PAST ? b : a);
    }
  }

  private static String[] forms(String lemma) {
    String[] known = IRREGULAR.get(lemma);
    if (known != null) {
      return known;
    }
    boolean e = lemma.endsWith("e");
    boolean y = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    boolean hisses = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    String stem = lemma.substring(0, lemma.length() - 1);
    String third = y ? stem + "ies" : hisses ? lemma + "es" : lemma + "s";
    String past = y ? stem + "ied" : e ? lemma + "d" : lemma + "ed";
    return new String[]{lemma, third, past, past, e ? stem + "ing" : lemma + "ing"};
  }
}
