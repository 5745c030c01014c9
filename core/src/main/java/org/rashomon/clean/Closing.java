package org.rashomon.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines after the last paragraph that speak of the outlet and not of the story. */
final class Closing {
  /** Longer blocks are the story's. */
  private static final int LONGEST = 70;

  private static final Pattern OUTLETS_OWN = Pattern.compile(
      "(?i)^\\W{0,3}(?:(?:additional |with )?reporting by |editing by |follow (?:us|me|him|her|them|\\w+ \\w+ on|.{1,60} on (?:twitter|facebook|instagram))\\b"
          + "|(?:email|e-mail|contact|reach|write to) .{0,60}@|have a (?:news )?tip|got a (?:news )?tip|(?:please )?subscribe|sign up|like us on "
          + "|get (?:the|our) .{0,40}(?:newsletter|inbox|delivered)|listen to .{0,60}live|citation: |copyright\\b|©"
          + "|this (?:document|article|story|material|content) (?:is|was|may|has been) .{0,60}(?:copyright|originally|first|reproduced|published)"
          + "|all rights reserved|click here (?:to|for) |(?:the )?associated press writers? |lesen sie auch|folgen sie uns|suivez[- ]nous|síguenos|siga[- ]nos|seguici su"
          + "|подписывайтесь|подпишись|volg ons|följ oss|følg oss|følg os)"
          + "|\\bcontributed to this (?:report|story|article)|\\ball rights reserved\\b|may not be (?:published|reproduced|redistributed)"
          + "|\\bmay earn (?:an? )?(?:affiliate )?commission|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
          + "|todos os direitos reservados|tutti i diritti riservati|все права защищены");

  private Closing() {}

  /** Where among the blocks those at the end begin that are the outlet's own. */
  static int begin(List<Block> blocks) {
    int end = blocks.size();
    while (end > 1 && isClosing(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isClosing(Block block) {
    return block.words() <= LONGEST && OUTLETS_OWN.matcher(block.text()).find();
  }
}
