package org.rashomon.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Knows the elements of a page that cannot be the article's, whatever else the page holds. */
final class Pruning implements NodeFilter {
  private static final Set<String> NEVER_TEXT = Set.of(
      "script", "style", "noscript", "template", "iframe", "frame", "noframes", "object", "embed", "svg", "canvas",
      "math", "audio", "video", "button", "select", "option", "optgroup", "textarea", "input", "map", "menu", "dialog",
      "head", "title", "rt", "rp", "progress", "meter", "datalist", "legend",
      "amp-ad", "amp-sidebar", "amp-consent", "amp-sticky-ad", "amp-embed", "amp-social-share", "amp-user-notification",
      "amp-lightbox", "amp-next-page", "amp-list");

  /** Beside the article by what they are for; but some sites put their articles into them. */
  private static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "figcaption", "form");

  /** What notices of consent speak of, in all languages; they can be longer than the report beside them. */
  private static final List<String> COOKIES = List.of("cookie", "gdpr", "куки", "galletas", "クッキー", "쿠키");

  /** An element with this share of the page's prose is no furniture, whatever its name. */
  private static final double TOO_MUCH_TO_LOSE = .4;

  private final Hints hints = new Hints();
  private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Block> blocks;
  private final Sums prose;
  private final Sums quoted;
  private final Sums cookies;
  private final double most;
  private final boolean byName;

  private Pruning(Document document, boolean byName) {
    this.byName = byName;
    this.blocks = Blocks.in(document, those(document, element -> NEVER_TEXT.contains(element.normalName())));
    this.prose = Sums.of(document, blocks, block -> block.isProse() ? block.read() : 0);
    this.quoted = Sums.of(document, blocks, block -> block.form() == Block.Form.QUOTE ? block.text().length() : 0);
    this.cookies = Sums.of(document, blocks, block -> block.isProse() && speaksOfCookies(block) ? block.read() : 0);
    this.most = TOO_MUCH_TO_LOSE * (prose.of(document) - cookies.of(document));
  }

  private static boolean speaksOfCookies(Block block) {
    return COOKIES.stream().anyMatch(block.text().toLowerCase(Locale.ROOT)::contains);
  }

  /** The outermost of the elements that are to be passed over. */
  static Set<Element> of(Document document) {
    return of(document, true);
  }

  /** The same by what elements are and not by what their authors named them. */
  static Set<Element> withoutNames(Document document) {
    return of(document, false);
  }

  private static Set<Element> of(Document document, boolean byName) {
    Pruning pruning = new Pruning(document, byName);
    NodeTraversor.filter(pruning, document);
    Teasers.find(document, pruning.blocks, pruning.prose, pruning.most, pruning.pruned);
    return pruning.pruned;
  }

  /** Only what is no text or not the article's however long it is: for pages that hide their article. */
  static Set<Element> surely(Document document) {
    Hints hints = new Hints();
    return those(document, element -> isNeverText(element) || hints.isNeverArticle(element));
  }

  private static boolean isNeverText(Element element) {
    String name = element.normalName();
    return NEVER_TEXT.contains(name) && !name.equals("noscript");
  }

  private static Set<Element> those(Document document, Predicate<Element> wanted) {
    Set<Element> those = Collections.newSetFromMap(new IdentityHashMap<>());
    NodeTraversor.filter((node, depth) -> {
      if (node instanceof Element element && wanted.test(element)) {
        those.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }, document);
    return those;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && isBeside(element)) {
      pruned.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isBeside(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || name.equals("#root")) {
      return false;
    }
    if (NEVER_TEXT.contains(name) || hints.isNeverArticle(element)) {
      return true;
    }
    boolean beside = BESIDE.contains(name) || isHidden(element) || (byName && hints.isFurniture(element));
    return beside && !isMostlyQuoted(element) && prose.of(element) - cookies.of(element) <= most;
  }

  /** A post of somebody's that the article shows stands in a blockquote, often in a box named as social. */
  private boolean isMostlyQuoted(Element element) {
    return quoted.of(element) > prose.of(element) / 2 && quoted.of(element) > 0;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
