package org.rashomon.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** A page's elements in the order in which they begin, each with its place and that of the element around it. */
final class Outline {
  private final Document document;
  private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
  private final List<Integer> around = new ArrayList<>();

  private Outline(Document document) {
    this.document = document;
    NodeTraversor.traverse((node, depth) -> add(node), document);
  }

  static Outline of(Document document) {
    return new Outline(document);
  }

  private void add(Node node) {
    if (node instanceof Element element) {
      around.add(element.parent() == null ? -1 : places.getOrDefault(element.parent(), -1));
      places.put(element, places.size());
    }
  }

  /** Visits an element and all in it, in order. */
  static void each(Element root, Set<Element> leftOut, Consumer<Element> visit) {
    NodeTraversor.filter((node, depth) -> {
      if (node instanceof Element element) {
        if (leftOut.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        visit.accept(element);
      }
      return FilterResult.CONTINUE;
    }, root);
  }

  Document document() {
    return document;
  }

  /** What the blocks in every element add up to, each element's sum handed on once to the element around it. */
  Sums sums(List<Block> blocks, ToIntFunction<Block> weight) {
    int[] sums = new int[places.size()];
    for (Block block : blocks) {
      sums[places.getOrDefault(block.element(), 0)] += weight.applyAsInt(block);
    }
    for (int i = sums.length - 1; i > 0; i--) {
      if (around.get(i) >= 0) {
        sums[around.get(i)] += sums[i];
      }
    }
    return new Sums(places, sums);
  }
}
