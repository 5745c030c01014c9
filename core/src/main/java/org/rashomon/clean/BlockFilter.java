package org.rashomon.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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

  /** So far above a block its list or table may stand. */
  private static final int NEAR = 5;

  /** So far above a block its paragraph may stand. */
  private static final int NEXT = 3;

  /** How many characters a list or table has, and how many of them are links. */
  private record Extent(int all, int linked) {
    private static final Extent NONE = new Extent(0, 0);

    private Extent plus(Extent other) {
      return new Extent(all + other.all, linked + other.linked);
    }
  }

  private final List<Block> blocks;
  private final boolean inParagraphs;
  private final IdentityHashMap<Element, Extent> groups = new IdentityHashMap<>();

  private BlockFilter(List<Block> blocks) {
    this.blocks = blocks;
    this.inParagraphs = isInParagraphs(blocks);
    blocks.forEach(this::count);
  }

  static List<Block> keep(List<Block> blocks) {
    return new BlockFilter(Tail.cut(blocks)).kept();
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
    return near(block, WRITTEN, NEXT) != null;
  }

  private static @Nullable Element group(Block block) {
    return near(block, GROUPS, NEAR);
  }

  /** The nearest element around a block that has one of these names. */
  private static @Nullable Element near(Block block, Set<String> names, int steps) {
    Element at = block.element();
    for (int up = 0; at != null && up < steps; up++, at = at.parent()) {
      if (names.contains(at.normalName())) {
        return at;
      }
    }
    return null;
  }

  private void count(Block block) {
    Element group = group(block);
    if (group != null) {
      groups.merge(group, new Extent(block.text().length(), block.linked()), Extent::plus);
    }
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
      return !leadsAway(group);
    }
    return block.isHeading()
        ? !block.isWhollyLinked() || headsProse(i)
        : !block.isLinks() && (block.isProse() || !inParagraphs || isWritten(block));
  }

  private boolean leadsAway(Element group) {
    Extent extent = groups.getOrDefault(group, Extent.NONE);
    return extent.linked > LEADS_AWAY * extent.all;
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
    return (isChild(block.element(), around) || (group != null && isChild(group, around)))
        && !DATE_OR_BYLINE.matcher(block.text()).find() && !block.isLinks()
        && !block.element().normalName().equals("h1");
  }

  private static boolean isChild(Element element, @Nullable Element around) {
    return Objects.equals(element.parent(), around);
  }

  /** The last block of prose, with what stands beside it in the same element. */
  private int last() {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isProse()) {
      last--;
    }
    return last < 0 ? last : lastBeside(last);
  }

  private int lastBeside(int last) {
    Element around = blocks.get(last).element().parent();
    Element group = group(blocks.get(last));
    int end = last;
    for (int i = last + 1; i < blocks.size(); i++) {
      Element other = group(blocks.get(i));
      boolean inGroup = other != null && (other.equals(group) || isChild(other, around));
      end = inGroup || isChild(blocks.get(i).element(), around) ? i : end;
    }
    return end;
  }

  /** A heading at the end heads nothing that was kept. */
  private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).isHeading()) {
      end--;
    }
    return blocks.subList(0, end);
  }
}
