package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.search.Marked.Piece;
import org.rashomon.app.search.SearchResults;

/**
 * What was looked for and found.
 *
 * @param typed what was looked for
 * @param question what was asked
 * @param dek how much was found, in words; empty where nothing was looked for
 */
record SearchPage(
    String typed, String question, String dek, List<Row> hits, List<Facet> facets, Pager pager,
    Optional<AnswerPart> answer) {
  /**
   * Something found, with its address.
   *
   * @param what it is, in a word
   * @param about what stands beneath its title: kind, outlet and day
   */
  record Row(SearchResults.Hit hit, String what, String about, String href, List<Snippet> snippets) {}

  /** Words of a hit, with the address of their place; empty for what stands in several articles. */
  record Snippet(List<Piece> words, String href) {}

  /** A property that narrows the search. */
  record Facet(String name, List<Choice> choices) {}

  /** A value of it, with the address of the narrower search. */
  record Choice(String value, long hits, String href) {}
}
