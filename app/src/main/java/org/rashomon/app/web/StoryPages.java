package org.rashomon.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.ArticleEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.PersonEntry;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.app.web.StoryPage.ArticleChoice;
import org.rashomon.app.web.StoryPage.Named;

/** Serves the pages of stories: as they were told, with marks of what is new to who reads. */
final class StoryPages {
  /** Pages that were opened last; one of forty articles has some 500 KB. */
  private static final long KEPT_BYTES = 64L << 20;

  private static final int MOST_PEOPLE = 40;

  private final Library library;
  private final ToldStories told;
  private final Templates templates;
  private final Visitors visitors;
  private final Times times;
  private final String program;

  /** When a story changes, all its readers ask at once: the first has the page made, the others wait for it. */
  private final Cache<Key, byte[]> kept = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
      .weigher((Key key, byte[] page) -> page.length).build();

  /** What a page depends on. */
  private record Key(String story, long version, Optional<Instant> since) {}

  /**
   * @param program stands for everything else that pages depend on: another program makes other pages
   */
  StoryPages(
      Library library, ToldStories told, Templates templates, Visitors visitors, Times times, String program) {
    this.library = library;
    this.told = told;
    this.templates = templates;
    this.visitors = visitors;
    this.times = times;
    this.program = program;
  }

  void page(Context ctx) {
    String id = Query.value(ctx, "id");
    Optional<StoryEntry> entry = library.story(id);
    if (entry.isEmpty()) {
      moved(ctx, id);
      return;
    }
    Optional<Instant> last = visitors.newSince(ctx, id);
    Optional<Instant> since = Query.instant(ctx, "since").or(() -> last)
        .filter(instant -> entry.get().changed().isAfter(instant));
    send(ctx, new Key(id, entry.get().version(), since), entry.get());
  }

  /** A story that is no more is named after an article, which is in another. */
  private void moved(Context ctx, String id) {
    String now = Optional.of(id).filter(story -> story.startsWith("story-"))
        .flatMap(story -> library.articleEntry(story.substring("story-".length())))
        .filter(article -> !article.story().equals(id) && library.story(article.story()).isPresent())
        .orElseThrow(() -> Refused.notFound("This story is")).story();
    ctx.redirect(Address.story(now), HttpStatus.SEE_OTHER);
  }

  private void send(Context ctx, Key key, StoryEntry entry) {
    String tag = "\"" + key.version() + "-" + entry.changed().toEpochMilli() + "-"
        + key.since().map(Instant::toEpochMilli).orElse(0L) + "-" + program + "\"";
    ctx.header("ETag", tag).header("Vary", "Accept-Encoding, Cookie");
    if (Conditional.isKnown(ctx, tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    byte[] page = kept.get(
        key, missing -> templates.page("story.jte", entry.title(), "/", model(missing, entry)));
    ctx.contentType("text/html; charset=utf-8").result(page);
  }

  private StoryPage model(Key key, StoryEntry entry) {
    String page = library.page(key.story()).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> Refused.notFound("This story is"));
    List<News.Item> items = key.since().map(since -> news(since, entry, page)).orElse(List.of());
    Set<String> anchors = items.stream().map(News.Item::anchor).collect(Collectors.toSet());
    String marked = items.isEmpty() ? page : Marks.set(page, anchors);
    List<ArticleEntry> articles = library.articlesIn(key.story());
    return new StoryPage(
        key.story(), StoryPage.head(marked), StoryPage.body(marked),
        Address.of("/story/live", "id", key.story(), "version", String.valueOf(key.version()), "reports",
            String.valueOf(entry.reports()), "changed", String.valueOf(entry.changed().toEpochMilli())),
        Address.of("/corrections", "story", key.story()), Address.of("/history", "id", key.story()),
        News.of(key.since().map(times::of).orElse(""), items),
        articles.stream().map(article -> new ArticleChoice(article.id(), Names.full(article))).toList(),
        people(key.story()), outlets(articles));
  }

  private List<News.Item> news(Instant since, StoryEntry entry, String page) {
    ToldDossier dossier = told.of(entry).orElseThrow(() -> Refused.notFound("This story is"));
    ToldDossier.Story story = dossier.stories().getFirst();
    return News.items(since, library.shownAt(story.id(), since), dossier, new Anchors(story, page),
        library.findings(story.id()), library.quotations(story.id()),
        library.history(story.id(), Page.first(Page.MOST)));
  }

  private List<Named> people(String story) {
    return library.quotations(story).stream().flatMap(quotation -> quotation.name().stream()).distinct()
        .limit(MOST_PEOPLE).map(name -> new Named(name, Address.person(PersonEntry.key(name)))).toList();
  }

  private static List<Named> outlets(List<ArticleEntry> articles) {
    return articles.stream().flatMap(article -> article.outlet().stream()).distinct().sorted()
        .map(outlet -> new Named(outlet, Address.outlet(outlet))).toList();
  }
}
