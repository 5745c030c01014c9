package org.rashomon.model;

import java.util.List;

/**
 * A story's accounts compared.
 *
 * @param findings what a reader needs to know first, first
 */
public record Comparison(
    Alignment alignment, Lineage lineage, List<Finding> findings, Timeline timeline) {
  public Comparison {
    findings = List.copyOf(findings);
  }
}
