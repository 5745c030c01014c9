package org.rashomon.app.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.app.search.IndexView;
import org.rashomon.app.search.Marked;
import org.rashomon.app.search.SearchQuery;
import org.rashomon.app.search.SearchResults;
import org.rashomon.app.search.Source;
import org.rashomon.model.SentenceVector;
import org.rashomon.tell.page.Dates;

/** Finds in the index of a library, and lays out what it finds for a page. */
public final class LibraryFinder implements Finder {
  private static final List<String> FACETS = List.of("kind", "outlet", "person", "day");

  private final IndexView index;
  private final Function<String, SentenceVector> meaning;

  /**
   * Finds in an index.
   *
   * @param meaning of a sentence, as {@link org.rashomon.Pipeline#vectorOf} has it
   */
  public LibraryFinder(IndexView index, Function<String, SentenceVector> meaning) {
    this.index = index;
    this.meaning = meaning;
  }

  @Override
  public Results find(String typed, int from, int most) throws IOException {
    SearchQuery query = SearchQuery.parse(typed);
    Optional<SentenceVector> looked = Optional.of(query.text()).filter(text -> !text.isEmpty()).map(meaning);
    SearchResults found = index.search(query, looked, from, most);
    return new Results(
        found.total(), found.hits().stream().map(LibraryFinder::hit).toList(),
        FACETS.stream().map(field -> new Facet(field, counts(found, field))).toList());
  }

  private static List<Count> counts(SearchResults found, String field) {
    return found.facets().getOrDefault(field, List.of()).stream().map(count -> new Count(count.value(), count.hits()))
        .toList();
  }

  private static Hit hit(SearchResults.Hit hit) {
    return new Hit(
        hit.what().name().toLowerCase(Locale.ROOT), hit.id(), hit.story(), hit.source().map(Source::article),
        pieces(hit.title()), about(hit),
        hit.snippets().stream().map(snippet -> pieces(snippet.words())).toList());
  }

  private static String about(SearchResults.Hit hit) {
    return String.join(
        ", ",
        Stream.of(
            hit.kind(), hit.source().map(Source::name),
            hit.source().flatMap(Source::published).map(Dates::day))
            .flatMap(Optional::stream).toList());
  }

  private static List<Piece> pieces(Marked marked) {
    return marked.pieces().stream().map(piece -> new Piece(piece.text(), piece.isMatch())).toList();
  }

  @Override
  public Answer ask(String question) throws IOException {
    return switch (index.ask(question, meaning.apply(question))) {
      case org.rashomon.app.search.Answer.Sentences(var found) -> new Answer.Sentences(
          found.stream().map(one -> sentence(one.place())).toList());
      case org.rashomon.app.search.Answer.Differ(var differences) -> new Answer.Differ(
          differences.stream().map(LibraryFinder::difference).toList());
      case org.rashomon.app.search.Answer.None none -> new Answer.None();
    };
  }

  private static Difference difference(org.rashomon.app.search.Answer.Difference difference) {
    return new Difference(
        difference.matter(), difference.explanation(), difference.story(),
        difference.readings().stream().map(
            reading -> new Reading(
                reading.says(), reading.voice(), reading.evidence().stream().map(LibraryFinder::sentence).toList()))
            .toList());
  }

  private static Sentence sentence(org.rashomon.app.search.Answer.Place place) {
    return new Sentence(place.source().article(), place.source().name(), place.words().exact());
  }
}
