package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.library.ArticleEntry;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.QuotationEntry;
import org.rashomon.model.Corrections.Place;

/** Says what was corrected, with the words that a correction names by their places. */
final class CorrectionWords {
  /** Corrections hold for years; so many things of one are shown that one knows it again. */
  private static final int MOST = 12;

  private final Library library;

  /**
   * What a correction speaks of.
   *
   * @param words an article's title, or words of it
   * @param href where they are; empty where they are there no more
   */
  record Subject(String words, String href) {}

  CorrectionWords(Library library) {
    this.library = library;
  }

  /** What was put right, as one line. */
  static String what(Correction correction) {
    return switch (correction.kind()) {
      case MERGE_STORIES -> "The stories of these articles are one";
      case SPLIT_STORY -> "These articles are a story of their own";
      case MERGE_UTTERANCES -> "These quotations are one utterance";
      case SPLIT_UTTERANCE -> "These quotations were each said on their own";
      case SET_SPEAKER -> "Said by " + correction.value();
      case DISMISS_FINDING -> "A finding on these words was dismissed";
    };
  }

  /** What it speaks of, the first of it. */
  List<Subject> subjects(Correction correction) {
    return correction.subjects().stream().limit(MOST).map(subject -> switch (correction.kind()) {
      case MERGE_STORIES, SPLIT_STORY -> article(subject);
      case MERGE_UTTERANCES, SPLIT_UTTERANCE, SET_SPEAKER -> quotation(subject);
      case DISMISS_FINDING -> place(Correction.place(subject));
    }).toList();
  }

  private Subject article(String id) {
    return library.articleEntry(id).map(entry -> new Subject(Names.full(entry), Address.article(id)))
        .orElse(new Subject(id, ""));
  }

  private Subject quotation(String id) {
    String article = id.substring(0, Math.max(0, id.lastIndexOf('#')));
    Optional<ArticleEntry> entry = library.articleEntry(article);
    return entry.flatMap(known -> library.quotation(known.story(), id).map(quotation -> words(known, quotation)))
        .orElse(new Subject(id, ""));
  }

  private Subject place(Place place) {
    return library.article(place.article()).map(article -> {
      String words = article.excerpt(article.fromCodePoints(place.codePoints())).exact();
      return new Subject(article.outlet().or(article::title).orElse(article.id()) + ": “" + words + "”",
          Address.place(place.article(), place.codePoints().start(), place.codePoints().end()));
    }).orElse(new Subject(place.article(), ""));
  }

  private static Subject words(ArticleEntry article, QuotationEntry quotation) {
    return new Subject(Names.brief(article) + ": “" + quotation.words() + "”",
        Address.quotation(quotation.article(), quotation.id()));
  }
}
