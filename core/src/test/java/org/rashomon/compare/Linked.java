package org.rashomon.compare;

import java.util.Arrays;
import org.rashomon.model.Lineage;
import org.rashomon.testing.AccountBuilder;
import org.rashomon.testing.SharedSentences;

/** The lineage of accounts whose shared passages are the sentences that two of them have word for word. */
final class Linked {
  private Linked() {}

  static Lineage of(AccountBuilder... builders) {
    return new LineageFinder().find(
        SharedSentences.align(Arrays.stream(builders).map(AccountBuilder::build).toList()));
  }
}
