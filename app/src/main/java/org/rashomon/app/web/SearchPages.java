package org.rashomon.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.library.Page;
import org.rashomon.tell.page.English;

/** Serves what is looked for, and answers questions. */
final class SearchPages {
  /** Longer ones nobody types. */
  private static final int LONGEST = 1000;

  private final Finder finder;
  private final Templates templates;

  SearchPages(Finder finder, Templates templates) {
    this.finder = finder;
    this.templates = templates;
  }

  void page(Context ctx) throws IOException {
    String typed = shortened(Query.value(ctx, "q"));
    String question = shortened(Query.value(ctx, "ask"));
    Page part = Query.part(ctx);
    Optional<Finder.Results> results = typed.isEmpty()
        ? Optional.empty()
        : Optional.of(finder.find(typed, part.offset(), Pager.SIZE + 1));
    Optional<Finder.Answer> answer = question.isEmpty() ? Optional.empty() : Optional.of(finder.ask(question));
    templates.send(ctx, "search.jte", "Search", "/search", page(typed, question, part, results, answer));
  }

  private static String shortened(String typed) {
    return typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
  }

  private static SearchPage page(
      String typed, String question, Page part, Optional<Finder.Results> results, Optional<Finder.Answer> answer) {
    List<Finder.Hit> hits = results.map(Finder.Results::hits).orElse(List.of());
    return new SearchPage(
        typed, question, results.map(found -> dek(found.total())).orElse(""),
        hits.stream().limit(Pager.SIZE).map(hit -> new SearchPage.Row(hit, href(hit))).toList(),
        results.map(found -> facets(typed, found)).orElse(List.of()),
        Pager.of(part, hits.size(), "/search", "q", typed), answer);
  }

  private static String dek(long total) {
    return total == 0 ? "Nothing found." : English.capitalized(English.count((int) total, "hit")) + ".";
  }

  private static String href(Finder.Hit hit) {
    return switch (hit.what()) {
      case "quotation" -> Address.quotation(hit.article().orElse(""), hit.id());
      case "article" -> Address.article(hit.article().orElse(hit.id()));
      default -> Address.story(hit.story().orElse(hit.id()));
    };
  }

  private static List<SearchPage.Facet> facets(String typed, Finder.Results results) {
    return results.facets().stream().filter(facet -> !facet.counts().isEmpty())
        .map(facet -> new SearchPage.Facet(English.capitalized(facet.field()), facet.counts().stream()
            .map(count -> new SearchPage.Choice(count.value(), count.hits(),
                Address.of("/search", "q", typed + " " + facet.field() + ":\"" + count.value() + "\"")))
            .toList()))
        .toList();
  }
}
