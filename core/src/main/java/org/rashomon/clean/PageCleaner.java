package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Layout;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.Span;

/** Makes an article of a page: its text, with headings marked, and what the page says of it. */
final class PageCleaner {
  private static final String BETWEEN = "\n\n";

  /** What the page itself says of its article. */
  private record Said(
      Optional<Fact<String>> url,
      Optional<Fact<String>> outlet,
      Optional<Fact<String>> title,
      Optional<Fact<List<String>>> byline,
      Optional<Fact<Published>> published,
      Optional<Fact<Published>> updated,
      Optional<Fact<String>> language,
      Optional<Fact<String>> credit) {

    static Said by(Page page) {
      Optional<Fact<Published>> published = PageDates.published(page);
      return new Said(
          Rule.first(Metadata.URL, page),
          page.outlet(),
          page.title(),
          Rule.first(PageByline.RULES, page),
          published,
          PageDates.updated(page, published),
          Rule.first(Metadata.LANGUAGE, page),
          Rule.first(PageCredit.RULES, page));
    }
  }

  Article clean(RawDocument document, Html html) {
    Page page = Page.of(html, document.given());
    Said said = Said.by(page);
    ArticleBody.Found body = body(page, said);
    List<Furniture> headings = new ArrayList<>();
    List<Layout> layout = new ArrayList<>();
    String text = write(body.blocks(), headings, layout);
    Article.Builder article = Article.of(document.id(), document.origin(), text).furniture(headings).layout(layout);
    return facts(article, document.given(), said, text, body);
  }

  private static ArticleBody.Found body(Page page, Said said) {
    ArticleBody.Found body = page.given().feed()
        ? ArticleBody.ofFeed(page.document())
        : SpareText.unless(ArticleBody.in(page.document()), page);
    String title = page.given().title().or(() -> said.title().map(Fact::value)).orElse("");
    return new ArticleBody.Found(Opening.without(body.blocks(), title, page), body.closing(), body.rule());
  }

  private static String write(List<Block> blocks, List<Furniture> headings, List<Layout> layout) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : BETWEEN);
      Span span = new Span(text.length(), text.length() + block.text().length());
      if (block.isHeading()) {
        headings.add(new Furniture(span, Furniture.Kind.SUBHEADING, "heading element"));
      } else {
        layout(block).ifPresent(kind -> layout.add(new Layout(span, kind)));
      }
      text.append(block.text());
    }
    return text.toString();
  }

  private static Optional<Layout.Kind> layout(Block block) {
    return switch (block.form()) {
      case LIST_ITEM -> Optional.of(Layout.Kind.LIST_ITEM);
      case TABLE_ROW -> Optional.of(Layout.Kind.TABLE_ROW);
      case QUOTE -> Optional.of(Layout.Kind.QUOTE);
      case PARAGRAPH, HEADING -> Optional.empty();
    };
  }

  private static Article facts(Article.Builder article, Given given, Said said, String text, ArticleBody.Found body) {
    Facts facts = new Facts(article);
    facts.set("url", given.url(), said.url(), article::url);
    facts.set("outlet", given.outlet(), said.outlet(), article::outlet);
    facts.set("title", given.title(), said.title(), article::title);
    facts.setNames("byline", Byline.given(given.byline()), said.byline(), article::byline);
    facts.setDate("published", given.published(), said.published(), article::published);
    facts.setDate("updated", given.updated(), said.updated(), article::updated);
    facts.set("language", given.language(), Language.of(text).or(said::language), article::language);
    facts.set("wireCredit", Optional.empty(),
        said.credit().or(() -> WireCredit.in(withClosing(text, body), given.byline())), article::wireCredit);
    facts.set("text", Optional.empty(), Optional.of(new Fact<>(text, body.rule())), same -> {});
    return facts.build();
  }

  /** The outlet's own last lines are no part of the text, but they name the agency. */
  private static String withClosing(String text, ArticleBody.Found body) {
    return text + body.closing().stream().map(block -> BETWEEN + block.text()).collect(Collectors.joining());
  }
}
