package org.rashomon.app.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rashomon.text.Words;

/** What was typed, as Lucene's queries. */
final class LuceneQueries {
  /** A word in a title counts as much as two in the text. */
  private static final float TITLE = 2;

  private final SearchQuery query;
  private final StemAnalyzer analyzer;

  LuceneQueries(SearchQuery query, StemAnalyzer analyzer) {
    this.query = query;
    this.analyzer = analyzer;
  }

  /**
   * The words and phrases alone.
   *
   * @param each {@code MUST} if every word has to be there, {@code SHOULD} if one is enough; phrases always have to
   */
  Query words(Occur each) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    telling().forEach(word -> all.add(inTitleOrText(word), each));
    query.phrases().forEach(phrase -> all.add(inTitleOrText(phrase), Occur.MUST));
    return query.hasWords() ? all.build() : MatchAllDocsQuery.INSTANCE;
  }

  /** The words that say something, or all where none does. */
  private List<String> telling() {
    List<String> telling = query.words().stream()
        .filter(word -> Words.all(word).stream().anyMatch(Words::saysSomething)).toList();
    return telling.isEmpty() ? query.words() : telling;
  }

  /** Every condition; a document scores nothing by it. */
  Query conditions() {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    query.people().forEach(name -> all.add(phrase(Fields.PERSON, name), Occur.FILTER));
    query.outlets().forEach(name -> all.add(phrase(Fields.OUTLET, name), Occur.FILTER));
    query.speakers().forEach(name -> all.add(phrase(Fields.SPEAKER, name), Occur.FILTER));
    if (!query.kinds().isEmpty()) {
      all.add(anyOf(query.kinds(), kind -> new TermQuery(new Term(Fields.KIND, kind))), Occur.FILTER);
    }
    if (query.from().isPresent() || query.to().isPresent()) {
      all.add(IntPoint.newRangeQuery(Fields.EPOCH_DAY, first(), last()), Occur.FILTER);
    }
    query.without().forEach(word -> all.add(inTitleOrText(word), Occur.MUST_NOT));
    return all.build();
  }

  private int first() {
    return query.from().map(LuceneQueries::epochDay).orElse(Integer.MIN_VALUE);
  }

  private int last() {
    return query.to().map(LuceneQueries::epochDay).orElse(Integer.MAX_VALUE);
  }

  private static int epochDay(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** What kinds of documents are hits: quotations where a speaker is asked for, findings where their kind is. */
  Query hits() {
    if (!query.speakers().isEmpty()) {
      return holds(List.of(Fields.Holds.QUOTATION));
    }
    return query.kinds().isEmpty()
        ? holds(List.of(Fields.Holds.ARTICLE, Fields.Holds.STORY, Fields.Holds.FINDING))
        : holds(List.of(Fields.Holds.FINDING));
  }

  private Query inTitleOrText(String words) {
    return new BooleanQuery.Builder()
        .add(new BoostQuery(phrase(Fields.TITLE, words), TITLE), Occur.SHOULD)
        .add(phrase(Fields.TEXT, words), Occur.SHOULD)
        .build();
  }

  private Query phrase(String field, String words) {
    List<String> stems = analyzer.stems(words);
    return switch (stems.size()) {
      case 0 -> new MatchNoDocsQuery("no word in it");
      case 1 -> new TermQuery(new Term(field, stems.getFirst()));
      default -> new PhraseQuery(field, stems.toArray(String[]::new));
    };
  }

  static Query holds(Collection<Fields.Holds> what) {
    return in(Fields.HOLDS, what.stream().map(Enum::name).toList());
  }

  /** Documents with one of the values. */
  static Query in(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** Documents for which one of the queries made of the values holds. */
  static <T> Query anyOf(Collection<T> values, Function<T, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(query.apply(value), Occur.SHOULD));
    return any.build();
  }

  static Query both(Query scored, Query... conditions) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(scored, Occur.MUST);
    for (Query condition : conditions) {
      all.add(condition, Occur.FILTER);
    }
    return all.build();
  }
}
