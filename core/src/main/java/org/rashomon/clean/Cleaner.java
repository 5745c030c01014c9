package org.rashomon.clean;

import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** Finds the article in a document. Safe for use by many threads. */
public final class Cleaner {
  /** A text shorter than this is a heading or a stub, whoever gives it. */
  private static final int FEWEST_WORDS = 8;

  /** On a page, what is shorter is a teaser, a picture's caption or an error message. */
  private static final int FEWEST_WORDS_OF_A_PAGE = 20;

  /** Books are longer, reports are not; later stages compare every part with every other. */
  private static final int LONGEST = 1_000_000;

  private final PageCleaner pages = new PageCleaner();
  private final TextCleaner texts = new TextCleaner();
  private final Foreign kept;

  /** Which articles are kept whose language later stages don't understand. */
  private enum Foreign {
    NONE, ON_PAGES, ALL
  }

  /** Keeps what later stages understand. */
  public Cleaner() {
    this(Foreign.NONE);
  }

  private Cleaner(Foreign kept) {
    this.kept = kept;
  }

  /** Keeps pages in every language, on which the article is found without understanding it. */
  public static Cleaner ofPagesInAnyLanguage() {
    return new Cleaner(Foreign.ON_PAGES);
  }

  /** Keeps articles in every language, plain text too, whose furniture is told in English alone. */
  public static Cleaner ofAnyLanguage() {
    return new Cleaner(Foreign.ALL);
  }

  /**
   * Decides whether there is an article in the document, and what it is. Never throws on bad input.
   */
  public Cleaned clean(RawDocument document) {
    return switch (document.body()) {
      case Unreadable(Reason reason, String detail) -> new Rejected(document.origin(), reason, detail);
      case PlainText(String text) when text.length() > LONGEST -> tooLarge(document);
      case PlainText(String text) -> judge(
          texts.clean(document, text), FEWEST_WORDS, kept == Foreign.ALL);
      case Html page -> PageBounds.exceeded(page)
          .<Cleaned>map(much -> new Rejected(document.origin(), Reason.TOO_LARGE, much))
          .orElseGet(() -> judge(
              pages.clean(document, page),
              document.given().feed() ? FEWEST_WORDS : FEWEST_WORDS_OF_A_PAGE,
              kept != Foreign.NONE));
    };
  }

  private static Rejected tooLarge(RawDocument document) {
    return new Rejected(
        document.origin(), Reason.TOO_LARGE, "The text is longer than " + LONGEST + " characters.");
  }

  private static Cleaned judge(Article article, int fewestWords, boolean anyLanguage) {
    if (article.text().length() > LONGEST) {
      return new Rejected(
          article.origin(), Reason.TOO_LARGE, "The text is longer than " + LONGEST + " characters.");
    }
    if (!anyLanguage && !Language.isUnderstood(article.language())) {
      return new Rejected(
          article.origin(),
          Reason.UNSUPPORTED_LANGUAGE,
          "It is in " + Language.name(article.language()) + "; only English is understood so far.");
    }
    int words = WordCount.of(article.text());
    if (words == 0) {
      return new Rejected(article.origin(), Reason.NOT_AN_ARTICLE, "There is no article text in it.");
    }
    return words < fewestWords
        ? new Rejected(article.origin(), Reason.TOO_SHORT,
            "Only " + words + (words == 1 ? " word of text is left." : " words of text are left."))
        : new Kept(article);
  }
}
