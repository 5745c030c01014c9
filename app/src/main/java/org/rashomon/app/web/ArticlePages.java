package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Link;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.export.PageAddress;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.PersonEntry;
import org.rashomon.app.web.MarkedText.Mark;
import org.rashomon.tell.page.English;

/** Serves articles. */
final class ArticlePages {
  private final Library library;
  private final ToldStories told;
  private final Templates templates;

  ArticlePages(Library library, ToldStories told, Templates templates) {
    this.library = library;
    this.told = told;
    this.templates = templates;
  }

  void page(Context ctx) {
    String id = Query.value(ctx, "id");
    Optional<ToldDossier> dossier = told.ofArticle(id);
    Article article = dossier.flatMap(known -> Optional.ofNullable(known.articlesById().get(id)))
        .or(() -> library.article(id).map(ArticlePages::untold))
        .orElseThrow(() -> Refused.notFound("This article is"));
    templates.send(ctx, "article.jte", article.heading(), "/",
        page(article, dossier, sought(Query.value(ctx, "at"), article.text())));
  }

  /** The words that an address with a place leads to, if the article has the place. */
  private static List<Mark> sought(String at, String text) {
    if (!at.matches("[0-9]{1,8}-[0-9]{1,8}")) {
      return List.of();
    }
    int start = Integer.parseInt(at.substring(0, at.indexOf('-')));
    int end = Integer.parseInt(at.substring(at.indexOf('-') + 1));
    if (start >= end || end > text.codePointCount(0, text.length())) {
      return List.of();
    }
    Places places = new Places(text);
    return List.of(new Mark(places.unit(start), places.unit(end), "sought", PageAddress.HERE, ""));
  }

  /** An article whose story is not told yet: nothing is known of its words. */
  private static Article untold(org.rashomon.model.Article article) {
    return new Article(
        article.id(), article.origin().describe(), article.url(), article.outlet(), article.title(), article.byline(),
        article.published().iso(), article.updated().iso(), article.language(), article.wireCredit(), article.text(),
        List.of());
  }

  private static ArticlePage page(Article article, Optional<ToldDossier> dossier, List<Mark> sought) {
    Optional<Story> story = dossier.map(known -> known.stories().getFirst());
    List<Mark> marks = new ArrayList<>(sought);
    marks.addAll(marks(article, story));
    return new ArticlePage(
        article.heading(), article.outlet().orElse("Outlet not known"),
        article.outlet().map(Address::outlet).orElse(""),
        article.published().map(Times::stated).orElse("undated"), English.list(article.byline()),
        article.url().map(Address::web).orElse(""), article.origin(),
        story.map(known -> Address.story(known.id())).orElse(""), story.map(Story::title).orElse(""),
        MarkedText.of(article.text(), marks), dossier.map(known -> others(article, known)).orElse(List.of()));
  }

  private static List<Mark> marks(Article article, Optional<Story> story) {
    Places places = new Places(article.text());
    List<Mark> marks = new ArrayList<>();
    article.furniture().forEach(piece -> marks.add(
        new Mark(places.unit(piece.start()), places.unit(piece.end()), "furniture", "", "")));
    story.ifPresent(known -> {
      known.quotations().stream().filter(quotation -> quotation.article().equals(article.id()))
          .forEach(quotation -> marks.addAll(said(quotation, places)));
      known.lineage().stream().flatMap(link -> link.passages().stream()).filter(passage -> !passage.quoted())
          .flatMap(passage -> List.of(passage.from(), passage.to()).stream())
          .filter(excerpt -> excerpt.article().equals(article.id()))
          .forEach(excerpt -> marks.add(places.mark(excerpt, "reused", "", "")));
    });
    return marks;
  }

  /** A quotation's words lead to everything its speaker said. */
  private static List<Mark> said(Quotation quotation, Places places) {
    String style = quotation.form().equals("indirect") ? "indirectly" : "quote";
    String href = quotation.speaker().name().map(name -> Address.person(PersonEntry.key(name))).orElse("");
    List<Mark> marks = new ArrayList<>();
    for (Excerpt part : quotation.content()) {
      marks.add(places.mark(part, style, marks.isEmpty() ? Address.anchor(quotation.id()) : "", href));
    }
    return marks;
  }

  private static List<ArticlePage.Other> others(Article article, ToldDossier dossier) {
    Story story = dossier.stories().getFirst();
    return dossier.articles().stream().filter(other -> !other.id().equals(article.id()))
        .map(other -> new ArticlePage.Other(Names.full(other),
            Address.of("/compare", "one", article.id(), "other", other.id()),
            link(story, article.id(), other.id()).map(ArticlePages::note).orElse("")))
        .toList();
  }

  /** What two articles share, whichever had it first. */
  static Optional<Link> link(Story story, String one, String other) {
    return story.lineage().stream()
        .filter(link -> (link.from().equals(one) && link.to().equals(other))
            || (link.from().equals(other) && link.to().equals(one)))
        .findFirst();
  }

  static String note(Link link) {
    return Math.round(link.share() * 100) + " % shared";
  }
}
