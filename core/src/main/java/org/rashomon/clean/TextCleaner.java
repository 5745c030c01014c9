package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;

/** Makes an article of plain text: the text stays as it is, its furniture is marked. */
final class TextCleaner {

  Article clean(RawDocument document, String text) {
    Given given = document.given();
    Lines lines = Lines.of(text);
    List<Furniture> furniture = FurnitureMarks.in(lines, given.title(), given.outlet());
    Article.Builder article = Article.of(document.id(), document.origin(), text).furniture(furniture);
    Facts facts = new Facts(article);
    facts.set("url", given.url(), Optional.empty(), article::url);
    facts.set("outlet", given.outlet(), Optional.empty(), article::outlet);
    facts.set("title", given.title(), title(furniture, text), article::title);
    facts.setNames("byline", Byline.given(given.byline()), Bylines.in(furniture, text), article::byline);
    facts.setDate("published", given.published(), Optional.empty(), article::published);
    facts.setDate("updated", given.updated(), Optional.empty(), article::updated);
    facts.set("language", given.language(), Language.of(own(furniture, text)), article::language);
    facts.set("wireCredit", Optional.empty(), WireCredit.in(text, signed(given, furniture, text)), article::wireCredit);
    return facts.build();
  }

  /** Who signed it, as given, else as the text has it. */
  private static List<String> signed(Given given, List<Furniture> furniture, String text) {
    return given.byline().isEmpty() ? Bylines.lines(furniture, text) : given.byline();
  }

  /** The text without its furniture: a newsletter's box in English makes no English article. */
  private static String own(List<Furniture> furniture, String text) {
    StringBuilder own = new StringBuilder();
    int from = 0;
    for (Furniture piece : furniture) {
      own.append(text, from, piece.span().start());
      from = piece.span().end();
    }
    return own.append(text, from, text.length()).toString();
  }

  private static Optional<Fact<String>> title(List<Furniture> furniture, String text) {
    return furniture.stream()
        .filter(piece -> piece.kind() == Furniture.Kind.HEADLINE)
        .map(piece -> new Fact<>(piece.span().in(text).strip(), piece.decidedBy()))
        .findFirst();
  }
}
