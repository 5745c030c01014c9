package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.app.library.HistoryEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.tell.page.English;

/** Serves how the findings of a story changed. */
final class HistoryPages {
  private final Library library;
  private final Templates templates;
  private final Times times;

  HistoryPages(Library library, Templates templates, Times times) {
    this.library = library;
    this.templates = templates;
    this.times = times;
  }

  void page(Context ctx) {
    String id = Query.value(ctx, "id");
    StoryEntry story = library.story(id).orElseThrow(() -> Refused.notFound("This story is"));
    Page part = Query.part(ctx);
    List<HistoryEntry> read = library.history(id, part);
    templates.send(ctx, "history.jte", "How it changed: " + story.title(), "/", new HistoryPage(
        Address.story(id), story.title(), tellings(read.stream().limit(Pager.SIZE).toList()),
        Pager.of(part, read.size(), "/history", "id", id)));
  }

  private List<HistoryPage.Telling> tellings(List<HistoryEntry> entries) {
    Map<Long, List<HistoryEntry>> versions = new LinkedHashMap<>();
    entries.forEach(entry -> versions.computeIfAbsent(entry.version(), version -> new ArrayList<>()).add(entry));
    return versions.values().stream().map(together -> new HistoryPage.Telling(
        times.of(together.getFirst().at()), together.stream().map(this::event).toList())).toList();
  }

  private HistoryPage.Event event(HistoryEntry entry) {
    if (entry.event().equals("report")) {
      return new HistoryPage.Event("New report", name(entry.subject()), Address.article(entry.subject()));
    }
    String kind = Kinds.sentence(entry.kind().orElse(""));
    String what = switch (entry.event()) {
      case "appeared" -> kind;
      case "changed" -> kind + ", changed";
      default -> kind + ", no longer";
    };
    return new HistoryPage.Event(what, English.capitalized(entry.subject()), "");
  }

  private String name(String article) {
    return library.articleEntry(article).map(Names::full).orElse(article);
  }
}
