package org.rashomon.app.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.SentenceVector;

/** Searches a library, and answers questions by sentences of its articles. For any number of threads. */
public interface Finder {
  /**
   * Looks for what was typed, which may be anything.
   *
   * @param from how many hits to pass over
   * @param most how many to give
   */
  SearchResults find(String typed, int from, int most) throws IOException;

  /** Answers a question. */
  Answer ask(String question) throws IOException;

  /**
   * Finds in an index.
   *
   * @param meaning of a sentence, as {@link org.rashomon.Pipeline#vectorOf} has it
   */
  static Finder in(IndexView index, Function<String, SentenceVector> meaning) {
    return new Finder() {
      @Override
      public SearchResults find(String typed, int from, int most) throws IOException {
        SearchQuery query = SearchQuery.parse(typed);
        Optional<SentenceVector> looked = Optional.of(query.text()).filter(text -> !text.isEmpty()).map(meaning);
        return index.search(query, looked, from, most);
      }

      @Override
      public Answer ask(String question) throws IOException {
        return index.ask(question, meaning.apply(question));
      }
    };
  }
}
