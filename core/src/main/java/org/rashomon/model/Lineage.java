package org.rashomon.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who copied whom, and which articles are one report.
 *
 * @param links between two articles each, which are of two reports
 * @param families ids of articles that are one text or rewrites of one text, each family a list;
 *     every article of the story is in exactly one, so that the number of families is the number of
 *     independent reports
 * @param versions one for each article that is a later version of another; those of a report in order
 * @param agencies news agencies that articles of a family have their text from, and whose own copy is
 *     not in the story
 */
public record Lineage(
    List<Link> links, List<List<String>> families, List<Version> versions, List<Agency> agencies) {

  public Lineage {
    links = List.copyOf(links);
    families = families.stream().map(List::copyOf).toList();
    versions = List.copyOf(versions);
    agencies = List.copyOf(agencies);
  }

  /** Of a story in which every article is a report of its own. */
  public Lineage(List<Link> links, List<List<String>> families) {
    this(links, families, List.of(), List.of());
  }

  /** Ids of the articles of which the story has a later version. */
  public Set<String> superseded() {
    return versions.stream().map(Version::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The first version of the report that an article is of; the article itself, if it is the only one. */
  public String report(String article) {
    return versions.stream().filter(version -> version.article().equals(article)).findFirst()
        .map(version -> report(version.of())).orElse(article);
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

  /**
   * A news agency whose own copy the story does not have.
   *
   * @param name by which the articles credit it
   * @param articles ids of the articles of one family that say they have their text from it
   */
  public record Agency(String name, List<String> articles) {
    public Agency {
      articles = List.copyOf(articles);
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
