package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an element's words as blocks, in order; without recursion, so that no page is too deep. */
final class Blocks implements NodeFilter {
  /** Elements that don't break a line; whatever else breaks it. */
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
      "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
      "time", "tt", "u", "var", "wbr", "img", "picture", "source", "svg", "script", "style", "template", "noscript",
      "button", "input", "amp-img", "amp-link", "bsp-link", "gu-atom");

  private static final Set<String> CELLS = Set.of("td", "th");

  /** A cell with more characters of its own is a column of the page, not a cell of a table. */
  private static final int LONGEST_CELL = 300;

  private final Set<Element> leftOut;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Element holder;
  private int linked;
  private int linksOpen;
  private int preformatted;
  private int breaks;

  private Blocks(Element root, Set<Element> leftOut) {
    this.holder = root;
    this.leftOut = leftOut;
  }

  /** All blocks of an element. */
  static List<Block> in(Element root) {
    return in(root, Set.of());
  }

  /**
   * The blocks of an element.
   *
   * @param leftOut elements that are passed over with all that is in them
   */
  static List<Block> in(Element root, Set<Element> leftOut) {
    Blocks blocks = new Blocks(root, leftOut);
    NodeTraversor.filter(blocks, root);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (leftOut.contains(element)) {
        return leave(element);
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult leave(Element element) {
    if (!isInline(element)) {
      flush();
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    linksOpen += name.equals("a") ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
    if (name.equals("br")) {
      lineBreak();
    } else if (!isInline(element)) {
      flush();
      holder = element;
    } else if (CELLS.contains(name)) {
      space('\t');
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    linksOpen -= name.equals("a") ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
    if (!isInline(element) && !name.equals("br")) {
      flush();
      holder = element.parent() == null ? holder : element.parent();
    }
  }

  private static boolean isInline(Element element) {
    String name = element.normalName();
    return INLINE.contains(name)
        || ((CELLS.contains(name) || name.indexOf('-') > 0) && holdsAFewWords(element));
  }

  /** Whether a cell, or an element that some site made up, is part of a line and not of the page's layout. */
  private static boolean holdsAFewWords(Element cell) {
    int length = 0;
    for (Node child : cell.childNodes()) {
      if (child instanceof TextNode text) {
        length += text.getWholeText().length();
      } else if (child instanceof Element element && !INLINE.contains(element.normalName())) {
        return false;
      }
    }
    return length <= LONGEST_CELL;
  }

  /** One br ends a line; two are how pages without paragraphs part them. */
  private void lineBreak() {
    breaks++;
    if (breaks >= 2) {
      flush();
    } else {
      space('\n');
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && preformatted > 0) {
        space('\n');
      } else if (Character.isWhitespace(c) || c == '\u00a0') {
        space(' ');
      } else if (!isInvisible(c)) {
        words.append(c);
        linked += linksOpen > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  /** Soft hyphens, spaces of no width and marks of byte order. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  /** White space becomes one character: the strongest of a space, the end of a cell, the end of a line. */
  private void space(char kind) {
    int last = words.length() - 1;
    if (last < 0) {
      return;
    }
    char before = words.charAt(last);
    if (before != ' ' && before != '\t' && before != '\n') {
      words.append(kind);
      linked += linksOpen > 0 ? 1 : 0;
    } else if (kind == '\n' || before == ' ') {
      words.setCharAt(last, kind);
    }
  }

  private void flush() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(Block.of(holder, text, linked));
    }
    words.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
