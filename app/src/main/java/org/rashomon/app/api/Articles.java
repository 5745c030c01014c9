package org.rashomon.app.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.ArticleEntry;
import org.rashomon.app.library.Library;
import org.rashomon.model.Article;
import org.rashomon.tell.JsonLines;

/** Articles: the list of them, each whole, and its text, which places are counted in. */
final class Articles {
  private static final String PLAIN = "text/plain;charset=utf-8";

  private final Library library;
  private final Site site;

  Articles(Library library, Site site) {
    this.library = library;
    this.site = site;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/articles", this::list),
        Route.get("/articles/{article}", this::article),
        Route.get("/articles/{article}/text", request -> Reply.text(PLAIN, found(request).text())));
  }

  private Reply list(Context request) {
    Optional<String> outlet = Optional.ofNullable(request.queryParam("outlet"));
    return outlet.isPresent()
        ? Paging.of(request).reply(page -> library.articlesOf(outlet.get(), page), this::item, OptionalInt.empty())
        : Paging.of(request).reply(library::articles, this::item, OptionalInt.of(library.countArticles()));
  }

  private Json.Item item(ArticleEntry article) {
    return new Json.Item(site.api("articles", article.id()), article);
  }

  private Article found(Context request) {
    String id = Told.named(request, "article");
    return Told.found(library.article(id), "article", id);
  }

  private Reply article(Context request) {
    Article article = found(request);
    return Reply.of(Json.MEDIA_TYPE, Told.bytes(out -> new JsonLines(out).article(article)));
  }
}
