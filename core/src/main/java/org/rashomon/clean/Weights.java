package org.rashomon.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** How much each block speaks for the elements around it as the article's: in characters of prose. */
final class Weights {
  /** What one short block that is no sentence weighs against an element. */
  private static final int STRAY = 15;

  /** Few words under a headline that is a link lead to another story. */
  private static final int LONGEST_TEASER = 300;

  private final Set<Block> teasers = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param withoutTeasers whether words that lead to other stories count for nothing; on a page of nothing else they do
   */
  Weights(List<Block> blocks, boolean withoutTeasers) {
    for (int i = 1; withoutTeasers && i < blocks.size(); i++) {
      if (blocks.get(i).read() < LONGEST_TEASER && (isLinkedHeadline(blocks.get(i - 1))
          || (i > 1 && !blocks.get(i - 1).isProse() && isLinkedHeadline(blocks.get(i - 2))))) {
        teasers.add(blocks.get(i));
      }
    }
  }

  private static boolean isLinkedHeadline(Block block) {
    return block.isHeading() && block.isWhollyLinked();
  }

  int of(Block block) {
    if (block.isProse()) {
      return teasers.contains(block) ? 0 : block.read();
    }
    if (block.isLinks()) {
      return -block.text().length() / 2;
    }
    return block.isHeading() || block.form() == Block.Form.TABLE_ROW ? 0 : -STRAY;
  }
}
