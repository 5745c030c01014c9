package org.rashomon.understand;

import java.time.LocalDate;
import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.TimeExpression;

/** A text of a test, read on a day. */
record ReadText(Article article, List<Sentence> sentences) {
  private static final TimeFinder FINDER = new TimeFinder();

  static ReadText on(String day, String text) {
    Article article = Article.of("a", new Origin.File("a"), text).published(new Published.On(LocalDate.parse(day)))
        .build();
    return new ReadText(article, new SentenceSplitter().split(article));
  }

  static ReadText undated(String text) {
    Article article = Article.of("a", new Origin.File("a"), text).build();
    return new ReadText(article, new SentenceSplitter().split(article));
  }

  List<TimeExpression> times() {
    return FINDER.find(article, sentences, ReferenceDay.of(article, sentences));
  }

  /** Each as {@code words = value}. */
  List<String> readTimes() {
    return times().stream().map(time -> time.excerpt().exact() + " = " + time.value()).toList();
  }

  List<Claim> claims(Quotation... quotations) {
    return new ClaimFinder().find(article, sentences, List.of(), List.of(), List.of(quotations), times());
  }
}
