package org.rashomon.app.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.ListedStory;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.StoryFilter;
import org.rashomon.tell.page.English;

/** Serves the list of stories. */
final class FrontPages {
  /** The list of stories is visited like a story, under no name. */
  private static final String LIST = "";

  private final Library library;
  private final Templates templates;
  private final Visitors visitors;
  private final Times times;

  FrontPages(Library library, Templates templates, Visitors visitors, Times times) {
    this.library = library;
    this.templates = templates;
    this.visitors = visitors;
    this.times = times;
  }

  void page(Context ctx) {
    if (library.countArticles() == 0) {
      visitors.id(ctx);
      templates.send(ctx, "empty.jte", "Rashomon", "/", new AddPage.Empty());
      return;
    }
    StoryFilter filter = filter(ctx);
    Page part = Query.part(ctx);
    Optional<Instant> since = visitors.newSince(ctx, LIST);
    List<ListedStory> read = library.stories(
        filter, visitors.id(ctx), since.orElse(Instant.EPOCH), part);
    templates.send(ctx, "front.jte", "Rashomon: the stories", "/", page(filter, since, part, read));
  }

  private FrontPage page(StoryFilter filter, Optional<Instant> since, Page part, List<ListedStory> read) {
    List<ListedStory> shown = read.stream().limit(Pager.SIZE)
        .map(listed -> new ListedStory(listed.story(), listed.isNew() && since.isPresent())).toList();
    return new FrontPage(
        dek(), since.map(times::of).orElse(""), FrontPage.choices(filter), filter,
        shown.stream().filter(listed -> listed.story().reports() > 1).map(this::entry).toList(),
        shown.stream().filter(listed -> listed.story().reports() == 1).map(this::entry).toList(),
        Pager.of(part, read.size(), "/", FrontPage.query(filter, filter.kind())));
  }

  private FrontPage.Entry entry(ListedStory listed) {
    return FrontPage.Entry.of(listed, times);
  }

  private String dek() {
    return English.capitalized(English.count(library.countArticles(), "report")) + ", "
        + English.count(library.countStories(), "story", "stories") + ".";
  }

  private static StoryFilter filter(Context ctx) {
    String show = Query.value(ctx, "show");
    StoryFilter.Kind kind = Arrays.stream(StoryFilter.Kind.values()).filter(each -> each.label().equals(show))
        .findFirst().orElse(StoryFilter.Kind.ALL);
    return new StoryFilter(kind, Optional.of(Query.value(ctx, "outlet").strip()).filter(name -> !name.isEmpty()),
        Query.day(ctx, "from-day"), Query.day(ctx, "to-day"));
  }
}
