package org.rashomon.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.text.Encoding;

/** A parsed page with what stands in its head. */
final class Page {
  /** Deeper elements are flattened by the parser; real pages stay below 100, generated traps go to 100,000. */
  private static final int DEEPEST = 256;

  private final Document document;
  private final Given given;
  private final List<LinkedData> linkedData;
  private final Map<String, List<String>> metas;

  private Page(Document document, Given given) {
    this.document = document;
    this.given = given;
    this.linkedData = LinkedData.in(document);
    this.metas = metas(document);
  }

  static Page of(Html html, Given given) {
    try {
      byte[] bytes = html.open().readAllBytes();
      String page = Encoding.ofPage(bytes, html.charset().stream().toList()).decode(bytes);
      Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
      return new Page(parser.parseInput(page, given.url().orElse("")), given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document document() {
    return document;
  }

  Given given() {
    return given;
  }

  /** The page's own description of the article in JSON-LD, the best first. */
  Stream<LinkedData> linkedData() {
    return linkedData.stream();
  }

  /** A meta element's content, by its name or property. */
  Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  /** All values of a meta element that may be repeated. */
  List<String> metas(String name) {
    return metas.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  private static Map<String, List<String>> metas(Document document) {
    Map<String, List<String>> metas = new HashMap<>();
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      Stream.of("name", "property", "itemprop")
          .map(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT))
          .filter(name -> !name.isEmpty() && !content.isEmpty())
          .distinct()
          .forEach(name -> metas.computeIfAbsent(name, first -> new ArrayList<>()).add(content));
    }
    return metas;
  }

  /** The first element a selector finds that has words. */
  Optional<Element> first(String selector) {
    return document.select(selector).stream().filter(Element::hasText).findFirst();
  }

  /** The address: as given, canonical, or as the page's own metadata has it. */
  Optional<String> address() {
    return given.url()
        .or(() -> link("canonical"))
        .or(() -> meta("og:url"))
        .filter(url -> url.toLowerCase(Locale.ROOT).startsWith("http"));
  }

  Optional<String> link(String relation) {
    return document.select("link[rel=" + relation + "]").stream()
        .map(link -> link.attr("href").strip())
        .filter(url -> url.toLowerCase(Locale.ROOT).startsWith("http"))
        .findFirst();
  }
}
