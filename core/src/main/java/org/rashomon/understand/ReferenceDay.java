package org.rashomon.understand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Sentence;

/** The day against which an article's "today" and "Friday" are read. */
final class ReferenceDay {
  private ReferenceDay() {}

  static Optional<LocalDate> of(Article article, List<Sentence> sentences) {
    return article.published().day();
  }
}
