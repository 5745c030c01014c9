package org.rashomon.understand;

import java.util.Map;
import java.util.Optional;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;
import org.rashomon.understand.Shape.Reader;

/**
 * One way to write a time, and what it means.
 *
 * @param name under which a time expression names the rule that read it
 */
record TimeRule(String name, TimeExpression.Type type, Shape shape, Meaning meaning) {
  private static final Map<String, Reader> CLASSES = TimeWords.classes();

  /** What a match stands for. */
  interface Meaning {
    /** The TIMEX3 value; empty where the words are no time after all. */
    Optional<String> value(Match match, TimeSetting setting);
  }

  static TimeRule of(String name, TimeExpression.Type type, String shape, Meaning meaning) {
    return new TimeRule(name, type, Shape.of(shape, CLASSES), meaning);
  }

  static TimeRule date(String name, String shape, Meaning meaning) {
    return of(name, TimeExpression.Type.DATE, shape, meaning);
  }
}
