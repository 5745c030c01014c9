package org.rashomon.clean;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows the labels that stand over what follows an article, and those that invite to leave it. */
final class Tail {
  private static final Set<String> HEADINGS = WordFile.read("tail-headings.txt");
  private static final Set<String> LABELS = WordFile.read("aside-labels.txt");
  private static final Pattern INVITATION = Pattern.compile(
      "(?i)^(advertisement|sponsored|share this|share on|related( articles| stories| posts| coverage| content| topics)?:?|read more|read also|also read|see also|more from|more on this|continue reading|sign up|subscribe|follow us|click here|watch:|recommended|most read|newsletter|story continues below|article continues|loading|tags?:|topics?:|filed under|posted in|photo:|image:|image source|getty images|view comments|leave a comment|you may also like|don't miss|up next|print this|email this|copy link).{0,60}$");

  /** What follows a tail heading and is longer than this share of all is no tail. */
  private static final double LONGEST_TAIL = .4;

  /** What follows a label that may also stand in between is a tail if it is no more than this share. */
  private static final double SHORT_TAIL = .1;

  /** The same where the label is a heading. */
  private static final double SHORT_TAIL_OF_A_HEADING = .25;

  /** A label has no more words. */
  private static final int LONGEST_LABEL = 7;

  /** An invitation has no more characters. */
  private static final int LONGEST_INVITATION = 100;

  private Tail() {}

  /** The blocks before the first tail heading. */
  static List<Block> cut(List<Block> blocks) {
    int all = blocks.stream().mapToInt(Tail::prose).sum();
    int before = 0;
    Element main = main(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (beginsTail(blocks, i, (double) (all - before) / Math.max(all, 1), main)) {
        return blocks.subList(0, i);
      }
      before += prose(blocks.get(i));
    }
    return blocks;
  }

  private static int prose(Block block) {
    return block.isProse() ? block.read() : 0;
  }

  /**
   * @param after the share of the prose that follows
   */
  private static boolean beginsTail(List<Block> blocks, int i, double after, @Nullable Element main) {
    Block block = blocks.get(i);
    double shortTail = block.isHeading() ? SHORT_TAIL_OF_A_HEADING : SHORT_TAIL;
    return (after <= LONGEST_TAIL && isLabel(block, HEADINGS))
        || (after <= shortTail && isLabel(block, LABELS) && !goesOn(blocks, i, main));
  }

  /** The element that holds most of the paragraphs. */
  private static @Nullable Element main(List<Block> blocks) {
    IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();
    for (Block block : blocks) {
      Element parent = block.element().parent();
      if (parent != null) {
        held.merge(parent, prose(block), Integer::sum);
      }
    }
    return held.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** Whether the article's paragraphs go on after a block. */
  private static boolean goesOn(List<Block> blocks, int after, @Nullable Element main) {
    return blocks.subList(after + 1, blocks.size()).stream()
        .anyMatch(block -> block.isProse() && Objects.equals(block.element().parent(), main));
  }

  /** Whether it is a label over links that stand between the paragraphs. */
  static boolean isAsideLabel(Block block) {
    return isLabel(block, LABELS) || isLabel(block, HEADINGS);
  }

  private static boolean isLabel(Block block, Set<String> labels) {
    if (block.words() > LONGEST_LABEL || block.form() == Block.Form.TABLE_ROW) {
      return false;
    }
    String label = Headlines.letters(block.text());
    return labels.contains(label) || (!block.isProse() && begins(label, labels));
  }

  /** Whether an entry that ends in "…" is how the label begins. */
  private static boolean begins(String label, Set<String> labels) {
    for (int space = label.indexOf(' '); space > 0; space = label.indexOf(' ', space + 1)) {
      if (labels.contains(label.substring(0, space) + " …")) {
        return true;
      }
    }
    return false;
  }

  static boolean isInvitation(Block block) {
    return block.text().length() <= LONGEST_INVITATION && INVITATION.matcher(block.text()).matches();
  }
}
