package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the article.
 *
 * <p>Every block of prose speaks for all elements around it, every block of links against them. The article's element is
 * the smallest that holds nearly all that speaks for the page's best one.
 */
final class Container {
  /** The article's element holds at least this share of what its best surrounding has. */
  private static final double NEARLY_ALL = .8;

  /** An element that is named as the article's needs less. */
  private static final double ENOUGH_WHEN_NAMED = .4;

  private final Element body;
  private final Set<Element> leftOut;
  private final Sums weights;
  private final Hints hints = new Hints();
  private @Nullable Element best;

  private Container(Element body, Set<Element> leftOut, Sums weights) {
    this.body = body;
    this.leftOut = leftOut;
    this.weights = weights;
  }

  /** The element, and how it was found. */
  static Optional<Fact<Element>> find(Outline outline, Set<Element> leftOut) {
    Element body = outline.document().body();
    List<Block> blocks = Blocks.in(body, leftOut);
    Sums ownWords = outline.sums(blocks, new Weights(blocks, true)::of);
    Sums weights = ownWords.most() > 0 ? ownWords : outline.sums(blocks, new Weights(blocks, false)::of);
    return weights.most() > 0 ? new Container(body, leftOut, weights).choose() : Optional.empty();
  }

  private Optional<Fact<Element>> choose() {
    Element heaviest = heaviest(0, false);
    if (heaviest == null) {
      return Optional.empty();
    }
    int most = weights.of(heaviest);
    Element named = heaviest(ENOUGH_WHEN_NAMED * most, true);
    return Optional.of(
        named != null
            ? new Fact<>(named, "element named as the body")
            : new Fact<>(smallest(heaviest, NEARLY_ALL * most), "smallest element with most of the prose"));
  }

  /** The element that most speaks for, the innermost of several. */
  private @Nullable Element heaviest(double least, boolean named) {
    best = null;
    Outline.each(body, leftOut, element -> {
      int weight = weights.of(element);
      if (weight > 0 && weight >= least && (best == null || weight >= weights.of(best))
          && (!named || hints.of(element).isBody())) {
        best = element;
      }
    });
    return best;
  }

  private Element smallest(Element around, double least) {
    Element smallest = around;
    for (Element inner = around; inner != null; inner = heavyChild(smallest, least)) {
      smallest = inner;
    }
    return smallest;
  }

  private @Nullable Element heavyChild(Element element, double least) {
    return element.children().stream()
        .filter(child -> weights.of(child) >= least && !leftOut.contains(child))
        .findFirst()
        .orElse(null);
  }
}
