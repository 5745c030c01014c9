package org.rashomon.understand;

import java.util.List;
import org.rashomon.model.Entity;

/**
 * A name in a sentence.
 *
 * @param sentence index of the sentence
 * @param from its first token, titles left out
 * @param to the token after its last
 * @param whole the first token with titles and the like: "North Korean Foreign Minister"
 * @param kind what it names, as far as its own words tell
 * @param words the name's words as written, periods of initials and possessives left out
 * @param title what stands before it, in lower case; empty if nothing does
 * @param gender as far as title or first name tell
 */
record Name(
    int sentence, int from, int to, int whole, Entity.Kind kind, List<String> words, String title, Gender gender) {

  Name {
    words = List.copyOf(words);
  }

  Name withKind(Entity.Kind other) {
    return new Name(sentence, from, to, whole, other, words, title, gender);
  }

  String text() {
    return String.join(" ", words);
  }
}
