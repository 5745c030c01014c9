package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Lineage;
import org.rashomon.model.Passage;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.text.Agencies;

/**
 * Which of two articles had first what they share.
 *
 * @param sure how sure that is
 * @param turned whether the other had it first
 * @param decidedBy the rule
 */
record Direction(Lineage.Direction sure, boolean turned, String decidedBy) {
  static final String SAME_AGENCY = "same-agency";

  /** From here on one article has all of another: the rest are marks, figures and a word in a headline. */
  private static final double ALL = 0.9;

  /**
   * By the first rule that has an answer.
   *
   * <p>Mere quoting of one speech gives no direction: neither had it from the other. A credit says it outright. Where
   * the two have it from an agency, or the later does, the hour at which they ran it says nothing. Else the earlier had
   * it first; and where no dates tell, what was added does.
   */
  static Direction of(Copying copying) {
    if (copying.passages().stream().allMatch(Passage::quoted)) {
      return unknown("same-speech");
    }
    return byCredit(copying).or(() -> byAgency(copying)).or(() -> byTime(copying)).or(() -> byAdditions(copying))
        .orElseGet(() -> unknown("no-sign"));
  }

  private static Direction unknown(String rule) {
    return new Direction(Lineage.Direction.UNKNOWN, false, rule);
  }

  /** One says it has its matter from the other; which is not to be believed if that one came later. */
  private static Optional<Direction> byCredit(Copying copying) {
    Optional<String> forward = Credit.of(copying.other(), copying.one(), copying.passages());
    Optional<String> back = Credit.of(copying.one(), copying.other(), copying.passages());
    if (forward.isPresent() == back.isPresent()) {
      return Optional.empty();
    }
    int order = order(copying);
    boolean isLate = forward.isPresent() ? order > 0 : order < 0;
    return Optional.of(isLate
        ? unknown("credit-against-time")
        : new Direction(Lineage.Direction.KNOWN, back.isPresent(), forward.or(() -> back).orElseThrow()));
  }

  private static Optional<Direction> byAgency(Copying copying) {
    Optional<String> one = copying.one().article().wireCredit();
    Optional<String> other = copying.other().article().wireCredit();
    if (one.isPresent() && other.isPresent() && Agencies.areSame(one.get(), other.get())) {
      return Optional.of(unknown(SAME_AGENCY));
    }
    int order = order(copying);
    boolean laterHasAgency = order < 0 ? other.isPresent() : order > 0 && one.isPresent();
    return laterHasAgency ? Optional.of(unknown("later-credits-an-agency")) : Optional.empty();
  }

  /** The earlier one had it first, if the days differ or both have a time of day. */
  private static Optional<Direction> byTime(Copying copying) {
    int order = order(copying);
    return order == 0
        ? Optional.empty()
        : Optional.of(new Direction(Lineage.Direction.LIKELY, order > 0, "published-earlier"));
  }

  private static int order(Copying copying) {
    Article one = copying.one().article();
    Article other = copying.other().article();
    if (one.published().isBefore(other.published())) {
      return -1;
    }
    return other.published().isBefore(one.published()) ? 1 : 0;
  }

  /**
   * One has all of the other and sentences of its own ahead of the last of it: those were added. If they only follow,
   * the other may as well be a copy cut off at its end, as copies mostly are cut.
   */
  private static Optional<Direction> byAdditions(Copying copying) {
    return copying.share() >= ALL && hasAdditions(copying)
        ? Optional.of(new Direction(
            Lineage.Direction.LIKELY, copying.longer().equals(copying.one()), "has-all-and-adds"))
        : Optional.empty();
  }

  private static boolean hasAdditions(Copying copying) {
    List<Span> shared = copying.spansIn(copying.longer());
    return copying.longer().account().sentences().stream()
        .filter(sentence -> sentence.part() == Sentence.Part.BODY)
        .map(Sentence::span)
        .filter(sentence -> sentence.end() <= shared.getLast().start())
        .anyMatch(sentence -> shared.stream().noneMatch(sentence::overlaps));
  }
}
