package org.rashomon.model;

import java.util.List;

/**
 * All that is told: the stories, the articles they were built from, and what had to be left out.
 *
 * @param articles every article kept, in the order read
 * @param stories the largest first
 * @param rejected in the order read
 */
public record Dossier(
    List<Article> articles, List<Cleaned.Rejected> rejected, List<Chapter> stories) {

  public Dossier {
    articles = List.copyOf(articles);
    rejected = List.copyOf(rejected);
    stories = List.copyOf(stories);
  }

  /**
   * One story, told.
   *
   * @param title the headline of the account that is most like all the others
   * @param from the first day of publication, ISO; empty where no account is dated
   * @param to the last, likewise
   * @param summary the story in a few sentences of the accounts, in order of time
   */
  public record Chapter(
      String title, String from, String to, Comparison comparison, List<Line> summary) {
    public Chapter {
      summary = List.copyOf(summary);
    }
  }

  /**
   * A line of the summary.
   *
   * @param text the words of its first piece of evidence
   * @param evidence where accounts say it, at least one excerpt
   */
  public record Line(String text, List<Excerpt> evidence) {

    /**
     * @throws IllegalArgumentException if there is no evidence
     */
    public Line {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a line without evidence: " + text);
      }
    }
  }
}
