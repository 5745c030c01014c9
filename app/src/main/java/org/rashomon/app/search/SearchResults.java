package org.rashomon.app.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;

/**
 * One page of what a search found, the best first.
 *
 * @param total how many hits there are in all
 * @param facets by {@code person}, {@code outlet}, {@code day} and {@code kind}: the most frequent values among all hits
 */
public record SearchResults(long total, List<Hit> hits, Map<String, List<Count>> facets) {
  public SearchResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /** How many hits have a value. */
  public record Count(String value, int hits) {}

  /**
   * Something found.
   *
   * @param id of an article or a story, of a quotation, or of a finding within its story
   * @param story the id of the story, where it is of one or is one
   * @param source the article, of an article or quotation
   * @param kind of a finding, such as {@code conflict}
   * @param title with the words looked for marked
   * @param snippets sentences that have them, the best first; readings of a finding
   */
  public record Hit(
      What what,
      String id,
      Optional<String> story,
      Optional<Source> source,
      Optional<String> kind,
      Marked title,
      List<Snippet> snippets) {
    public Hit {
      snippets = List.copyOf(snippets);
    }
  }

  /** What a hit is. */
  public enum What {
    ARTICLE,
    STORY,
    FINDING,
    QUOTATION
  }

  /**
   * Words of a hit.
   *
   * @param place where they stand; empty for what stands in several articles
   */
  public record Snippet(Marked words, Optional<ToldDossier.Excerpt> place) {}
}
