package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads an element's words as blocks, in order; without recursion, so that no page is too deep. */
final class Blocks implements NodeVisitor {
  /** Elements that don't break a line; whatever else breaks it. */
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
      "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
      "u", "var", "wbr", "amp-link", "path", "bsp-link", "gu-atom", "text");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Element holder;
  private int linked;
  private int linksOpen;
  private int breaks;

  private Blocks(Element root) {
    this.holder = root;
  }

  static List<Block> in(Element root) {
    Blocks blocks = new Blocks(root);
    NodeTraversor.traverse(blocks, root);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (!INLINE.contains(element.normalName())) {
        flush();
        holder = element.parent() == null ? holder : element.parent();
      }
      linksOpen -= element.normalName().equals("a") ? 1 : 0;
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    linksOpen += name.equals("a") ? 1 : 0;
    if (name.equals("br")) {
      breaks++;
      append(" ");
      // One br may be a line of verse or an address; two are how pages without paragraphs part them.
      if (breaks >= 2) {
        flush();
      }
    } else if (!INLINE.contains(name)) {
      flush();
      holder = element;
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (space && (words.isEmpty() || words.charAt(words.length() - 1) == ' ')) {
        continue;
      }
      if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
        continue;
      }
      words.append(space ? ' ' : c);
      linked += linksOpen > 0 ? 1 : 0;
      breaks = space ? breaks : 0;
    }
  }

  private void flush() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(holder, text, Math.min(linked, text.length())));
    }
    words.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
