package org.rashomon.app.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Searches the library, and answers questions by sentences of its articles. For any number of threads. */
public interface Finder {
  /**
   * Looks for what was typed, which may be anything.
   *
   * @param from how many hits to pass over
   * @param most how many to give
   */
  Results find(String typed, int from, int most) throws IOException;

  /** Answers a question. */
  Answer ask(String question) throws IOException;

  /**
   * What was found.
   *
   * @param total how many hits there are in all
   */
  record Results(long total, List<Hit> hits, List<Facet> facets) {}

  /**
   * A property of hits with its most frequent values.
   *
   * @param field the word for it in a query, such as {@code outlet}
   */
  record Facet(String field, List<Count> counts) {}

  /** How many hits have a value. */
  record Count(String value, long hits) {}

  /**
   * Something found.
   *
   * @param what it is: {@code article}, {@code story}, {@code finding}, {@code quotation}
   * @param id the id of it
   * @param story the id of its story
   * @param article the id of its article
   * @param about what stands beneath its title: outlet and day, say
   * @param snippets sentences that have what was looked for
   */
  record Hit(
      String what,
      String id,
      Optional<String> story,
      Optional<String> article,
      List<Piece> title,
      String about,
      List<List<Piece>> snippets) {}

  /** Words, and whether they are what was looked for. Nothing in them is escaped. */
  record Piece(String text, boolean isMatch) {}

  /** What the articles say to a question. */
  sealed interface Answer {
    /** Sentences that answer it; never empty. */
    record Sentences(List<Sentence> found) implements Answer {}

    /** Accounts differ on it. */
    record Differ(List<Difference> differences) implements Answer {}

    /** No answer in these articles. */
    record None() implements Answer {}
  }

  /**
   * Words of an article.
   *
   * @param name what the article is called
   */
  record Sentence(String article, String name, String exact) {}

  /**
   * A matter on which accounts differ.
   *
   * @param story the id of its story
   */
  record Difference(String matter, String explanation, Optional<String> story, List<Reading> readings) {}

  /**
   * What one side says.
   *
   * @param voice whose claim it is, where not the outlets' own
   */
  record Reading(String says, Optional<String> voice, List<Sentence> evidence) {}
}
