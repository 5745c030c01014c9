package org.rashomon.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Entity;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Reading;
import org.rashomon.app.dossier.ToldDossier.Story;

/**
 * The findings of a dossier as CSV, a row for every piece of evidence, so that each row proves itself: {@code start}
 * and {@code end} are code points in the article's text.
 */
public final class FindingTable {
  private static final List<String> COLUMNS = List.of("story", "story_title", "finding", "kind", "aspect", "matter",
      "reading", "says", "voice", "independent", "article", "outlet", "published", "url", "start", "end", "exact",
      "explanation", "decided_by", "confidence");

  private final Map<String, Article> articles;
  private final Table table;

  private FindingTable(ToldDossier dossier, Table table) {
    this.articles = dossier.articlesById();
    this.table = table;
  }

  /** Writes the table and flushes; the stream stays open. */
  public static void write(ToldDossier dossier, OutputStream out) throws IOException {
    try (Table table = new Table(COLUMNS, out)) {
      FindingTable findings = new FindingTable(dossier, table);
      for (Story story : dossier.stories()) {
        findings.rows(story);
      }
    }
  }

  private void rows(Story story) throws IOException {
    for (Finding finding : story.findings()) {
      for (int reading = 0; reading < finding.readings().size(); reading++) {
        rows(story, finding, reading);
      }
    }
  }

  private void rows(Story story, Finding finding, int reading) throws IOException {
    for (Excerpt evidence : finding.readings().get(reading).evidence()) {
      table.row(row(story, finding, reading, evidence));
    }
  }

  private List<String> row(Story story, Finding finding, int number, Excerpt evidence) {
    Reading reading = finding.readings().get(number);
    Optional<Article> article = Optional.ofNullable(articles.get(evidence.article()));
    return List.of(story.id(), story.title(), finding.id(), finding.kind(), finding.aspect(), finding.matter(),
        String.valueOf(number + 1), reading.says(), voice(story, reading), String.valueOf(reading.independent()),
        evidence.article(), article.flatMap(Article::outlet).orElse(""),
        article.flatMap(Article::published).orElse(""), article.flatMap(Article::url).orElse(""),
        String.valueOf(evidence.start()), String.valueOf(evidence.end()), evidence.exact(), finding.explanation(),
        finding.decidedBy(), String.valueOf(finding.confidence()));
  }

  private static String voice(Story story, Reading reading) {
    return reading.voice().flatMap(story::entity).map(Entity::name).orElse("");
  }
}
