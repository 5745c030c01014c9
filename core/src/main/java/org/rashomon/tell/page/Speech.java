package org.rashomon.tell.page;

import java.util.List;

/**
 * Who said what.
 *
 * @param compared utterances that several articles tell
 * @param alone the rest, by speaker
 */
record Speech(List<Said> compared, List<Group> alone) {

  boolean isEmpty() {
    return compared.isEmpty() && alone.isEmpty();
  }

  /**
   * An utterance.
   *
   * @param id of its element
   * @param speaker the name, or what stands in its place
   * @param about what the speaker is said to be
   */
  record Said(String id, String speaker, String about, List<SaidWording> wordings) {}

  /**
   * Utterances of one speaker.
   *
   * @param named whether the speaker is known by name
   */
  record Group(String speaker, String about, boolean named, List<Said> said) {}

  /**
   * One article's wording.
   *
   * @param parts one for each stretch of words that no cue interrupts
   * @param marked whether the words stand in quotation marks
   * @param relation how it stands to the first wording; empty for the first
   * @param note anything else to be known of it; empty mostly
   */
  record SaidWording(
      List<List<WordDiff.Piece>> parts, boolean marked, String relation, String note, String rule, Link place) {}
}
