package org.rashomon.eval;

import java.util.List;
import org.rashomon.eval.TimeMl.Timex;

/** Anything that finds time expressions: the engine, or another program measured beside it. */
@FunctionalInterface
interface TimeTagger {

  /**
   * The time expressions of a document, resolved against the day it was written.
   *
   * @throws IllegalStateException if the program fails
   */
  List<Timex> find(TimeMl document);
}
