package org.rashomon.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Who copied whom.
 *
 * @param links between two articles each
 * @param families ids of articles that are one text or rewrites of one text, each family a list;
 *     every article of the story is in exactly one, so that the number of families is the number of
 *     independent reports
 */
public record Lineage(List<Link> links, List<List<String>> families) {

  public Lineage {
    links = List.copyOf(links);
    families = families.stream().map(List::copyOf).toList();
  }

  public int independentReports() {
    return families.size();
  }

  /** How many independent reports stand behind these articles. */
  public int independent(Collection<String> articles) {
    return (int) families.stream().filter(family -> family.stream().anyMatch(articles::contains)).count();
  }

  /**
   * Shared passages of two articles.
   *
   * @param from the article that had the words first, as far as the direction is known
   * @param to the other
   * @param share of the shorter article's own words that stand in shared passages, in [0, 1]
   * @param direction whether it is known which copied
   * @param decidedBy the rule that decided the direction
   * @param passages in order of the place in {@code from}
   */
  public record Link(
      String from,
      String to,
      double share,
      Direction direction,
      String decidedBy,
      List<Passage> passages) {
    public Link {
      passages = List.copyOf(passages);
    }
  }

  /** How sure the direction is. */
  public enum Direction {
    KNOWN,
    LIKELY,
    UNKNOWN;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
