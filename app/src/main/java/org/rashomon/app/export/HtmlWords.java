package org.rashomon.app.export;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML that is put together as a tree, so that words can't become tags. */
final class HtmlWords {
  private HtmlWords() {}

  /** An empty piece of a page, to append to. Its {@link Element#html()} is the piece, without line breaks added. */
  static Element piece() {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  /** Appends a link with these words. */
  static void link(Element to, URI address, String words) {
    to.appendElement("a").attr("href", address.toString()).text(words);
  }
}
