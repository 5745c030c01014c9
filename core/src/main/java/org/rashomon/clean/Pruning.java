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

  /** An element with this share of the page's prose is no furniture, whatever its name. */
  private static final double TOO_MUCH_TO_LOSE = .4;

  private final Hints hints = new Hints();
  private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Block> blocks;
  private final Sums prose;
  private final Sums quoted;
  private final Sums cookies;
  private final Sums held;
  private final double most;
  private final boolean byName;
  private final boolean doubtfulCount;

  private Pruning(Outline outline, boolean byName) {
    Document document = outline.document();
    this.byName = byName;
    this.blocks = Blocks.in(document, those(document, element -> NEVER_TEXT.contains(element.normalName())));
    this.prose = outline.sums(blocks, block -> block.isProse() ? block.read() : 0);
    this.quoted = outline.sums(blocks, block -> block.form() == Block.Form.QUOTE ? block.text().length() : 0);
    this.held = outline.sums(blocks, block -> isHeldByFigures(block) ? 1 : 0);
    this.cookies = outline.sums(blocks, block -> block.isProse() && block.speaksOfCookies() ? block.read() : 0);
    this.most = TOO_MUCH_TO_LOSE * (prose.of(document) - cookies.of(document));
    this.doubtfulCount = byName && doubtfulNamesCount(document);
  }

  private static boolean isHeldByFigures(Block block) {
    return switch (block.form()) {
      case TABLE_ROW, QUOTE, LIST_ITEM -> true;
      case PARAGRAPH, HEADING -> block.element().normalName().equals("pre");
    };
  }

  /** The outermost of the elements that are to be passed over. */
  static Set<Element> of(Outline outline) {
    return of(outline, true);
  }

  /** The same by what elements are and not by what their authors named them. */
  static Set<Element> withoutNames(Outline outline) {
    return of(outline, false);
  }

  private static Set<Element> of(Outline outline, boolean byName) {
    Pruning pruning = new Pruning(outline, byName);
    NodeTraversor.filter(pruning, outline.document());
    Teasers.find(outline, pruning.blocks, pruning.prose, pruning.most, pruning.pruned);
    return pruning.pruned;
  }

  /** Only what is no text or not the article's however long it is: for pages that hide their article. */
  static Set<Element> surely(Document document) {
    Hints hints = new Hints();
    return those(document, element -> isNeverText(element) || isNeverArticle(element, hints.of(element)));
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
    if (isRoot(element)) {
      return false;
    }
    if (NEVER_TEXT.contains(name)) {
      return true;
    }
    Hints.Kind kind = hints.of(element);
    return isNeverArticle(element, kind)
        || ((BESIDE.contains(name) || isFigure(element) || isHidden(element) || (byName && isFurniture(kind)))
            && !isMostlyQuoted(element) && prose.of(element) - cookies.of(element) <= most);
  }

  private boolean isFurniture(Hints.Kind kind) {
    return kind.isFurniture() || (kind.isDoubtful() && doubtfulCount);
  }

  /** Whether so little of the page has doubtful names that they mean something on it. */
  private boolean doubtfulNamesCount(Document document) {
    int[] named = {0};
    NodeTraversor.filter((node, depth) -> {
      if (node instanceof Element element && !isRoot(element) && prose.of(element) <= most
          && hints.of(element).isDoubtful()) {
        named[0] += prose.of(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }, document);
    return named[0] <= most;
  }

  private static boolean isRoot(Element element) {
    String name = element.normalName();
    return name.equals("html") || name.equals("body") || name.equals("#root");
  }

  /** An article that may be commented on says so in its own classes. */
  private static boolean isNeverArticle(Element element, Hints.Kind kind) {
    return kind.isNeverArticle() && !element.normalName().equals("article");
  }

  /** A picture with its caption; tables, poems and code stand in figures too. */
  private boolean isFigure(Element element) {
    return element.normalName().equals("figure") && held.of(element) == 0;
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
