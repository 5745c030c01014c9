package org.rashomon.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Speaker;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.dossier.ToldDossier.Utterance;
import org.rashomon.app.dossier.ToldDossier.Wording;

/** The quotations of a dossier as CSV, one a row; {@code places} are code points in the article's text. */
public final class QuotationTable {
  private static final List<String> COLUMNS = List.of("story", "story_title", "quotation", "article", "outlet",
      "published", "url", "form", "kind", "speaker_status", "speaker", "speaker_mention", "recovered_from", "cue",
      "words", "places", "utterance", "relation", "decided_by", "confidence");

  private final Map<String, Article> articles;

  private QuotationTable(ToldDossier dossier) {
    this.articles = dossier.articlesById();
  }

  /** Writes the table and flushes; the stream stays open. */
  public static void write(ToldDossier dossier, OutputStream out) throws IOException {
    QuotationTable quotations = new QuotationTable(dossier);
    try (Table table = new Table(COLUMNS, out)) {
      for (Story story : dossier.stories()) {
        quotations.rows(story, table);
      }
    }
  }

  /** The utterance a quotation words, and how. */
  private record Worded(String utterance, String relation) {
    static final Worded ALONE = new Worded("", "");
  }

  private static Map<String, Worded> worded(Story story) {
    Map<String, Worded> worded = new HashMap<>();
    for (Utterance utterance : story.utterances()) {
      for (Wording wording : utterance.wordings()) {
        worded.put(wording.quotation(), new Worded(utterance.id(), wording.relation()));
      }
    }
    return worded;
  }

  private void rows(Story story, Table table) throws IOException {
    Map<String, Worded> worded = worded(story);
    for (Quotation quotation : story.quotations()) {
      table.row(row(story, quotation, worded.getOrDefault(quotation.id(), Worded.ALONE)));
    }
  }

  private List<String> row(Story story, Quotation quotation, Worded worded) {
    Optional<Article> article = Optional.ofNullable(articles.get(quotation.article()));
    Speaker speaker = quotation.speaker();
    return List.of(story.id(), story.title(), quotation.id(), quotation.article(),
        article.flatMap(Article::outlet).orElse(""), article.flatMap(Article::published).orElse(""),
        article.flatMap(Article::url).orElse(""), quotation.form(), quotation.kind(), speaker.status(),
        speaker.name().orElse(""), speaker.mention().map(Excerpt::exact).orElse(""),
        speaker.recoveredFrom().orElse(""), quotation.cue().map(Excerpt::exact).orElse(""), quotation.words(),
        places(quotation.content()), worded.utterance(), worded.relation(), quotation.decidedBy(),
        String.valueOf(quotation.confidence()));
  }

  private static String places(List<Excerpt> content) {
    return content.stream().map(excerpt -> excerpt.start() + ":" + excerpt.end()).collect(Collectors.joining(" "));
  }
}
