package org.rashomon.tell;

import java.io.IOException;
import java.util.List;
import org.rashomon.model.Article;

/** An article as plain text: its paragraphs and headings with a blank line between, furniture left out. */
public final class PlainArticle {
  private PlainArticle() {}

  /**
   * Writes the article's text. Title, byline and date are not in it.
   *
   * @throws IOException if the output fails
   */
  public static void write(Article article, Appendable out) throws IOException {
    List<ArticlePart> parts = ArticlePart.of(article);
    for (int i = 0; i < parts.size(); i++) {
      ArticlePart part = parts.get(i);
      out.append(part.kind() == ArticlePart.Kind.LIST_ITEM ? "- " : "").append(part.words()).append('\n');
      if (i + 1 < parts.size() && !part.runsInto(parts.get(i + 1))) {
        out.append('\n');
      }
    }
  }
}
