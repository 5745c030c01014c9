package org.rashomon.align;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.model.Quotation;
import org.rashomon.model.Utterance.Relation;

/** Decides how a wording of a remark stands to the fullest one. */
final class Relations {
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

  private Relations() {}

  /**
   * The relation of a wording.
   *
   * @param anchor the fullest wording
   * @param group all wordings
   */
  static Relation of(Remark wording, Remark anchor, List<Remark> group) {
    if (wording.isIndirect() && !anchor.isIndirect()) {
      return Relation.PARAPHRASED;
    }
    if (bare(wording).equals(bare(anchor))) {
      return Relation.SAME;
    }
    if (wording.forms().equals(anchor.forms())) {
      return Relation.PUNCTUATION;
    }
    if (isTrimmed(wording, anchor, group)) {
      return Relation.TRIMMED;
    }
    return wording.isIndirect() ? Relation.PARAPHRASED : Relation.REWORDED;
  }

  private static String bare(Remark remark) {
    return EDGES.matcher(remark.quotation().words()).replaceAll("");
  }

  /** Whether it is a part of the anchor or the anchor of it, or parts of longer wordings put together. */
  private static boolean isTrimmed(Remark wording, Remark anchor, List<Remark> group) {
    return holds(wording.forms(), anchor.forms())
        || wording.sentences().stream().allMatch(sentence -> group.stream()
            .anyMatch(other -> !other.equals(wording) && isQuoted(other) && holds(other.forms(), sentence)))
        || isInOrder(wording.forms(), anchor.forms());
  }

  private static boolean isQuoted(Remark remark) {
    return remark.quotation().form() != Quotation.Form.INDIRECT;
  }

  private static boolean holds(List<String> text, List<String> part) {
    return Collections.indexOfSubList(text, part) >= 0;
  }

  /** Whether the words of the one stand in the other in the same order, with gaps. */
  private static boolean isInOrder(List<String> part, List<String> text) {
    int next = 0;
    for (String form : text) {
      if (next < part.size() && part.get(next).equals(form)) {
        next++;
      }
    }
    return next == part.size();
  }
}
