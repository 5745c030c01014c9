package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.text.WordList;

/**
 * Phrases to be looked for as whole words in a text that {@link Telling#plain} made.
 *
 * @param phrases each with a space at both ends
 */
record PhraseList(List<String> phrases) {

  PhraseList {
    phrases = List.copyOf(phrases);
  }

  /** The phrases of a resource file, one a line; "a|b c" stands for "a c" and "b c". */
  static PhraseList load(String file) {
    List<String> all = new ArrayList<>();
    WordList.lines(PhraseList.class, file).forEach(line -> all.addAll(expanded(line)));
    return of(all);
  }

  static PhraseList of(List<String> phrases) {
    return new PhraseList(phrases.stream().map(phrase -> " " + phrase.strip() + " ").toList());
  }

  private static List<String> expanded(String line) {
    List<String> made = List.of("");
    for (String place : line.split(" ", -1)) {
      List<String> longer = new ArrayList<>();
      for (String start : made) {
        Arrays.stream(place.split("\\|", -1)).forEach(word -> longer.add((start + " " + word).strip()));
      }
      made = longer;
    }
    return made;
  }

  boolean isIn(String plain) {
    return firstIn(plain).isPresent();
  }

  /** The first phrase of the list that the text has. */
  Optional<String> firstIn(String plain) {
    return phrases.stream().filter(plain::contains).map(String::strip).findFirst();
  }

  /** Finds any of the phrases as it stands in a text, whatever its case, spaces and quotation marks. */
  Pattern pattern() {
    String any = phrases.stream().map(phrase -> Pattern.quote(phrase.strip()).replace(" ", "\\E[\\s\"“”]+\\Q"))
        .collect(Collectors.joining("|"));
    return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }
}
