package org.rashomon.app.search;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.text.WordList;

/** Phrases that do the work of a word: "call off" of "cancel". */
final class Phrases {
  private static final List<Phrase> ALL = WordList.lines(Phrases.class, "phrases.txt").stream().map(Phrase::of)
      .toList();

  private static final String NOT = "not ";

  private Phrases() {}

  private record Phrase(List<String> stems, String word, boolean isDenial) {
    static Phrase of(String line) {
      String[] parts = line.split(" ; ", -1);
      return new Phrase(
          Stream.of(parts[0].split(" ", -1)).map(BaseForms::stem).toList(),
          BaseForms.stem(parts[1].replace(NOT, "")), parts[1].startsWith(NOT));
    }
  }

  /** The word that does the work of a phrase that begins at a place. */
  static Optional<String> word(List<String> stems, int at) {
    return at(stems, at).map(Phrase::word);
  }

  /** Of how many words the phrase is that begins at a place; 0 where none does. */
  static int length(List<String> stems, int at) {
    return at(stems, at).map(phrase -> phrase.stems().size()).orElse(0);
  }

  private static Optional<Phrase> at(List<String> stems, int at) {
    return ALL.stream().filter(phrase -> !phrase.isDenial())
        .filter(phrase -> at + phrase.stems().size() <= stems.size()
            && stems.subList(at, at + phrase.stems().size()).equals(phrase.stems()))
        .findFirst();
  }

  /** The words that phrases of a text say not to be so. */
  static Set<String> denied(List<String> stems) {
    return ALL.stream().filter(phrase -> phrase.isDenial() && Collections.indexOfSubList(stems, phrase.stems()) >= 0)
        .map(Phrase::word).collect(Collectors.toSet());
  }

  /** The stems of a text and those of the words that its phrases stand for. */
  static Set<String> with(List<String> stems) {
    Set<String> all = new HashSet<>(stems);
    for (Phrase phrase : ALL) {
      if (all.contains(phrase.stems().getFirst()) && Collections.indexOfSubList(stems, phrase.stems()) >= 0) {
        all.add(phrase.word());
      }
    }
    return all;
  }
}
