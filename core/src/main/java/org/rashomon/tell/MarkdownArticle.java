package org.rashomon.tell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.tell.page.StoryMarkdown;

/**
 * An article as Markdown: title, a line that says who published it and when, then headings, paragraphs, lists, block
 * quotes and tables; furniture left out.
 */
public final class MarkdownArticle {
  private MarkdownArticle() {}

  /**
   * Writes the article.
   *
   * @throws IOException if the output fails
   */
  public static void write(Article article, Appendable out) throws IOException {
    if (article.title().isPresent()) {
      out.append("# ").append(escaped(article.title().get())).append("\n\n");
    }
    String source = source(article);
    out.append(source).append(source.isEmpty() ? "" : "\n\n");
    List<ArticlePart> parts = ArticlePart.of(article);
    for (int i = 0; i < parts.size(); i++) {
      boolean goesOn = i > 0 && parts.get(i - 1).runsInto(parts.get(i));
      out.append(line(parts.get(i), goesOn)).append('\n');
      if (i + 1 < parts.size() && !parts.get(i).runsInto(parts.get(i + 1))) {
        out.append('\n');
      }
    }
  }

  private static String source(Article article) {
    List<String> known = new ArrayList<>();
    if (!article.byline().isEmpty()) {
      known.add(escaped(String.join(", ", article.byline())));
    }
    article.outlet().ifPresent(outlet -> known.add(escaped(outlet)));
    article.published().iso().ifPresent(known::add);
    article.url().ifPresent(url -> known.add("<" + url.replaceAll("[<>\\s]", "") + ">"));
    return String.join(" · ", known);
  }

  private static String line(ArticlePart part, boolean goesOn) {
    return switch (part.kind()) {
      case PARAGRAPH -> escaped(part.words());
      case HEADING -> "## " + escaped(part.words());
      case LIST_ITEM -> "- " + escaped(part.words());
      case QUOTE -> "> " + escaped(part.words());
      case TABLE_ROW -> row(part.words(), goesOn);
    };
  }

  /** The first row of a table is its head; Markdown has no table without one. */
  private static String row(String words, boolean goesOn) {
    List<String> cells = Arrays.stream(words.split("\t", -1)).map(MarkdownArticle::escaped).toList();
    String row = "| " + String.join(" | ", cells) + " |";
    return goesOn ? row : row + "\n|" + " --- |".repeat(cells.size());
  }

  private static String escaped(String words) {
    return StoryMarkdown.escaped(words);
  }
}
