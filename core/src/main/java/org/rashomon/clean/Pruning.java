package org.rashomon.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;

/** Takes out of a page what cannot be the article's text, whatever else the page holds. */
final class Pruning {
  private static final Set<String> NEVER_TEXT = Set.of(
      "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "math", "audio", "video",
      "button", "select", "option", "textarea", "input", "map", "menu", "dialog", "head", "title", "figcaption", "nav",
      "aside", "amp-ad", "amp-sidebar", "amp-consent", "footer");

  /** An element with this share of the page's prose is no furniture, whatever its name. */
  private static final double TOO_MUCH_TO_LOSE = .4;

  private Pruning() {}

  static void prune(Document document) {
    Map<Element, Integer> prose = prose(document);
    double most = TOO_MUCH_TO_LOSE * prose.getOrDefault(document, 0);
    for (Element element : elements(document)) {
      if (document.equals(element.ownerDocument()) && isAside(element)
          && (prose.getOrDefault(element, 0) <= most || Hints.isNeverArticle(element))) {
        element.remove();
      }
    }
  }

  private static List<Element> elements(Document document) {
    List<Element> elements = new ArrayList<>();
    NodeIterator<Element> all = new NodeIterator<>(document, Element.class);
    all.forEachRemaining(elements::add);
    return elements;
  }

  private static boolean isAside(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || name.equals("#root")) {
      return false;
    }
    return NEVER_TEXT.contains(name) || isHidden(element) || Hints.isFurniture(element);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** How many characters of prose each element holds. */
  private static Map<Element, Integer> prose(Document document) {
    Map<Element, Integer> prose = new HashMap<>();
    for (Block block : Blocks.in(document)) {
      if (block.isProse()) {
        for (Element at = block.element(); at != null; at = at.parent()) {
          prose.merge(at, block.text().length(), Integer::sum);
        }
      }
    }
    return prose;
  }
}
