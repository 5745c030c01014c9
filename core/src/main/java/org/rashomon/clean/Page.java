package org.rashomon.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
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
  private @Nullable Masthead masthead;
  private @Nullable Set<String> outletNames;
  private @Nullable Locale place;
  private @Nullable Optional<String> address;

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

  /** What stands around the headline; as the page was before its furniture was taken out, if asked for before. */
  Masthead masthead() {
    Masthead known = masthead;
    if (known == null) {
      String title = Rule.first(PageTitle.RULES, this).map(Fact::value).orElse("");
      known = Masthead.of(Layout.of(document), title);
      masthead = known;
    }
    return known;
  }

  /** What its outlet goes by, see {@link Outlets#names}. */
  Set<String> outletNames() {
    Set<String> known = outletNames;
    if (known == null) {
      known = Outlets.names(this);
      outletNames = known;
    }
    return known;
  }

  /** Where it is written, as far as is known. */
  Locale place() {
    Locale known = place;
    if (known == null) {
      known = PagePlace.of(this);
      place = known;
    }
    return known;
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
      Stream.of("name", "property", "itemprop", "http-equiv")
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
    Optional<String> known = address;
    if (known == null) {
      known = given.url()
          .or(() -> Rule.first(Metadata.URL, this).map(Fact::value))
          .filter(url -> url.toLowerCase(Locale.ROOT).startsWith("http"));
      address = known;
    }
    return known;
  }
}
