package org.rashomon.eval;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.rashomon.model.Article;
import org.rashomon.model.SentenceVector;
import org.rashomon.text.Rarity;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * Lucene as the index of grouping, to be measured against: every article that arrives is looked up among those before it,
 * then entered, and seen by the next. In memory, on one thread.
 */
final class LuceneIndex implements AutoCloseable {
  /** As grouping's own index: so many of an article's terms are entered and looked up, and so many like it found. */
  private static final int TERMS = 40;
  private static final int LIKEST = 20;

  /** All terms are added up in so many dimensions, as many as the encoder has, since a graph wants dense vectors. */
  private static final int DIMENSIONS = 384;

  private static final String FIELD = "text";

  private final By by;
  private final IndexWriter writer;
  private DirectoryReader reader;

  /** How articles are found: by terms in common, or near each other in a graph (HNSW). */
  enum By {
    TERMS, VECTORS
  }

  /** What is read of an article before its look-up: its weightiest terms, and all of them hashed to a vector. */
  record Drawn(List<String> terms, SentenceVector vector) {
    static Drawn of(Article article) {
      Map<String, Double> weights = new HashMap<>();
      for (Word word : WordPlaces.of(article.title().orElse("") + "\n" + article.text())) {
        if (word.isContent()) {
          weights.merge(word.stem(), 1.0, Double::sum);
        }
      }
      weights.replaceAll((term, count) -> (1 + Math.log(count)) * Rarity.of(term));
      List<String> weightiest = weights.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(TERMS).map(Map.Entry::getKey).toList();
      return new Drawn(weightiest, vector(weights));
    }

    private static SentenceVector vector(Map<String, Double> weights) {
      float[] vector = new float[DIMENSIONS];
      weights.forEach((term, weight) -> {
        int hash = term.hashCode() * 0x9e3779b9;
        vector[(hash >>> 1) % DIMENSIONS] += (float) ((hash & 1) == 0 ? weight : -weight);
      });
      return SentenceVector.of(vector);
    }
  }

  LuceneIndex(By by) throws IOException {
    this.by = by;
    writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig()
        .setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new SerialMergeScheduler()));
    reader = DirectoryReader.open(writer);
  }

  /** The numbers of the articles like it, in order of arrival from 0, the likest first; then it is entered. */
  List<Integer> add(Drawn article) throws IOException {
    ScoreDoc[] like = new IndexSearcher(reader).search(query(article), LIKEST).scoreDocs;
    writer.addDocument(document(article));
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    return Arrays.stream(like).map(found -> found.doc).toList();
  }

  private Query query(Drawn article) {
    if (by == By.VECTORS) {
      return new KnnFloatVectorQuery(FIELD, article.vector.toArray(), LIKEST);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    article.terms.forEach(term -> query.add(new TermQuery(new Term(FIELD, term)), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  private Document document(Drawn article) {
    Document document = new Document();
    if (by == By.VECTORS) {
      document.add(new KnnFloatVectorField(FIELD, article.vector.toArray(), VectorSimilarityFunction.DOT_PRODUCT));
    } else {
      article.terms.forEach(term -> document.add(new StringField(FIELD, term, Field.Store.NO)));
    }
    return document;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    writer.close();
  }
}
