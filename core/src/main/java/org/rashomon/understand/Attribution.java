package org.rashomon.understand;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.model.Span;

/**
 * SentenceWords, who is said to have said them, and the words that say so.
 *
 * @param sentence the sentence of the cue, or of the first word where there is none
 * @param content in order
 * @param source the words that point to the speaker
 * @param continues the number of an earlier or later attribution whose speaker goes on; -1 for none
 * @param rule how it was found
 * @param trust how often that rule is right, in [0, 1]
 */
record Attribution(
    int sentence,
    List<Span> content,
    Optional<Span> cue,
    Optional<Span> source,
    Form form,
    Kind kind,
    int continues,
    String rule,
    double trust) {

  Attribution {
    content = List.copyOf(content);
  }

  /** The same, trusted otherwise. */
  Attribution withTrust(double other) {
    return new Attribution(sentence, content, cue, source, form, kind, continues, rule, other);
  }

  /** The same of other words. */
  Attribution withContent(List<Span> other) {
    return new Attribution(sentence, other, cue, source, form, kind, continues, rule, trust);
  }

  Span extent() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}
