package org.rashomon.clean;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the blocks of a page that are its article's. */
final class ArticleBody {
  /** Less is a teaser or an error message. */
  private static final int STUB = 250;

  /** What is hidden has to be so many times as long to be taken for what is shown. */
  private static final int MUCH_MORE = 3;

  private ArticleBody() {}

  /**
   * What was found.
   *
   * @param blocks the article's, in order; none where there is no article
   * @param closing the outlet's own lines after them, which tell whose copy it is
   * @param rule how its element was found
   */
  record Found(List<Block> blocks, List<Block> closing, String rule) {

    /** How many characters of prose, those of notices of consent not counted. */
    int length() {
      return blocks.stream().filter(block -> block.isProse() && !block.speaksOfCookies()).mapToInt(Block::read).sum();
    }

    private Found by(String how) {
      return new Found(blocks, closing, how);
    }

    private Found or(Outline outline, Set<Element> leftOut, String what) {
      Found other = among(outline, leftOut);
      return other.length() > MUCH_MORE * length() ? other.by(other.rule() + ", " + what) : this;
    }
  }

  /**
   * The article of a page. Where next to nothing is found, it is looked for once more in what is named as furniture,
   * and at last in what is hidden or shown only where scripts don't run.
   */
  static Found in(Document document) {
    Outline outline = Outline.of(document);
    Found found = among(outline, Pruning.of(outline));
    found = found.length() >= STUB ? found : found.or(outline, Pruning.withoutNames(outline), "named as furniture");
    return found.length() >= STUB ? found : found.or(outline, Pruning.surely(document), "hidden");
  }

  /** A feed item's content is the article's to begin with. */
  static Found ofFeed(Document document) {
    List<Block> blocks = Blocks.in(document.body(), Pruning.of(Outline.of(document)));
    return new Found(blocks.stream().filter(block -> !block.isWhollyLinked()).toList(), List.of(), "feed item");
  }

  private static Found among(Outline outline, Set<Element> leftOut) {
    return Container.find(outline, leftOut)
        .map(fact -> split(blocks(fact.value(), leftOut), fact.rule()))
        .orElseGet(() -> new Found(List.of(), List.of(), "no prose"));
  }

  private static Found split(List<Block> blocks, String rule) {
    int end = Closing.begin(blocks);
    return new Found(blocks.subList(0, end), blocks.subList(end, blocks.size()), rule);
  }

  private static List<Block> blocks(Element container, Set<Element> leftOut) {
    List<Block> blocks = SplitBody.parts(container, leftOut).stream()
        .flatMap(part -> Blocks.in(part, leftOut).stream())
        .toList();
    return BlockFilter.keep(blocks);
  }
}
