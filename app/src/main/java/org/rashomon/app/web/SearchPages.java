package org.rashomon.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.library.Page;
import org.rashomon.app.search.Answer;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.SearchResults;
import org.rashomon.app.search.Source;
import org.rashomon.tell.page.Dates;
import org.rashomon.tell.page.English;

/** Serves what is looked for, and answers questions. */
final class SearchPages {
  /** Longer ones nobody types. */
  private static final int LONGEST = 1000;

  /** The words for them in a query, in the order shown. */
  private static final List<String> FACETS = List.of("kind", "outlet", "person", "day");

  private final Finder finder;
  private final FindingPlaces findings;
  private final Templates templates;

  SearchPages(Finder finder, FindingPlaces findings, Templates templates) {
    this.finder = finder;
    this.findings = findings;
    this.templates = templates;
  }

  void page(Context ctx) throws IOException {
    String typed = shortened(Query.value(ctx, "q"));
    String question = shortened(Query.value(ctx, "ask"));
    Page part = Query.part(ctx);
    Optional<SearchResults> results = typed.isEmpty()
        ? Optional.empty()
        : Optional.of(finder.find(typed, part.offset(), Pager.SIZE + 1));
    Optional<Answer> answer = question.isEmpty() ? Optional.empty() : Optional.of(finder.ask(question));
    templates.send(ctx, "search.jte", "Search", "/search", page(typed, question, part, results, answer));
  }

  private static String shortened(String typed) {
    return typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
  }

  private SearchPage page(
      String typed, String question, Page part, Optional<SearchResults> results, Optional<Answer> answer) {
    List<SearchResults.Hit> hits = results.map(SearchResults::hits).orElse(List.of());
    return new SearchPage(
        typed, question, results.map(found -> dek(found.total())).orElse(""),
        hits.stream().limit(Pager.SIZE).map(this::row).toList(),
        results.map(found -> facets(typed, found)).orElse(List.of()),
        Pager.of(part, hits.size(), "/search", "q", typed),
        answer.map(given -> AnswerPart.of(given, findings)));
  }

  private static String dek(long total) {
    return total == 0 ? "Nothing found." : English.capitalized(English.count((int) total, "hit")) + ".";
  }

  private SearchPage.Row row(SearchResults.Hit hit) {
    return new SearchPage.Row(
        hit, hit.what().name().toLowerCase(Locale.ROOT), about(hit), href(hit),
        hit.snippets().stream().map(SearchPages::snippet).toList());
  }

  private static SearchPage.Snippet snippet(SearchResults.Snippet snippet) {
    return new SearchPage.Snippet(
        snippet.words().pieces(),
        snippet.place().map(place -> Address.place(place.article(), place.start(), place.end())).orElse(""));
  }

  private static String about(SearchResults.Hit hit) {
    return Stream.of(
        hit.kind(), hit.source().map(Source::name), hit.source().flatMap(Source::published).map(Dates::day))
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private String href(SearchResults.Hit hit) {
    String article = hit.source().map(Source::article).orElse("");
    return switch (hit.what()) {
      case QUOTATION -> Address.quotation(article, hit.id());
      case ARTICLE -> Address.article(article.isEmpty() ? hit.id() : article);
      case STORY -> Address.story(hit.story().orElse(hit.id()));
      case FINDING -> findings.href(hit.story().orElse(""), hit.id());
    };
  }

  private static List<SearchPage.Facet> facets(String typed, SearchResults results) {
    return FACETS.stream().filter(field -> results.facets().containsKey(field))
        .map(field -> facet(typed, field, results.facets().getOrDefault(field, List.of())))
        .filter(facet -> !facet.choices().isEmpty()).toList();
  }

  private static SearchPage.Facet facet(String typed, String field, List<SearchResults.Count> counts) {
    return new SearchPage.Facet(
        English.capitalized(field),
        counts.stream()
            .map(count -> new SearchPage.Choice(
                count.value(), count.hits(),
                Address.of("/search", "q", typed + " " + field + ":\"" + count.value() + "\"")))
            .toList());
  }
}
