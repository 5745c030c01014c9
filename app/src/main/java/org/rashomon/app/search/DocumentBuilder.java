package org.rashomon.app.search;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.rashomon.model.SentenceVector;

/** Puts together a document of the index, field by field. */
final class DocumentBuilder {
  private final Document document = new Document();
  private final boolean isCounted;

  /** @param owner what it is put in and removed with */
  DocumentBuilder(Fields.Holds what, Term owner) {
    isCounted = what != Fields.Holds.SENTENCE;
    document.add(new StringField(Fields.HOLDS, what.name(), Field.Store.YES));
    document.add(new StringField(owner.field(), owner.text(), Field.Store.NO));
  }

  DocumentBuilder id(String id) {
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    return this;
  }

  DocumentBuilder words(String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
    return this;
  }

  /** The article that the words stand in. */
  DocumentBuilder source(Source source) {
    document.add(new StringField(Fields.ARTICLE, source.article(), Field.Store.YES));
    source.outlet().ifPresent(this::outlet);
    return this;
  }

  DocumentBuilder outlet(String outlet) {
    return words(Fields.OUTLET, outlet).counted(Fields.OUTLET, outlet);
  }

  DocumentBuilder person(String name) {
    return words(Fields.PERSON, name).counted(Fields.PERSON, name);
  }

  DocumentBuilder kind(String kind) {
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    return counted(Fields.KIND, kind);
  }

  DocumentBuilder day(Optional<LocalDate> day) {
    day.ifPresent(known -> {
      int count = Math.clamp(known.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
      document.add(new IntPoint(Fields.EPOCH_DAY, count));
      document.add(new NumericDocValuesField(Fields.EPOCH_DAY, count));
      counted(Fields.DAY, known.toString());
    });
    return this;
  }

  DocumentBuilder vector(SentenceVector vector) {
    document.add(
        new KnnByteVectorField(Fields.VECTOR, VectorBytes.of(vector), VectorSimilarityFunction.DOT_PRODUCT));
    return this;
  }

  DocumentBuilder member(String article) {
    document.add(new StringField(Fields.MEMBER, article, Field.Store.NO));
    return this;
  }

  DocumentBuilder telling(String telling) {
    document.add(new StoredField(Fields.TELLING, telling));
    return this;
  }

  DocumentBuilder stored(Object value) {
    document.add(new StoredField(Fields.JSON, Json.write(value)));
    return this;
  }

  Document document() {
    return document;
  }

  /** Facets count what is shown as a hit, which sentences are not. */
  private DocumentBuilder counted(String dimension, String value) {
    if (isCounted && !value.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(dimension, value));
    }
    return this;
  }
}
