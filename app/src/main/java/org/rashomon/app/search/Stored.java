package org.rashomon.app.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;

/** What is stored of a document, read back. */
final class Stored {
  private Stored() {}

  static Fields.Holds holds(IndexSearcher searcher, int document) throws IOException {
    return Fields.Holds.valueOf(value(searcher, document, Fields.HOLDS));
  }

  static String id(IndexSearcher searcher, int document) throws IOException {
    return value(searcher, document, Fields.ID);
  }

  static String article(IndexSearcher searcher, int document) throws IOException {
    return value(searcher, document, Fields.ARTICLE);
  }

  static String telling(IndexSearcher searcher, int document) throws IOException {
    return value(searcher, document, Fields.TELLING);
  }

  static <T> T json(IndexSearcher searcher, int document, Class<T> type) throws IOException {
    return Json.read(value(searcher, document, Fields.JSON), type);
  }

  /** @throws IOException if the document has no such field, so that the index is not as this program writes it */
  private static String value(IndexSearcher searcher, int document, String field) throws IOException {
    IndexableField found = searcher.storedFields().document(document, Set.of(field)).getField(field);
    return Optional.ofNullable(found).flatMap(one -> Optional.ofNullable(one.stringValue()))
        .orElseThrow(() -> new IOException("a document of the index without " + field));
  }
}
