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
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.text.Encoding;

/** A parsed page with what stands in its head. */
final class Page {
  /** Deeper elements are flattened by the parser; real pages stay below 100, generated traps go to 100,000. */
  private static final int DEEPEST = 256;

  /** A name may be repeated, for several authors, but not a million times. */
  private static final int MOST_VALUES = 50;

  private final Document document;
  private final Given given;
  private final List<LinkedData> linkedData;
  private final Map<String, List<String>> metas;
  private final Once<Optional<String>> address = new Once<>(this::findAddress);
  private final Once<Optional<Fact<String>>> title = new Once<>(() -> Rule.first(PageTitle.RULES, this));
  private final Once<Optional<Fact<String>>> outlet = new Once<>(() -> Rule.first(Outlets.RULES, this));
  private final Once<Set<String>> outletNames = new Once<>(() -> Outlets.names(this));
  private final Once<Locale> place = new Once<>(() -> PagePlace.of(this));
  private final Once<Masthead> masthead = new Once<>(this::findMasthead);

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

  /** The html element. */
  Element root() {
    Element root = document.body().parent();
    return root == null ? document : root;
  }

  /** The headline, and the rule that found it. */
  Optional<Fact<String>> title() {
    return title.get();
  }

  /** Who published it, and the rule that told. */
  Optional<Fact<String>> outlet() {
    return outlet.get();
  }

  /** What its outlet goes by, see {@link Outlets#names}. */
  Set<String> outletNames() {
    return outletNames.get();
  }

  /** Where it is written, as far as is known. */
  Locale place() {
    return place.get();
  }

  /** What stands around the headline; as the page was when first asked for, before furniture was taken out. */
  Masthead masthead() {
    return masthead.get();
  }

  private Masthead findMasthead() {
    return Masthead.of(Layout.of(document), title().map(Fact::value).orElse(""), place());
  }

  /** A meta element's content, by its name or property. */
  Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  /** All values of a meta element that may be repeated. */
  List<String> metas(String name) {
    return metas.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** What all of them say. */
  Stream<String> metaValues() {
    return metas.values().stream().flatMap(List::stream);
  }

  private static Map<String, List<String>> metas(Document document) {
    Map<String, List<String>> metas = new HashMap<>();
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      Stream.of("name", "property", "itemprop", "http-equiv")
          .map(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT))
          .filter(name -> !name.isEmpty() && !content.isEmpty())
          .distinct()
          .map(name -> metas.computeIfAbsent(name, first -> new ArrayList<>()))
          .filter(values -> values.size() < MOST_VALUES)
          .forEach(values -> values.add(content));
    }
    return metas;
  }

  /** The first element a selector finds that has words. */
  Optional<Element> first(String selector) {
    return document.select(selector).stream().filter(Element::hasText).findFirst();
  }

  /** The address: as given, canonical, or as the page's own metadata has it. */
  Optional<String> address() {
    return address.get();
  }

  private Optional<String> findAddress() {
    return given.url()
        .or(() -> Rule.first(Metadata.URL, this).map(Fact::value))
        .filter(url -> url.toLowerCase(Locale.ROOT).startsWith("http"));
  }
}
