package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Stem;
import org.rashomon.text.WordList;
import org.rashomon.text.Words;

/** Finds things that are announced and take place, with the word that tells which: "signing ceremony". */
final class Events {
  private static final Set<String> NOUNS = WordList.of(Events.class, "events.txt").stream().map(Stem::of)
      .collect(Collectors.toUnmodifiableSet());

  /** Words that tell which one only beside something else. */
  private static final Set<String> VAGUE = Set.of(
      "first", "second", "third", "last", "final", "next", "new", "day", "two", "three", "previous", "recent", "early",
      "later", "expect", "schedul", "plan", "big", "major", "key", "possibl", "potential");

  private Events() {}

  /**
   * An event.
   *
   * @param name as the text has it, in lower case
   * @param which the stem of the word before the noun
   * @param noun the stem of the noun
   */
  record Event(String name, String which, String noun) {
    String key() {
      return which + " " + noun;
    }
  }

  /** Whether a text has a noun for something that is announced and takes place. */
  static boolean isOneIn(String text) {
    return Words.all(text).stream().map(Stem::of).anyMatch(Events::isOne);
  }

  /** Whether a stem is that of such a noun. */
  static boolean isOne(String stem) {
    return NOUNS.contains(stem);
  }

  /** The events that a text speaks of. */
  static List<Event> in(String text) {
    List<String> words = Words.all(text);
    List<Event> events = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      String noun = Stem.of(words.get(i));
      String which = Stem.of(words.get(i - 1));
      if (NOUNS.contains(noun) && Words.saysSomething(words.get(i - 1)) && !VAGUE.contains(which)) {
        events.add(new Event(words.get(i - 1) + " " + words.get(i), which, noun));
      }
    }
    return events;
  }
}
