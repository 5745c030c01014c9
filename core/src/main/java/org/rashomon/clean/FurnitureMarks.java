package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Furniture;

/** Marks what in a plain text is not the article's own words, rule by rule, the surest first. */
final class FurnitureMarks {

  /** One kind of furniture and how it is known. */
  interface FurnitureRule {
    /** Marks all of it in the text. */
    void mark(Lines lines, Marks marks);
  }

  private FurnitureMarks() {}

  /**
   * @param title the headline, where it is known from elsewhere
   * @param outlet who published it, where that is known from elsewhere
   */
  static List<Furniture> in(Lines lines, Optional<String> title, Optional<String> outlet) {
    Marks marks = new Marks();
    for (FurnitureRule rule : rules(lines, title, outlet)) {
      rule.mark(lines, marks);
    }
    return marks.list();
  }

  /** In a hard-wrapped text a line is a piece of a sentence, of which words tell nothing. */
  private static List<FurnitureRule> rules(Lines lines, Optional<String> title, Optional<String> outlet) {
    return lines.areWrapped()
        ? List.of(new EmbedRule(), new BylineRule(outlet), new HeadlineRule(title))
        : List.of(
            new EmbedRule(),
            new ShareRule(),
            new PhraseRule(),
            new VideoListRule(),
            new BylineRule(outlet),
            new CaptionRule(),
            new HeadlineRule(title),
            new AuthorRule(),
            new CrossHeadRule());
  }
}
