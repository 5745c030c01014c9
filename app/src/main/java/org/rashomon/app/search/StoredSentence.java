package org.rashomon.app.search;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.app.dossier.ToldDossier;

/**
 * A sentence as the index keeps it: its words and place, and what was understood in it.
 *
 * @param words the sentence, with its place in code points
 * @param index its number in the article, from 0
 * @param before the sentence before it, else empty
 * @param about names the first sentences of the article have: what it is about
 * @param marks what stands in it, in order
 */
record StoredSentence(
    Source source,
    ToldDossier.Excerpt words,
    int index,
    String before,
    List<String> about,
    List<Mark> marks) {

  /**
   * Something understood in a sentence.
   *
   * @param start in UTF-16 units of the sentence
   * @param value of a name the entity's full name, of a time its TIMEX3 value, of a quantity its number (empty where it
   *     has bounds only), of a quotation its speaker's name (empty where none is known), of a clause whether it is affirmed or negated
   * @param of of a name what the entity is said to be, of a quantity what is counted, of a quotation how its speaker is
   *     spoken of, of a clause how firmly it is said
   */
  record Mark(Kind kind, int start, int end, String value, String of) {}

  /** What a mark is of. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER,
    DATE,
    TIME,
    DURATION,
    SET,
    QUANTITY,
    DIRECT,
    INDIRECT,
    CLAUSE,
    HEADING
  }

  StoredSentence {
    about = List.copyOf(about);
    marks = List.copyOf(marks);
  }

  /** The marks of some kinds. */
  Stream<Mark> marks(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return marks.stream().filter(mark -> wanted.contains(mark.kind()));
  }

  /** What lends the sentence its sense: the sentence before it, the title, what the article is about. */
  String context() {
    return before + "\n" + source.title().orElse("") + "\n" + String.join("\n", about);
  }

  /** The words of a mark. */
  String exact(Mark mark) {
    return words.exact().substring(mark.start(), mark.end());
  }
}
