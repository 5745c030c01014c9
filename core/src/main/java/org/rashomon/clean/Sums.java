package org.rashomon.clean;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What the blocks in every element add up to. Each element's sum is handed on to the element around it once, so that
 * the time is linear in the size of the page.
 */
final class Sums implements NodeVisitor {
  private final Map<Element, Integer> sums = new IdentityHashMap<>();

  private Sums() {}

  static Sums of(Element root, List<Block> blocks, ToIntFunction<Block> weight) {
    Sums sums = new Sums();
    for (Block block : blocks) {
      sums.add(block.element(), weight.applyAsInt(block));
    }
    NodeTraversor.traverse(sums, root);
    return sums;
  }

  private void add(Element element, int weight) {
    if (weight != 0) {
      sums.merge(element, weight, Integer::sum);
    }
  }

  @Override
  public void head(Node node, int depth) {
    // Only when all that is in an element is known can it be handed on.
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element && element.parent() != null) {
      add(element.parent(), of(element));
    }
  }

  /** The greatest sum of all. */
  int most() {
    return sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  int of(Element element) {
    return sums.getOrDefault(element, 0);
  }
}
