package org.rashomon.app.export;

import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.rashomon.app.export.Digest.Cited;
import org.rashomon.app.export.DigestPage.Group;
import org.rashomon.app.export.DigestPage.Item;
import org.rashomon.app.export.DigestPage.Section;

/**
 * A digest as an HTML page for e-mail: style only where readers of mail keep it, on the elements; nothing that runs or
 * is fetched. No colour is set, so that it is as legible in the dark as the reader's own choice.
 */
public final class DigestHtml {
  private static final String PAGE = "max-width:42em;margin:0 auto;padding:1em;line-height:1.5;"
      + "font-family:Georgia,'Times New Roman',serif";
  private static final String NOTE = "font-style:italic;margin:0 0 .5em";
  private static final String HEADING = "font-size:1em;margin:1em 0 .25em";

  private DigestHtml() {}

  /** The page; times are told in the zone given. */
  public static String page(Digest digest, ZoneId zone) {
    DigestPage page = DigestPage.of(digest, zone);
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.prependChild(new DocumentType("html", "", ""));
    head(document, page.title());
    body(document.body(), page);
    return document.outerHtml() + "\n";
  }

  private static void head(Document document, String title) {
    document.child(0).attr("lang", "en");
    document.head().appendElement("meta").attr("charset", "utf-8");
    document.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
    document.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
    document.title(title);
  }

  private static void body(Element body, DigestPage page) {
    Element main = body.appendElement("main").attr("style", PAGE);
    HtmlWords.link(main.appendElement("h1").attr("style", "font-size:1.5em"), page.address(), page.title());
    if (page.sections().isEmpty()) {
      note(main, "Nothing new.");
    }
    page.sections().forEach(section -> section(main, section));
    if (page.more() > 0) {
      note(main, "and " + page.more() + " more stories.");
    }
  }

  private static void note(Element to, String words) {
    to.appendElement("p").attr("style", NOTE).text(words);
  }

  private static void section(Element to, Section section) {
    Element heading = to.appendElement("h2").attr("style", "font-size:1.25em;margin:1.5em 0 .25em");
    HtmlWords.link(heading, section.address(), section.title());
    content(to, section);
  }

  /** Appends what is new of a story, without its title. */
  static void content(Element to, Section section) {
    note(to, section.dek());
    section.groups().forEach(group -> group(to, group));
  }

  private static void group(Element to, Group group) {
    to.appendElement("h3").attr("style", HEADING).text(group.heading());
    Element list = to.appendElement("ul");
    group.items().forEach(item -> item(list.appendElement("li"), item));
    if (group.more() > 0) {
      list.appendElement("li").text("and " + group.more() + " more");
    }
  }

  private static void item(Element to, Item item) {
    if (!item.label().isEmpty()) {
      to.appendElement("b").text(item.label());
    }
    String between = item.label().isEmpty() || item.words().isEmpty() ? "" : ", ";
    to.appendText(between + item.words());
    cited(to, item, item.label().isEmpty() && item.words().isEmpty() ? "" : ": ");
    if (!item.below().isEmpty()) {
      Element list = to.appendElement("ul");
      item.below().forEach(below -> item(list.appendElement("li"), below));
    }
  }

  private static void cited(Element to, Item item, String before) {
    String between = before;
    for (Cited cited : item.cited()) {
      to.appendText(between);
      HtmlWords.link(to, cited.address(), cited.outlet());
      to.appendText(": “" + cited.words() + "”");
      between = "; ";
    }
    if (item.more() > 0) {
      to.appendText("; and " + item.more() + " more");
    }
  }
}
