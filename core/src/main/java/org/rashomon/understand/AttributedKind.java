package org.rashomon.understand;

import java.util.Optional;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.understand.NounPhrases.Range;
import org.rashomon.understand.Verbs.Takes;

/** Tells what was said from what was thought and what was written, by cue and source. */
final class AttributedKind {
  private AttributedKind() {}

  /**
   * The kind of what is attributed.
   *
   * @param cue the verb, where there is one
   * @param source where its words stand
   */
  static Kind of(SentenceWords words, Optional<Verbs.Cue> cue, Optional<Range> source) {
    boolean thinks = cue.map(verb -> verb.takes().get(0) == Takes.THINK || onlyThinks(verb)).orElse(false);
    boolean written = source.map(range -> isDocument(words, range)).orElse(false);
    return written ? Kind.DOCUMENT : thinks ? Kind.THOUGHT : Kind.SPEECH;
  }

  private static boolean onlyThinks(Verbs.Cue verb) {
    return verb.takes(Takes.THINK) && !verb.takes(Takes.SAY);
  }

  /** The head of "a letter from the mayor" is "letter"; that of "the mayor's letter" as well. */
  private static boolean isDocument(SentenceWords words, Range range) {
    int head = range.from();
    while (head + 1 < range.to() && !FunctionWords.PREPOSITIONS.contains(words.at(head + 1))) {
      head++;
    }
    return FunctionWords.DOCUMENTS.contains(words.at(head)) && !words.isCapital(head);
  }
}
