package org.rashomon.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Knows the lists of other stories on a page by their likeness: brothers of one kind, each a headline that is a link
 * and few words.
 */
final class Teasers implements NodeFilter {
  /** So many brothers make a list. */
  private static final int FEWEST = 3;

  /** What tells more, in characters, tells a story and does not lead to one. */
  private static final int LONGEST = 300;

  private final Sums prose;
  private final Sums headlines;
  private final double most;
  private final Set<Element> found;

  private Teasers(Sums prose, Sums headlines, double most, Set<Element> found) {
    this.prose = prose;
    this.headlines = headlines;
    this.most = most;
    this.found = found;
  }

  /**
   * Adds the teasers of a page to what is to be passed over.
   *
   * @param most a list with more characters of prose is the page's matter
   * @param leftOut what is passed over already
   */
  static void find(Outline outline, List<Block> blocks, Sums prose, double most, Set<Element> leftOut) {
    Sums headlines = outline.sums(blocks, block -> block.isHeading() && block.isWhollyLinked() ? 1 : 0);
    NodeTraversor.filter(new Teasers(prose, headlines, most, leftOut), outline.document());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || headlines.of(element) < FEWEST || found.contains(element)) {
      return node instanceof Element ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }
    brothers(element).values().stream().filter(this::isList).forEach(found::addAll);
    return FilterResult.CONTINUE;
  }

  private Map<String, List<Element>> brothers(Element element) {
    Map<String, List<Element>> kinds = new HashMap<>();
    for (Node child : element.childNodes()) {
      if (child instanceof Element one && headlines.of(one) > 0 && prose.of(one) <= LONGEST) {
        kinds.computeIfAbsent(one.normalName() + " " + one.attr("class"), kind -> new ArrayList<>()).add(one);
      }
    }
    return kinds;
  }

  private boolean isList(List<Element> brothers) {
    return brothers.size() >= FEWEST && brothers.stream().noneMatch(one -> one.normalName().matches("h[1-6]"))
        && brothers.stream().mapToInt(prose::of).sum() <= most;
  }
}
