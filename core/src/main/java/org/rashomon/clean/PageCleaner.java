package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
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
    String text = write(body.blocks(), headings);
    Article.Builder article = Article.of(document.id(), document.origin(), text).furniture(headings);
    return facts(article, document.given(), said, text, body.rule());
  }

  private static ArticleBody.Found body(Page page, Said said) {
    Pruning.prune(page.document());
    ArticleBody.Found body = page.given().feed()
        ? ArticleBody.ofFeed(page.document())
        : ArticleBody.in(page.document());
    String title = page.given().title().or(() -> said.title().map(Fact::value)).orElse("");
    return new ArticleBody.Found(withoutTitle(body.blocks(), title), body.rule());
  }

  /** The headline is a fact of its own; in the text it would be a sentence nobody wrote there. */
  private static List<Block> withoutTitle(List<Block> blocks, String title) {
    boolean repeats = !blocks.isEmpty() && Headlines.same(blocks.getFirst().text(), title);
    return repeats ? blocks.subList(1, blocks.size()) : blocks;
  }

  private static String write(List<Block> blocks, List<Furniture> headings) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : BETWEEN);
      if (block.isHeading()) {
        Span span = new Span(text.length(), text.length() + block.text().length());
        headings.add(new Furniture(span, Furniture.Kind.SUBHEADING, "heading element"));
      }
      text.append(block.text());
    }
    return text.toString();
  }

  private static Article facts(Article.Builder article, Given given, Said said, String text, String bodyRule) {
    Facts facts = new Facts(article);
    facts.set("url", given.url(), said.url(), article::url);
    facts.set("outlet", given.outlet(), said.outlet(), article::outlet);
    facts.set("title", given.title(), said.title(), article::title);
    facts.setNames("byline", Byline.given(given.byline()), said.byline(), article::byline);
    facts.setDate("published", given.published(), said.published(), article::published);
    facts.setDate("updated", given.updated(), said.updated(), article::updated);
    facts.set("language", given.language(), Language.of(text).or(said::language), article::language);
    facts.set("wireCredit", Optional.empty(), said.credit().or(() -> WireCredit.in(text, given.byline())),
        article::wireCredit);
    facts.set("text", Optional.empty(), Optional.of(new Fact<>(text, bodyRule)), same -> {});
    return facts.build();
  }
}
