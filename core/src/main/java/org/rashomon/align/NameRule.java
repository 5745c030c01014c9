package org.rashomon.align;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.model.Entity;
import org.rashomon.text.WordList;

/** Decides whether two names that stand in different accounts are one person's or one thing's. */
enum NameRule {
  /** "Moqtada Sadr" and "Moqtada al-Sadr" apart, "Kim Jongun" and "Kim Jong-un" together. */
  SAME_NAME {
    @Override
    boolean areOne(NameWords one, NameWords other) {
      return one.joined().equals(other.joined());
    }
  },
  /** "Donald J. Trump" and "Donald Trump", never "John A. Smith" and "John B. Smith". */
  MIDDLE_NAME {
    @Override
    boolean areOne(NameWords one, NameWords other) {
      boolean ends = one.first().equals(other.first()) && one.last().equals(other.last());
      return bothFull(one, other) && ends && (one.words().size() == 2 || other.words().size() == 2);
    }
  },
  /** "Mike Pompeo" and "Michael Pompeo". */
  SHORT_FIRST_NAME {
    @Override
    boolean areOne(NameWords one, NameWords other) {
      return bothFull(one, other) && one.last().equals(other.last()) && areOneFirstName(one.first(), other.first());
    }
  },
  /** "Muqtada al-Sadr" and "Moqtada al-Sadr": one letter of a long name that some script has otherwise. */
  SPELLING {
    @Override
    boolean areOne(NameWords one, NameWords other) {
      return bothFull(one, other) && isOneLetterOff(one.joined(), other.joined());
    }
  };

  /** In shorter names one letter makes another name. */
  private static final int LONG_NAME = 9;

  private static final Map<String, Set<String>> FIRST_NAMES = firstNames();

  /**
   * Whether they are one.
   *
   * @param one not empty
   * @param other not empty
   */
  abstract boolean areOne(NameWords one, NameWords other);

  /** How the rule names itself in output. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether a thing of the one kind may be taken for one of the other; persons are never places. */
  static boolean mayBeOne(Entity.Kind one, Entity.Kind other) {
    return one == other
        || one == Entity.Kind.OTHER
        || other == Entity.Kind.OTHER
        || (one != Entity.Kind.PERSON && other != Entity.Kind.PERSON);
  }

  private static boolean bothFull(NameWords one, NameWords other) {
    return !one.isSingle() && !other.isSingle();
  }

  private static boolean areOneFirstName(String one, String other) {
    return FIRST_NAMES.getOrDefault(one, Set.of()).contains(other);
  }

  /** A vowel is written otherwise, or a letter stands twice or not: not at the end, where it may tell sexes apart. */
  private static boolean isOneLetterOff(String one, String other) {
    if (Math.min(one.length(), other.length()) < LONG_NAME || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String restOfOne = one.substring(Math.min(one.length(), start + (one.length() >= other.length() ? 1 : 0)));
    String restOfOther = other.substring(Math.min(other.length(), start + (other.length() >= one.length() ? 1 : 0)));
    return restOfOne.equals(restOfOther) && restOfOne.length() > 1 && isVowelOrDouble(one, other, start);
  }

  private static boolean isVowelOrDouble(String one, String other, int at) {
    String longer = one.length() >= other.length() ? one : other;
    boolean vowel = "aeiouy".indexOf(longer.charAt(at)) >= 0;
    if (one.length() == other.length()) {
      return vowel && "aeiouy".indexOf(other.charAt(at)) >= 0 && "aeiouy".indexOf(one.charAt(at)) >= 0;
    }
    return vowel || (at > 0 && longer.charAt(at) == longer.charAt(at - 1)) || longer.charAt(at) == 'h';
  }

  private static Map<String, Set<String>> firstNames() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (String line : WordList.lines(NameRule.class, "short-first-names.txt")) {
      List<String> same = List.of(line.split("\\s+"));
      same.forEach(name -> names.computeIfAbsent(name, key -> new TreeSet<>()).addAll(same));
    }
    return names;
  }
}
