package org.rashomon.understand;

import java.util.Optional;
import org.rashomon.understand.NounPhrases.Range;

/**
 * A place in a sentence that says that somebody says something.
 *
 * @param cue the tokens of the cue
 * @param verb the verb of it; none for "according to" and a colon
 * @param source the tokens of the speaker, if they stand in the sentence
 * @param order whether the source comes before the cue
 * @param rule how it was found
 */
record Site(Range cue, Optional<Verbs.Cue> verb, Optional<Range> source, Order order, String rule) {

  /** How source and cue stand to one another. */
  enum Order {
    /** "Lim said". */
    SOURCE_FIRST,
    /** "said Lim". */
    CUE_FIRST,
    /** ", saying": the source is the subject of the clause before. */
    REMOTE,
    /** "according to Lim". */
    ACCORDING,
    /** "Lim: ...". */
    COLON
  }

  /** First token of source and cue where they stand together. */
  int from() {
    return source.isPresent() && order != Order.REMOTE ? Math.min(source.get().from(), cue.from()) : cue.from();
  }

  /** Token after source and cue where they stand together. */
  int to() {
    return source.isPresent() && order != Order.REMOTE ? Math.max(source.get().to(), cue.to()) : cue.to();
  }

  boolean takesClause() {
    return verb.map(Verbs.Cue::takesClause).orElse(true);
  }

  /** How often the source found so is the right one, in [0, 1]. */
  double trust() {
    return switch (order) {
      case SOURCE_FIRST, ACCORDING -> 0.95;
      case CUE_FIRST -> 0.96;
      case COLON -> 0.85;
      case REMOTE -> 0.85;
    };
  }
}
