package org.rashomon.eval;

import java.util.List;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Passage;
import org.rashomon.model.Span;

/**
 * How many annotated passages were found, and how many found ones are none; an overlap on both sides counts.
 *
 * @param recall of the annotated
 * @param falseShare of the found
 */
record PassageScore(double recall, double falseShare) {

  /** A place in an article. */
  record Place(String article, Span span) {
    boolean overlaps(Excerpt excerpt) {
      return excerpt.article().equals(article) && excerpt.span().overlaps(span);
    }
  }

  /** Two places that were annotated as one text. */
  record Shared(Place one, Place other) {
    boolean isMetBy(Passage passage) {
      return (one.overlaps(passage.from()) && other.overlaps(passage.to()))
          || (one.overlaps(passage.to()) && other.overlaps(passage.from()));
    }
  }

  static PassageScore of(List<Shared> annotated, List<Passage> found) {
    long met = annotated.stream().filter(shared -> found.stream().anyMatch(shared::isMetBy)).count();
    long wrong = found.stream().filter(passage -> annotated.stream().noneMatch(shared -> shared.isMetBy(passage)))
        .count();
    return new PassageScore(Tally.ratio(met, annotated.size()), Tally.ratio(wrong, found.size()));
  }
}
