package org.rashomon.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.rashomon.app.search.SearchResults.Count;
import org.rashomon.model.SentenceVector;

/** One search in one state of the index. */
final class Search {
  /** Of more hits than this no page is shown; whoever has looked at so many asks for something else. */
  static final int DEEPEST = 1000;

  /** Sentences taken for their meaning. */
  private static final int NEAREST = 100;

  /** A sentence less alike than this to what was typed has nothing to do with it; see docs/rationale.md. */
  private static final double LEAST_COSINE = 0.45;

  /** From the paper, where it was best or nearly so on every collection tried. */
  private static final int RANK_CONSTANT = 60;

  /** How many values of a facet are shown. */
  private static final int VALUES = 12;

  private static final Sort LATEST_FIRST = new Sort(new SortField(Fields.EPOCH_DAY, SortField.Type.INT, true));

  private final IndexSearcher searcher;
  private final FacetStates facetStates;
  private final StemAnalyzer analyzer;
  private final SearchQuery query;
  private final Optional<SentenceVector> meaning;
  private final LuceneQueries queries;

  Search(
      IndexSearcher searcher,
      FacetStates facetStates,
      StemAnalyzer analyzer,
      SearchQuery query,
      Optional<SentenceVector> meaning) {
    this.searcher = searcher;
    this.facetStates = facetStates;
    this.analyzer = analyzer;
    this.query = query;
    this.meaning = meaning.filter(
        vector -> query.hasWords() && query.phrases().isEmpty() && query.kinds().isEmpty()
            && query.speakers().isEmpty());
    this.queries = new LuceneQueries(query, analyzer);
  }

  SearchResults page(int from, int size) throws IOException {
    Query words = LuceneQueries.both(matching(), queries.hits(), queries.conditions());
    Map<String, NearSentence> near = nearArticles();
    Query all = near.isEmpty()
        ? words
        : LuceneQueries.anyOf(List.of(words, articles(near)), one -> one);
    List<Integer> ranked = ranked(words, near);
    Hits hits = new Hits(searcher, analyzer, query, near);
    List<SearchResults.Hit> shown = new ArrayList<>();
    int start = Math.clamp(from, 0, ranked.size());
    for (int document : ranked.subList(start, Math.clamp((long) start + Math.max(0, size), start, ranked.size()))) {
      shown.add(hits.of(document));
    }
    return new SearchResults(searcher.count(all), shown, facets(all));
  }

  /** All words, or any of them where no document has all. */
  private Query matching() throws IOException {
    Query all = queries.words(Occur.MUST);
    boolean found = searcher.count(LuceneQueries.both(all, queries.hits(), queries.conditions())) > 0;
    return found ? all : queries.words(Occur.SHOULD);
  }

  /**
   * The documents, the best first, by words and meaning: of a document only its rank in either list counts.
   *
   * @see <a href="https://doi.org/10.1145/1571941.1572114">Cormack et al., Reciprocal Rank Fusion</a>
   */
  private List<Integer> ranked(Query words, Map<String, NearSentence> near) throws IOException {
    TopDocs byWords = query.hasWords()
        ? searcher.search(words, DEEPEST)
        : searcher.search(words, DEEPEST, LATEST_FIRST);
    Map<Integer, Double> scores = new LinkedHashMap<>();
    int rank = 0;
    for (ScoreDoc found : byWords.scoreDocs) {
      scores.merge(found.doc, 1.0 / (RANK_CONSTANT + ++rank), Double::sum);
    }
    rank = 0;
    for (int article : documents(near)) {
      scores.merge(article, 1.0 / (RANK_CONSTANT + ++rank), Double::sum);
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey).limit(DEEPEST).toList();
  }

  /** A sentence near in meaning, the nearest of its article. */
  record NearSentence(int document, double cosine) {}

  /** Articles with a sentence that is near in meaning, the nearest first. */
  private Map<String, NearSentence> nearArticles() throws IOException {
    Map<String, NearSentence> near = new LinkedHashMap<>();
    if (meaning.isPresent()) {
      byte[] bytes = VectorBytes.of(meaning.get());
      Query nearest = query.hasConditions()
          ? new KnnByteVectorQuery(Fields.VECTOR, bytes, NEAREST, queries.conditions())
          : new KnnByteVectorQuery(Fields.VECTOR, bytes, NEAREST);
      for (ScoreDoc found : searcher.search(nearest, NEAREST).scoreDocs) {
        double cosine = VectorBytes.cosine(found.score, bytes.length);
        if (cosine >= LEAST_COSINE) {
          near.putIfAbsent(Stored.article(searcher, found.doc), new NearSentence(found.doc, cosine));
        }
      }
    }
    return near;
  }

  private static Query articles(Map<String, NearSentence> near) {
    return LuceneQueries.both(
        LuceneQueries.in(Fields.ID, near.keySet()), LuceneQueries.holds(List.of(Fields.Holds.ARTICLE)));
  }

  /** The articles' own documents, in their order. */
  private List<Integer> documents(Map<String, NearSentence> near) throws IOException {
    if (near.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> byId = new HashMap<>();
    for (ScoreDoc found : searcher.search(articles(near), near.size()).scoreDocs) {
      byId.put(Stored.id(searcher, found.doc), found.doc);
    }
    return near.keySet().stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }

  private Map<String, List<Count>> facets(Query all) throws IOException {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    Optional<SortedSetDocValuesReaderState> state = facetStates.of(searcher);
    if (state.isPresent()) {
      FacetsCollector collected = searcher.search(all, new FacetsCollectorManager());
      SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state.get(), collected);
      for (String dimension : Facet.ALL) {
        Optional<FacetResult> top = state.get().getPrefixToOrdRange().containsKey(dimension)
            ? Optional.ofNullable(counts.getTopChildren(VALUES, dimension))
            : Optional.empty();
        facets.put(dimension, top.map(Search::counts).orElse(List.of()));
      }
    }
    return facets;
  }

  private static List<Count> counts(FacetResult result) {
    List<Count> counts = new ArrayList<>();
    for (var one : result.labelValues) {
      counts.add(new Count(one.label, one.value.intValue()));
    }
    return counts;
  }
}
