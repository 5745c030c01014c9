package org.rashomon.app.search;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;

/** What counting facets needs to know of a state of the index, kept until there is a newer one. */
final class FacetStates {
  private final AtomicReference<Optional<SortedSetDocValuesReaderState>> latest = new AtomicReference<>(
      Optional.empty());

  /** Empty if no document has a facet. */
  @SuppressWarnings("ReferenceEquality") // A reader that was opened anew sees another state, whatever it equals.
  Optional<SortedSetDocValuesReaderState> of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Optional<SortedSetDocValuesReaderState> known = latest.get().filter(state -> state.getReader() == reader);
    if (known.isEmpty() && MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null) {
      known = Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Facet.CONFIG));
      latest.set(known);
    }
    return known;
  }
}
