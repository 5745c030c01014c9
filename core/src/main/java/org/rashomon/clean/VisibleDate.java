package org.rashomon.clean;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.rashomon.model.Published;
import org.rashomon.text.Dates;

/** A date that stands on the page for readers, in an element that is named for it. */
final class VisibleDate {
  private static final String NAMED = "[class~=(?i)date|time|publish|posted|byline], [id~=(?i)date|publish|posted]";

  /** More words than this, and the date may be anybody's. */
  private static final int LONGEST = 80;

  private VisibleDate() {}

  static Optional<Published> in(Page page) {
    Elements named = page.document().select(NAMED);
    return named.stream()
        .map(Element::text)
        .filter(words -> !words.isBlank() && words.length() <= LONGEST)
        .map(Dates::parse)
        .filter(date -> !(date instanceof Published.Undated))
        .findFirst();
  }
}
