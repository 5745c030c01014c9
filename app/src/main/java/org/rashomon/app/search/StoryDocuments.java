package org.rashomon.app.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Quotation;

/** What the index holds of a story: one document for it, one for every finding and every quotation. */
final class StoryDocuments {
  private final ToldDossier.Story story;
  private final Map<String, ToldDossier.Article> articles;
  private final Term owner;

  private StoryDocuments(ToldDossier.Story story, Map<String, ToldDossier.Article> articles) {
    this.story = story;
    this.articles = articles;
    this.owner = Owner.story(story.id());
  }

  static List<Document> of(ToldDossier.Story story, Map<String, ToldDossier.Article> articles, String telling) {
    StoryDocuments made = new StoryDocuments(story, articles);
    List<Document> documents = new ArrayList<>();
    documents.add(made.story(telling));
    story.findings().stream().map(made::finding).forEach(documents::add);
    story.quotations().stream().filter(quotation -> articles.containsKey(quotation.article()))
        .map(made::quotation).forEach(documents::add);
    return documents;
  }

  private Document story(String telling) {
    StoredStory stored = new StoredStory(
        story.title(), story.from(), story.to(), story.summary().stream().map(ToldDossier.Line::text).toList());
    DocumentBuilder builder = new DocumentBuilder(Fields.Holds.STORY, owner)
        .id(story.id())
        .words(Fields.TITLE, story.title())
        .words(Fields.TEXT, String.join("\n", stored.summary()))
        .day(story.to().flatMap(Days::parse))
        .telling(telling)
        .stored(stored);
    story.articles().forEach(builder::member);
    people().forEach(builder::person);
    outlets(story.articles().stream()).forEach(builder::outlet);
    return builder.document();
  }

  private Stream<String> people() {
    return story.entities().stream().filter(entity -> entity.kind().equals("person"))
        .map(ToldDossier.Entity::name).distinct();
  }

  private Document finding(ToldDossier.Finding finding) {
    StoredFinding stored = StoredFinding.of(finding, story, articles);
    DocumentBuilder builder = new DocumentBuilder(Fields.Holds.FINDING, owner)
        .id(finding.id())
        .words(Fields.TITLE, finding.matter())
        .words(Fields.TEXT, stored.words())
        .words(Fields.CONTEXT, stored.surroundings())
        .kind(finding.kind())
        .day(latest(stored.sources().values()))
        .stored(stored);
    stored.voices().values().stream().distinct().forEach(builder::person);
    outlets(stored.sources().keySet().stream()).forEach(builder::outlet);
    return builder.document();
  }

  private Stream<String> outlets(Stream<String> ids) {
    return ids.map(articles::get).flatMap(article -> Optional.ofNullable(article).stream())
        .flatMap(article -> article.outlet().stream()).distinct();
  }

  private static Optional<LocalDate> latest(Iterable<Source> sources) {
    List<LocalDate> days = new ArrayList<>();
    sources.forEach(source -> source.published().flatMap(Days::parse).ifPresent(days::add));
    return days.stream().max(LocalDate::compareTo);
  }

  private Document quotation(Quotation quotation) {
    ToldDossier.Article article = Optional.ofNullable(articles.get(quotation.article())).orElseThrow();
    Source source = Source.of(article);
    DocumentBuilder builder = new DocumentBuilder(Fields.Holds.QUOTATION, owner)
        .id(quotation.id())
        .source(source)
        .words(Fields.TEXT, quotation.words())
        .day(article.published().flatMap(Days::parse))
        .stored(new StoredQuotation(source, quotation));
    quotation.speaker().name().ifPresent(name -> builder.person(name).words(Fields.SPEAKER, name));
    return builder.document();
  }
}
