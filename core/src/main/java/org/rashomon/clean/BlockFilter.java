package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out the blocks that stand inside the article's element and are not the article's. */
final class BlockFilter {
  private static final Pattern INVITATION = Pattern.compile(
      "(?i)^(advertisement|sponsored|share this|share on|related( articles| stories| posts| coverage| content| topics)?:?|read more|read also|also read|see also|more from|more on this|continue reading|sign up|subscribe|follow us|click here|watch:|recommended|most read|newsletter|story continues below|article continues|loading|tags?:|topics?:|filed under|posted in|photo:|image:|image source|getty images|view comments|leave a comment|you may also like|don't miss|up next|print this|email this|copy link).{0,60}$");

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int first = firstProse(blocks);
    int last = lastProse(blocks);
    for (int i = first; i <= last; i++) {
      if (belongs(blocks.get(i))) {
        kept.add(blocks.get(i));
      }
    }
    return withoutEmptyHeadings(kept);
  }

  private static boolean belongs(Block block) {
    if (INVITATION.matcher(block.text()).matches()) {
      return false;
    }
    return block.isHeading() ? !block.isWhollyLinked() || block.words() > 3 : !block.isLinks();
  }

  private static int firstProse(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).isProse()) {
      first++;
    }
    return first;
  }

  private static int lastProse(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isProse()) {
      last--;
    }
    return last;
  }

  /** A heading right before another of its rank or at the end heads nothing that was kept. */
  private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).isHeading() || i + 1 < blocks.size()) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }
}
