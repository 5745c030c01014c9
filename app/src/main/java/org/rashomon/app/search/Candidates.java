package org.rashomon.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.rashomon.model.SentenceVector;

/** Where an answer may stand, found by words and by meaning in one state of the index. */
final class Candidates {
  /** So many by words and so many by meaning are looked at closely. */
  private static final int SENTENCES = 100;

  private static final int FINDINGS = 50;

  /** Kinds of findings whose readings can't all be true, or not at once. */
  private static final List<String> DIFFERING = List.of("conflict", "overtaken");

  /** What a word of the question counts where it stands around a sentence and not in it. */
  private static final float AROUND = 0.3f;

  /** What a word counts that may stand for one of the question. */
  private static final float ALIKE = 0.5f;

  private final IndexSearcher searcher;

  Candidates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * A sentence that may answer.
   *
   * @param cosine of its meaning and the question's
   */
  record Candidate(StoredSentence sentence, double cosine) {}

  /** Sentences that may answer, in no order. */
  List<Candidate> sentences(Question question, SentenceVector meaning) throws IOException {
    byte[] vector = VectorBytes.of(meaning);
    Query sentences = LuceneQueries.holds(List.of(Fields.Holds.SENTENCE));
    Set<Integer> documents = new LinkedHashSet<>();
    Query byWords = LuceneQueries.both(anyStem(question.stems()), sentences);
    for (ScoreDoc found : searcher.search(byWords, SENTENCES).scoreDocs) {
      documents.add(found.doc);
    }
    Query byMeaning = new KnnByteVectorQuery(Fields.VECTOR, vector, SENTENCES);
    for (ScoreDoc found : searcher.search(byMeaning, SENTENCES).scoreDocs) {
      documents.add(found.doc);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int document : documents) {
      candidates.add(
          new Candidate(Stored.json(searcher, document, StoredSentence.class), cosine(document, vector)));
    }
    return candidates;
  }

  /** Conflicts and what later news overtook, as far as they may bear on a question. */
  List<StoredFinding> differences(Question question) throws IOException {
    Query differences = LuceneQueries.in(Fields.KIND, DIFFERING);
    List<StoredFinding> findings = new ArrayList<>();
    for (ScoreDoc found : searcher
        .search(LuceneQueries.both(anyStem(question.stems()), differences), FINDINGS).scoreDocs) {
      findings.add(Stored.json(searcher, found.doc, StoredFinding.class));
    }
    return findings;
  }

  /** The id of the story that an article is told in, if it is. */
  Optional<String> story(String article) throws IOException {
    ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.MEMBER, article)), 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(Stored.id(searcher, found[0].doc));
  }

  private static Query anyStem(Set<String> stems) {
    return LuceneQueries.anyOf(stems, Candidates::stem);
  }

  private static Query stem(String stem) {
    BooleanQuery.Builder any = new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.TEXT, stem)), Occur.SHOULD)
        .add(new BoostQuery(new TermQuery(new Term(Fields.CONTEXT, stem)), AROUND), Occur.SHOULD);
    for (String alike : Alike.of(stem)) {
      any.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT, alike)), ALIKE), Occur.SHOULD);
    }
    return any.build();
  }

  private double cosine(int document, byte[] vector) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    ByteVectorValues values = leaf.reader().getByteVectorValues(Fields.VECTOR);
    if (values == null) {
      return 0;
    }
    DocIndexIterator at = values.iterator();
    boolean found = at.advance(document - leaf.docBase) == document - leaf.docBase;
    return found ? VectorBytes.cosine(vector, values.vectorValue(at.index())) : 0;
  }
}
