package org.rashomon.clean;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Knows what stands over an article's first paragraph and is a fact of its own: the headline, the summary below it. */
final class Opening {
  /** The headline stands no further down. */
  private static final int HEAD = 3;

  private Opening() {}

  /**
   * The blocks after headline and summary.
   *
   * @param title empty where there is none
   */
  static List<Block> without(List<Block> blocks, String title, Page page) {
    List<Block> rest = afterHeadline(blocks, title);
    return !rest.isEmpty() && isSummary(rest, page) ? rest.subList(1, rest.size()) : rest;
  }

  private static List<Block> afterHeadline(List<Block> blocks, String title) {
    for (int i = Math.min(HEAD, blocks.size()) - 1; i >= 0; i--) {
      if (Headlines.same(blocks.get(i).text(), title)) {
        return blocks.subList(i + 1, blocks.size());
      }
    }
    return blocks;
  }

  /** Whether the first block is the page's description and does not stand among the paragraphs. */
  private static boolean isSummary(List<Block> blocks, Page page) {
    if (blocks.size() < 2
        || Objects.equals(blocks.getFirst().element().parent(), blocks.get(1).element().parent())) {
      return false;
    }
    return Stream.of("og:description", "description", "twitter:description")
        .flatMap(name -> page.meta(name).stream())
        .anyMatch(description -> Headlines.same(blocks.getFirst().text(), description));
  }
}
