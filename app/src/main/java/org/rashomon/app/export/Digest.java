package org.rashomon.app.export;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What is new since a time, story by story: those with new conflicts, or with news that others overtook, come first,
 * then those with most independent reports.
 *
 * @param since from when
 * @param until when the last of it changed; {@code since} where nothing is new
 * @param address the page that shows what is new
 * @param more how many stories with news are left out
 */
public record Digest(Instant since, Instant until, URI address, List<StoryNews> stories, int more) {
  static final Comparator<StoryNews> ORDER = Comparator.comparing(StoryNews::isPressing)
      .thenComparingInt(StoryNews::independentReports).reversed().thenComparing(StoryNews::title)
      .thenComparing(StoryNews::id);

  public Digest {
    stories = stories.stream().sorted(ORDER).toList();
  }

  /**
   * What is new of a story.
   *
   * @param isNew whether there was no such story before
   * @param updated when it last changed
   * @param independentReports how many there are now, old ones included
   */
  public record StoryNews(
      String id,
      String title,
      URI address,
      boolean isNew,
      Instant updated,
      int independentReports,
      List<Cited> reports,
      List<FindingNews> findings,
      List<Saying> quotations) {
    public StoryNews {
      reports = List.copyOf(reports);
      findings = findings.stream().sorted(Comparator.comparing(FindingNews::kind)).toList();
      quotations = List.copyOf(quotations);
    }

    /** Whether something contradicts or has been overtaken. */
    boolean isPressing() {
      return findings.stream().anyMatch(finding -> finding.kind().isPressing());
    }
  }

  /** What an article says: who published it, the words, and where they are. */
  public record Cited(String outlet, String words, URI address) {}

  /** The kinds of findings of several accounts, the most pressing first. What one alone tells is not told here. */
  public enum Kind {
    CONFLICT,
    OVERTAKEN,
    AGREEMENT,
    DETAIL;

    boolean isPressing() {
      return this == CONFLICT || this == OVERTAKEN;
    }
  }

  /** What became of a finding. */
  public enum Change {
    APPEARED,
    CHANGED,
    GONE
  }

  /**
   * A finding that is new, differs from what it was, or is no more.
   *
   * @param readings as they are now; of one that is no more there are none
   * @param evidence of one that is no more, what it rested on
   */
  public record FindingNews(
      Change change,
      Kind kind,
      String matter,
      String explanation,
      List<ReadingNews> readings,
      List<Cited> evidence) {
    public FindingNews {
      evidence = List.copyOf(evidence);
      readings = List.copyOf(readings);
    }
  }

  /**
   * A reading of a finding.
   *
   * @param voice whose claim it is; empty where it is the outlets' own
   * @param independent how many independent reports have it
   */
  public record ReadingNews(String says, String voice, int independent, List<Cited> evidence) {
    public ReadingNews {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A quotation.
   *
   * @param speaker the name, or what is known instead
   * @param form direct, mixed or indirect
   */
  public record Saying(String speaker, String form, Cited cited) {}
}
