package org.rashomon.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the labels that stand over what follows an article, and those that invite to leave it. */
final class Tail {
  private static final Set<String> HEADINGS = WordFile.read("tail-headings.txt");
  private static final Pattern INVITATION = Pattern.compile(
      "(?i)^(advertisement|sponsored|share this|share on|related( articles| stories| posts| coverage| content| topics)?:?|read more|read also|also read|see also|more from|more on this|continue reading|sign up|subscribe|follow us|click here|watch:|recommended|most read|newsletter|story continues below|article continues|loading|tags?:|topics?:|filed under|posted in|photo:|image:|image source|getty images|view comments|leave a comment|you may also like|don't miss|up next|print this|email this|copy link).{0,60}$");

  /** What follows a tail heading and is longer than this share of all is no tail. */
  private static final double LONGEST_TAIL = .4;

  /** A label has no more words. */
  private static final int LONGEST_LABEL = 7;

  private Tail() {}

  /** The blocks before the first tail heading. */
  static List<Block> cut(List<Block> blocks) {
    int all = blocks.stream().filter(Block::isProse).mapToInt(Block::read).sum();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (all - before <= LONGEST_TAIL * all && isTailHeading(block)) {
        return blocks.subList(0, i);
      }
      before += block.isProse() ? block.read() : 0;
    }
    return blocks;
  }

  private static boolean isTailHeading(Block block) {
    if (block.words() > LONGEST_LABEL || block.form() == Block.Form.TABLE_ROW) {
      return false;
    }
    String label = Headlines.letters(block.text());
    return HEADINGS.contains(label) || (!SentenceEnd.of(block.text()) && begins(label));
  }

  /** Whether an entry that ends in "…" is how the label begins. */
  private static boolean begins(String label) {
    for (int space = label.indexOf(' '); space > 0; space = label.indexOf(' ', space + 1)) {
      if (HEADINGS.contains(label.substring(0, space) + " …")) {
        return true;
      }
    }
    return false;
  }

  static boolean isInvitation(Block block) {
    return INVITATION.matcher(block.text()).matches();
  }
}
