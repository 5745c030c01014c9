package org.rashomon.compare;

import java.util.List;
import org.rashomon.model.Alignment;
import org.rashomon.model.Comparison;
import org.rashomon.model.Corrections;
import org.rashomon.model.Finding;
import org.rashomon.model.Lineage;

/** Compares a story's accounts. Safe for use by many threads. */
public final class Comparer {
  private final LineageFinder lineages = new LineageFinder();
  private final Findings findings = new Findings();
  private final TimelineFinder timelines = new TimelineFinder();

  /** Finds who copied whom, where the accounts agree and differ, and what happened when. */
  public Comparison compare(Alignment alignment) {
    return compare(alignment, Corrections.none());
  }

  /** {@link #compare(Alignment)}, without the findings that an editor dismissed. */
  public Comparison compare(Alignment alignment, Corrections corrections) {
    Lineage lineage = lineages.find(alignment);
    Reports reports = new Reports(alignment, lineage);
    List<Finding> found = findings.find(reports).stream().filter(finding -> !corrections.dismiss(finding)).toList();
    return new Comparison(alignment, lineage, found, timelines.find(reports, found));
  }
}
