package org.rashomon.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.search.Search.NearSentence;
import org.rashomon.app.search.SearchResults.Hit;
import org.rashomon.app.search.SearchResults.Snippet;
import org.rashomon.app.search.SearchResults.What;
import org.rashomon.text.Words;

/** Makes of documents found the hits that are shown. */
final class Hits {
  /** More sentences of one article would make the page a reading of it. */
  private static final int SNIPPETS = 2;

  private final IndexSearcher searcher;
  private final StemAnalyzer analyzer;
  private final Map<String, NearSentence> near;
  private final Set<String> stems;

  /** @param near of articles found by meaning the sentence that is nearest */
  Hits(IndexSearcher searcher, StemAnalyzer analyzer, SearchQuery query, Map<String, NearSentence> near) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.near = near;
    this.stems = new HashSet<>();
    Stream.concat(query.words().stream(), query.phrases().stream()).flatMap(words -> Words.all(words).stream())
        .filter(Words::saysSomething).forEach(word -> stems.addAll(analyzer.stems(word)));
  }

  Hit of(int document) throws IOException {
    String id = Stored.id(searcher, document);
    return switch (Stored.holds(searcher, document)) {
      case ARTICLE -> article(id, Stored.json(searcher, document, Source.class));
      case STORY -> story(id, Stored.json(searcher, document, StoredStory.class));
      case FINDING -> finding(id, Stored.json(searcher, document, StoredFinding.class));
      case QUOTATION -> quotation(id, Stored.json(searcher, document, StoredQuotation.class));
      case SENTENCE -> throw new IllegalStateException("a sentence is no hit");
    };
  }

  private Hit article(String id, Source source) throws IOException {
    return new Hit(
        What.ARTICLE, id, Optional.empty(), Optional.of(source), Optional.empty(),
        marked(source.title().orElse(id)), sentences(id));
  }

  /** Those with the words, else the one that is nearest. */
  private List<Snippet> sentences(String article) throws IOException {
    List<Integer> documents = new ArrayList<>();
    Query of = LuceneQueries.both(
        LuceneQueries.anyOf(stems, stem -> new TermQuery(new Term(Fields.TEXT, stem))),
        new TermQuery(Owner.article(article)), LuceneQueries.holds(List.of(Fields.Holds.SENTENCE)));
    for (ScoreDoc found : searcher.search(of, SNIPPETS).scoreDocs) {
      documents.add(found.doc);
    }
    if (documents.isEmpty()) {
      Optional.ofNullable(near.get(article)).map(NearSentence::document).ifPresent(documents::add);
    }
    List<Snippet> snippets = new ArrayList<>();
    for (int document : documents) {
      snippets.add(excerpt(Stored.json(searcher, document, StoredSentence.class).words()));
    }
    return snippets;
  }

  private Snippet excerpt(ToldDossier.Excerpt excerpt) {
    return new Snippet(marked(excerpt.exact()), Optional.of(excerpt));
  }

  private Hit story(String id, StoredStory story) {
    List<Snippet> lines = story.summary().stream().map(this::marked)
        .map(words -> new Snippet(words, Optional.empty())).toList();
    Stream<Snippet> matching = lines.stream().filter(line -> line.words().hasMatch());
    return new Hit(
        What.STORY, id, Optional.of(id), Optional.empty(), Optional.empty(), marked(story.title()),
        Stream.concat(matching, lines.stream()).distinct().limit(SNIPPETS).toList());
  }

  private Hit finding(String id, StoredFinding stored) {
    List<Snippet> readings = stored.finding().readings().stream()
        .map(reading -> new Snippet(marked(reading.says()), reading.evidence().stream().findFirst())).toList();
    return new Hit(
        What.FINDING, id, Optional.of(stored.story()), Optional.empty(), Optional.of(stored.finding().kind()),
        marked(stored.finding().matter()), readings);
  }

  private Hit quotation(String id, StoredQuotation stored) {
    String speaker = stored.quotation().speaker().name().orElse("");
    return new Hit(
        What.QUOTATION, id, Optional.empty(), Optional.of(stored.source()), Optional.empty(), marked(speaker),
        stored.quotation().content().stream().map(this::excerpt).toList());
  }

  private Marked marked(String text) {
    return Marked.of(text, stems, analyzer);
  }
}
