package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

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

  /** Less is a teaser or an error message. */
  private static final int STUB = 250;

  /** What is hidden has to be so many times as long to be taken for what is shown. */
  private static final int MUCH_MORE = 3;

  /** So many steps up the parts of a split body still belong together. */
  private static final int FELLOWS_WITHIN = 3;

  private final Document document;
  private final Set<Element> leftOut;
  private final List<Block> blocks;
  private final Sums weights;
  private final Sums prose;
  private final Hints hints = new Hints();

  private ArticleBody(Outline outline, Set<Element> leftOut) {
    this.document = outline.document();
    this.leftOut = leftOut;
    this.blocks = Blocks.in(document.body(), leftOut);
    Sums ownWords = outline.sums(blocks, new Weights(blocks, true)::of);
    this.weights = ownWords.most() > 0 ? ownWords : outline.sums(blocks, new Weights(blocks, false)::of);
    this.prose = outline.sums(blocks, block -> block.isProse() ? block.read() : 0);
  }

  /**
   * @param blocks the article's, in order; none where there is no article
   * @param rule how its element was found
   */
  record Found(List<Block> blocks, String rule) {

    /** How many characters of prose, those of notices of consent not counted. */
    int length() {
      return blocks.stream().filter(block -> block.isProse() && !block.speaksOfCookies()).mapToInt(Block::read).sum();
    }

    private Found or(Outline outline, Set<Element> leftOut, String what) {
      Found other = new ArticleBody(outline, leftOut).found();
      return other.length() > MUCH_MORE * length() ? new Found(other.blocks(), other.rule() + ", " + what) : this;
    }
  }

  /**
   * The article of a page. Where next to nothing is found, it is looked for once more in what is named as furniture,
   * and at last in what is hidden or shown only where scripts don't run.
   */
  static Found in(Document document) {
    Outline outline = Outline.of(document);
    Found found = new ArticleBody(outline, Pruning.of(outline)).found();
    found = found.length() >= STUB ? found : found.or(outline, Pruning.withoutNames(outline), "named as furniture");
    return found.length() >= STUB ? found : found.or(outline, Pruning.surely(document), "hidden");
  }

  private Found found() {
    return container()
        .map(fact -> new Found(BlockFilter.keep(partsOf(fact.value())), fact.rule()))
        .orElseGet(() -> new Found(List.of(), "no prose"));
  }

  /** A feed item's content is the article's to begin with. */
  static Found ofFeed(Document document) {
    List<Block> blocks = Blocks.in(document.body(), Pruning.of(Outline.of(document)));
    return new Found(blocks.stream().filter(block -> !block.isWhollyLinked()).toList(), "feed item");
  }

  private Optional<Fact<Element>> container() {
    Element best = heaviest();
    int most = weights.of(best);
    if (most <= 0) {
      return Optional.empty();
    }
    return named(ENOUGH_WHEN_NAMED * most)
        .or(() -> Optional.of(new Fact<>(smallest(best, NEARLY_ALL * most), "smallest element with most of the prose")));
  }

  /** The element that most speaks for; the innermost of several. */
  private Element heaviest() {
    Element[] best = {document.body()};
    each((element, depth) -> {
      if (weights.of(element) >= weights.of(best[0])) {
        best[0] = element;
      }
    });
    return best[0];
  }

  private Optional<Fact<Element>> named(double least) {
    List<Element> best = new ArrayList<>();
    each((element, depth) -> {
      int weight = weights.of(element);
      if (weight >= least && (best.isEmpty() || weight >= weights.of(best.getFirst())) && hints.of(element).isBody()) {
        best.clear();
        best.add(element);
      }
    });
    return best.stream().map(element -> new Fact<>(element, "element named as the body")).findFirst();
  }

  private Element smallest(Element around, double least) {
    Element smallest = around;
    for (Element inner = around; inner != null; inner = heavyChild(smallest, least)) {
      smallest = inner;
    }
    return smallest;
  }

  private @org.jspecify.annotations.Nullable Element heavyChild(Element element, double least) {
    for (Element child : element.children()) {
      if (weights.of(child) >= least && !leftOut.contains(child)) {
        return child;
      }
    }
    return null;
  }

  private interface Visit {
    void to(Element element, int depth);
  }

  private void each(Visit visit) {
    each(document.body(), visit);
  }

  private void each(Element root, Visit visit) {
    NodeFilter filter = (node, depth) -> {
      if (node instanceof Element element) {
        if (leftOut.contains(element)) {
          return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        visit.to(element, depth);
      }
      return NodeFilter.FilterResult.CONTINUE;
    };
    NodeTraversor.filter(filter, root);
  }

  /** The blocks of the element and of its fellows: advertisements split bodies into several elements of one kind. */
  private List<Block> partsOf(Element container) {
    List<Block> parts = new ArrayList<>();
    for (Element part : fellows(container)) {
      parts.addAll(Blocks.in(part, leftOut));
    }
    return parts;
  }

  private List<Element> fellows(Element container) {
    String kind = container.attr("class").strip();
    if (kind.isEmpty()) {
      return List.of(container);
    }
    Element around = container;
    for (int up = 0; up < FELLOWS_WITHIN && around.parent() != null && !around.normalName().equals("article")
        && !around.normalName().equals("body"); up++) {
      around = around.parent();
    }
    List<Element> fellows = new ArrayList<>();
    each(around, (element, depth) -> {
      if (element.equals(container) || (prose.of(element) > 0 && element.normalName().equals(container.normalName())
          && element.attr("class").strip().equals(kind) && isOutside(element, fellows))) {
        fellows.add(element);
      }
    });
    return fellows.contains(container) ? fellows : List.of(container);
  }

  private static boolean isOutside(Element element, List<Element> parts) {
    return parts.isEmpty() || !parts.getLast().equals(element.parents().stream().filter(parts.getLast()::equals).findFirst().orElse(null));
  }
}
