package org.rashomon.tell.page;

import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Passage;
import org.rashomon.tell.page.Copying.Pair;
import org.rashomon.tell.page.Copying.Shared;

/** Sets pairs of articles that share text, with the passages they share. */
final class PairTable {
  private final Names names;
  private final Citations citations;
  private int number;

  PairTable(Names names, Citations citations) {
    this.names = names;
    this.citations = citations;
  }

  Pair pair(Link link) {
    String sign = link.direction() == Direction.UNKNOWN ? " – " : " → ";
    return new Pair(names.of(link.from()), names.of(link.to()), sign, share(link), direction(link),
        link.passages().stream().map(this::shared).toList());
  }

  static String share(Link link) {
    return Math.round(link.share() * 100) + " %";
  }

  private static String direction(Link link) {
    String rule = link.decidedBy().isEmpty() ? "" : " (" + link.decidedBy() + ")";
    return switch (link.direction()) {
      case KNOWN -> "direction known" + rule;
      case LIKELY -> "direction likely" + rule;
      case UNKNOWN -> "direction not known" + rule;
    };
  }

  private Shared shared(Passage passage) {
    String id = "shared-" + ++number;
    org.rashomon.tell.page.Link back = new org.rashomon.tell.page.Link(
        "#" + id, "C" + number, "Back to shared passage " + number);
    boolean same = passage.kind() == Passage.Kind.VERBATIM;
    String note = (same ? "word for word" : "edited") + (passage.quoted() ? "; both quote the same speech" : "");
    return new Shared(id, passage.from().exact(), passage.to().exact(), same, note,
        citations.cite(passage.from(), back), citations.cite(passage.to(), back));
  }
}
