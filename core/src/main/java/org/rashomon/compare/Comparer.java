package org.rashomon.compare;

import java.util.List;
import org.rashomon.model.Alignment;
import org.rashomon.model.Comparison;
import org.rashomon.model.Finding;
import org.rashomon.model.Lineage;

/** Compares a story's accounts. Safe for use by many threads. */
public final class Comparer {
  private final LineageFinder lineages = new LineageFinder();
  private final Findings findings = new Findings();
  private final TimelineFinder timelines = new TimelineFinder();

  /** Finds who copied whom, where the accounts agree and differ, and what happened when. */
  public Comparison compare(Alignment alignment) {
    Lineage lineage = lineages.find(alignment);
    Reports reports = new Reports(alignment, lineage);
    List<Finding> found = findings.find(reports);
    return new Comparison(alignment, lineage, found, timelines.find(reports, found));
  }
}
