package org.rashomon.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rashomon.model.Article;
import org.rashomon.tell.JsonLines;
import org.rashomon.tell.MarkdownArticle;
import org.rashomon.tell.PlainArticle;

/** What {@code extract} prints an article as. */
enum ExtractFormat {
  /** One object a line, with everything known. */
  JSON("json", ""),
  /** The text alone. A form feed parts articles, as it parts pages. */
  TEXT("txt", "\f\n"),
  /** Title, source and text. A rule parts articles. */
  MARKDOWN("md", "\n---\n\n");

  private final String ending;
  private final String between;

  ExtractFormat(String ending, String between) {
    this.ending = ending;
    this.between = between;
  }

  /** What the names of its files end in, without the dot. */
  String ending() {
    return ending;
  }

  /** What parts one article from the next in one stream. */
  String between() {
    return between;
  }

  /** The article in this format, in UTF-8. */
  byte[] bytes(Article article) throws IOException {
    if (this == JSON) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      new JsonLines(line).article(article);
      return line.toByteArray();
    }
    StringBuilder text = new StringBuilder();
    if (this == TEXT) {
      PlainArticle.write(article, text);
    } else {
      MarkdownArticle.write(article, text);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
