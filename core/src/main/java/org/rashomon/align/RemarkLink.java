package org.rashomon.align;

import java.util.Comparator;

/** Two quotations that a rule takes for one remark. */
record RemarkLink(RemarkPair pair, SameRemark rule) {
  /** The surest rule first, then the weightiest words. */
  static final Comparator<RemarkLink> SUREST_FIRST = Comparator.comparing(RemarkLink::rule)
      .thenComparingDouble(link -> -link.pair.sharedWeight() - link.pair.cosine());

  Remark one() {
    return pair.one();
  }

  Remark other() {
    return pair.other();
  }

  /** The end of the link that is not this one. */
  Remark beyond(Remark here) {
    return here.equals(pair.one()) ? pair.other() : pair.one();
  }
}
