package org.rashomon.clean;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article, and the blocks in it that are the article's.
 *
 * <p>Every block of prose speaks for all elements around it, every block of links against them. The article's element is
 * the smallest that holds nearly all that speaks for the page's best one.
 */
final class ArticleBody {
  /** The article's element holds at least this share of what its best surrounding has. */
  private static final double NEARLY_ALL = .8;

  /** An element that is named as the article's needs less. */
  private static final double ENOUGH_WHEN_NAMED = .4;

  /** What one short block that is no sentence weighs against an element, in characters of prose. */
  private static final int STRAY = 15;

  private final List<Block> blocks;
  private final Map<Element, Integer> weights = new LinkedHashMap<>();

  private ArticleBody(List<Block> blocks) {
    this.blocks = blocks;
    blocks.forEach(this::weigh);
  }

  /**
   * @param blocks the article's, in order; none where there is no article
   * @param rule how its element was found
   */
  record Found(List<Block> blocks, String rule) {}

  static Found in(Document pruned) {
    ArticleBody body = new ArticleBody(Blocks.in(pruned.body()));
    Optional<Fact<Element>> container = body.container();
    return container
        .map(fact -> new Found(BlockFilter.keep(body.inside(fact.value())), fact.rule()))
        .orElseGet(() -> new Found(List.of(), "no prose"));
  }

  /** A feed item's content is the article's to begin with. */
  static Found ofFeed(Document pruned) {
    List<Block> blocks = Blocks.in(pruned.body());
    return new Found(blocks.stream().filter(block -> !block.isWhollyLinked()).toList(), "feed item");
  }

  private void weigh(Block block) {
    int weight = block.isProse()
        ? block.text().length() - block.linked()
        : block.isLinks() ? -block.text().length() / 2 : block.isHeading() ? 0 : -STRAY;
    for (Element at = block.element(); at != null; at = at.parent()) {
      weights.merge(at, weight, Integer::sum);
    }
  }

  private Optional<Fact<Element>> container() {
    int best = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (best <= 0) {
      return Optional.empty();
    }
    return heaviest(Hints::isBody, ENOUGH_WHEN_NAMED * best)
        .map(element -> new Fact<>(element, "element named as the body"))
        .or(() -> smallest(NEARLY_ALL * best)
            .map(element -> new Fact<>(element, "smallest element with most of the prose")));
  }

  private Optional<Element> heaviest(Predicate<Element> wanted, double least) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= least && wanted.test(entry.getKey()))
        .max(Comparator.comparingInt((Map.Entry<Element, Integer> entry) -> entry.getValue())
            .thenComparingInt(entry -> depth(entry.getKey())))
        .map(Map.Entry::getKey);
  }

  private Optional<Element> smallest(double least) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .max(Comparator.comparingInt(ArticleBody::depth));
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element at = element.parent(); at != null; at = at.parent()) {
      depth++;
    }
    return depth;
  }

  private List<Block> inside(Element container) {
    return blocks.stream().filter(block -> isInside(block.element(), container)).toList();
  }

  private static boolean isInside(Element element, Element container) {
    Element at = element;
    while (at != null && !at.equals(container)) {
      at = at.parent();
    }
    return container.equals(at);
  }
}
