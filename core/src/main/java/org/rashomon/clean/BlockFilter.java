package org.rashomon.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out the blocks that stand inside the article's element and are not the article's. */
final class BlockFilter {
  /** A list or table of which more is linked is there to lead away. */
  private static final double LEADS_AWAY = .7;

  /** Where this share of the prose stands in paragraphs, what stands in none is a label of the page. */
  private static final double WRITTEN_IN_PARAGRAPHS = .8;

  private static final Set<String> WRITTEN = Set.of("p", "li", "dd", "dt", "td", "th", "tr", "blockquote", "pre", "h1",
      "h2", "h3", "h4", "h5", "h6", "caption");

  /** A year, a clock time, an address, or "by" in the languages that have a word for it. */
  private static final Pattern DATE_OR_BYLINE = Pattern.compile(
      "(?i)\\b(?:19|20)\\d\\d\\b|\\d:\\d\\d|@|^(?:by|von|par|por|de|di|da|door|av|af|od|tekst|text|foto|photo|autor|автор|источник|фото)\\b",
      Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> GROUPS = Set.of("ul", "ol", "dl", "table");

  private final List<Block> blocks;
  private final boolean inParagraphs;
  private final Map<Element, int[]> groups = new IdentityHashMap<>();

  private BlockFilter(List<Block> blocks) {
    this.blocks = blocks;
    this.inParagraphs = isInParagraphs(blocks);
    blocks.forEach(this::count);
  }

  static List<Block> keep(List<Block> blocks) {
    return Closing.without(new BlockFilter(Tail.cut(blocks)).kept());
  }

  private static boolean isInParagraphs(List<Block> blocks) {
    int all = 0;
    int within = 0;
    for (Block block : blocks) {
      if (block.isProse()) {
        all += block.read();
        within += isWritten(block) ? block.read() : 0;
      }
    }
    return within > WRITTEN_IN_PARAGRAPHS * all;
  }

  private static boolean isWritten(Block block) {
    Element at = block.element();
    for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
      if (WRITTEN.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void count(Block block) {
    Element group = group(block);
    if (group != null) {
      int[] sums = groups.computeIfAbsent(group, first -> new int[2]);
      sums[0] += block.text().length();
      sums[1] += block.linked();
    }
  }

  private static @Nullable Element group(Block block) {
    Element at = block.element();
    for (int up = 0; at != null && up < 5; up++, at = at.parent()) {
      if (GROUPS.contains(at.normalName())) {
        return at;
      }
    }
    return null;
  }

  private List<Block> kept() {
    List<Block> kept = new ArrayList<>();
    int first = first();
    int last = last();
    for (int i = first; i <= last; i++) {
      if (belongs(i)) {
        kept.add(blocks.get(i));
      }
    }
    return withoutEmptyHeadings(kept);
  }

  private boolean belongs(int i) {
    Block block = blocks.get(i);
    if (Tail.isInvitation(block) || Tail.isAsideLabel(block)) {
      return false;
    }
    Element group = group(block);
    if (group != null) {
      int[] sums = groups.getOrDefault(group, new int[2]);
      return sums[1] <= LEADS_AWAY * sums[0];
    }
    if (block.isHeading()) {
      return !block.isWhollyLinked() || headsProse(i);
    }
    if (block.isLinks()) {
      return false;
    }
    return block.isProse() || !inParagraphs || isWritten(block);
  }

  /** A heading may lead to what it heads, as those of lists of products do. */
  private boolean headsProse(int i) {
    return i + 1 < blocks.size() && blocks.get(i + 1).isProse() && i > 0 && blocks.get(i - 1).isProse();
  }

  private int first() {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).isProse()) {
      first++;
    }
    return first == blocks.size() ? first : beside(first);
  }

  /** The first of the short blocks right before the first prose that stand beside it in the same element. */
  private int beside(int first) {
    Element around = blocks.get(first).element().parent();
    int start = first;
    while (start > 0 && isBeside(blocks.get(start - 1), around)) {
      start--;
    }
    return start;
  }

  private static boolean isBeside(Block block, @Nullable Element around) {
    Element group = group(block);
    return (block.element().parent() == around || (group != null && group.parent() == around))
        && !DATE_OR_BYLINE.matcher(block.text()).find() && !block.isLinks() && !block.element().normalName().equals("h1");
  }

  /** The last block of prose, with what stands beside it in the same element. */
  private int last() {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isProse()) {
      last--;
    }
    if (last < 0) {
      return last;
    }
    Element around = blocks.get(last).element().parent();
    Element group = group(blocks.get(last));
    int end = last;
    for (int i = last + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.element().parent() == around || (group(block) != null && (group(block) == group || group(block).parent() == around))) {
        end = i;
      }
    }
    return end;
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
