package org.rashomon.clean;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the words of an element as long as they are few: of one that holds half the page, only as far as it takes. */
final class FewWords implements NodeFilter {
  /** More characters than this are neither a byline nor a date. */
  static final int MOST = 200;

  /** A byline with its links and icons has some dozens; a hundred thousand empty ones hold no name. */
  private static final int MOST_NODES = 300;

  private final StringBuilder words = new StringBuilder();

  private int nodes;

  private FewWords() {}

  /** Its words, single-spaced, blocks parted by a line end; nothing where there are none, or too many. */
  static Optional<String> of(Element element) {
    FewWords few = new FewWords();
    element.filter(few);
    String words = few.words.toString().strip();
    return words.isEmpty() || words.length() > MOST || few.nodes > MOST_NODES ? Optional.empty() : Optional.of(words);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("script") || element.normalName().equals("style")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      endBlock(element);
    }
    return words.length() > MOST || nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      endBlock(element);
    }
    return FilterResult.CONTINUE;
  }

  private void endBlock(Element element) {
    boolean breaks = element.isBlock() || element.normalName().equals("br");
    if (breaks && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
      words.append('\n');
    }
  }

  private void add(String text) {
    for (int i = 0; i < text.length() && words.length() <= MOST; i++) {
      char c = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0' ? ' ' : text.charAt(i);
      char before = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
      if (c != ' ' || (before != ' ' && before != '\n')) {
        words.append(c);
      }
    }
  }
}
