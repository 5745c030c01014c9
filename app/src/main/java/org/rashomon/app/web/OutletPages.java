package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.app.library.ArticleEntry;
import org.rashomon.app.library.Deed;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.OutletEntry;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.tell.page.English;

/** Serves what outlets do. */
final class OutletPages {
  /** Deeds of a kind that are listed; those before them are of older stories. */
  private static final int MOST_DEEDS = 25;

  private final Library library;
  private final Templates templates;

  OutletPages(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void list(Context ctx) {
    Page part = Query.part(ctx);
    List<OutletEntry> read = library.outlets(part);
    List<ListPage.Row> rows = read.stream().limit(Pager.SIZE)
        .map(outlet -> new ListPage.Row(outlet.name(), Address.outlet(outlet.name()), counts(outlet))).toList();
    templates.send(ctx, "list.jte", "Outlets", "/outlets", new ListPage("Outlets",
        "Who published, the one with most articles first.", rows, Pager.of(part, read.size(), "/outlets")));
  }

  private static String counts(OutletEntry outlet) {
    return English.count(outlet.articles(), "article") + " in " + English.count(outlet.stories(), "story", "stories");
  }

  void page(Context ctx) {
    String name = Query.value(ctx, "name");
    OutletEntry outlet = library.outlet(name).orElseThrow(() -> Refused.notFound("This outlet is"));
    Page part = Query.part(ctx);
    List<ArticleEntry> read = library.articlesOf(name, part);
    templates.send(ctx, "outlet.jte", name, "/outlets", new OutletPage(
        name, English.capitalized(counts(outlet)) + ".", deeds(name),
        read.stream().limit(Pager.SIZE).map(this::article).toList(),
        Pager.of(part, read.size(), "/outlet", "name", name)));
  }

  private List<OutletPage.Group> deeds(String outlet) {
    return Stream.of(
        group(outlet, Deed.Kind.FIRST, "First with it",
            "Stories, and matters in them, that it is known to have published before all others of the story."),
        group(outlet, Deed.Kind.COPIED, "Has words of others",
            "Its article is known or likely to have from another at least 15 % of its words, or a whole sentence."),
        group(outlet, Deed.Kind.LEFT_OUT, "Left out",
            "What at least three independent reports tell, and more than half of all, and its latest report does not."))
        .filter(group -> !group.rows().isEmpty()).toList();
  }

  private OutletPage.Group group(String outlet, Deed.Kind kind, String title, String note) {
    List<Deed> deeds = library.deeds(outlet, kind, Page.first(MOST_DEEDS + 1));
    return new OutletPage.Group(title, note, deeds.stream().limit(MOST_DEEDS).map(this::deed).toList(),
        deeds.size() > MOST_DEEDS ? "There are more, in stories that changed earlier." : "");
  }

  private OutletPage.Row deed(Deed deed) {
    return deed.kind() == Deed.Kind.COPIED
        ? copied(deed, deed.article().orElseThrow())
        : new OutletPage.Row(English.capitalized(deed.subject()),
            deed.article().map(Address::article).orElseGet(() -> Address.story(deed.story())),
            library.story(deed.story()).map(StoryEntry::title).orElse(deed.story()), Address.story(deed.story()));
  }

  private OutletPage.Row copied(Deed deed, String article) {
    return new OutletPage.Row("From " + name(deed.subject()),
        Address.of("/compare", "one", deed.subject(), "other", article),
        "in " + library.articleEntry(article).flatMap(ArticleEntry::title).orElse(article), Address.article(article));
  }

  private String name(String article) {
    return library.articleEntry(article).map(Names::full).orElse(article);
  }

  private OutletPage.Row article(ArticleEntry article) {
    return new OutletPage.Row(article.title().orElse(article.id()), Address.article(article.id()),
        article.published().map(Times::stated).orElse("undated"), Address.story(article.story()));
  }
}
