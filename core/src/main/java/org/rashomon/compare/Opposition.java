package org.rashomon.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.text.Words;

/** How two claims of one matter can't both be so. */
enum Opposition {
  /** All against only some. */
  SCOPE(Aspect.QUANTITY),
  /** So against not so. */
  POLARITY(Aspect.POLARITY);

  /** Least likeness of the sentences of "all" and "only some": they name the matter in different words. */
  private static final double SAME_MATTER = 0.3;

  /** Of the words of both claims, so many must be shared for one to be the denial of the other. */
  private static final double SAME_WORDS = 0.6;

  private static final int LEAST_SHARED = 3;

  /** Words that only carry a negation. */
  private static final Set<String> NEGATING = Set.of("fail", "deny", "deni", "lack", "refus", "reject", "rule", "false",
      "untru", "not", "no", "never");

  private static final PhraseList PARTLY = PhraseList.of(List.of(
      "only some", "only part", "only a part", "only partial", "only partially", "only partly", "not all", "just some",
      "only a few", "only one"));

  private static final List<String> PREFIXES = List.of("non", "un", "in", "im", "dis");

  /** Where a claim goes on to something else, and what denies there. */
  private static final Pattern CLAUSES = Pattern.compile("[,;:–—]|\\s-+\\s");
  private static final Pattern DENIAL = Pattern
      .compile("(?i)\\b(?:not?|never|nothing|nobody|none|neither)\\b|n['’]t\\b");

  private final Aspect aspect;

  Opposition(Aspect aspect) {
    this.aspect = aspect;
  }

  Aspect aspect() {
    return aspect;
  }

  String label() {
    return this == SCOPE ? "all against some" : name().toLowerCase(Locale.ROOT);
  }

  static Optional<Opposition> between(Telling one, Telling other) {
    if (isScope(one, other) || isScope(other, one)) {
      return Optional.of(SCOPE);
    }
    return isPolarity(one, other) ? Optional.of(POLARITY) : Optional.empty();
  }

  private static boolean isScope(Telling whole, Telling part) {
    Optional<Quantity> all = quantity(whole, Bound.ALL);
    Optional<Quantity> some = quantity(part, Bound.SOME);
    if (all.isEmpty() || some.isEmpty() || quantity(part, Bound.ALL).isPresent()) {
      return false;
    }
    boolean sameNoun = all.get().of().equals(some.get().of());
    boolean limited = part.says("only") || PARTLY.isIn(part.lower());
    boolean sameMatter = whole.cosine(part) >= SAME_MATTER && !whole.sharedWords(part).isEmpty();
    return sameMatter && (limited || (sameNoun && whole.sharedWords(part).size() > 1));
  }

  private static Optional<Quantity> quantity(Telling telling, Bound bound) {
    return telling.claim().quantities().stream()
        .filter(quantity -> quantity.bound() == bound && !quantity.of().isEmpty())
        .findFirst();
  }

  private static boolean isPolarity(Telling one, Telling other) {
    return one.claim().polarity() != other.claim().polarity()
        && isFirm(one) && isFirm(other)
        && sameTimes(one, other)
        && likeness(one, other) >= SAME_WORDS
        && !affirmsToo(one, other) && !affirmsToo(other, one)
        && !isNegatedByPrefix(one, other) && !isNegatedByPrefix(other, one);
  }

  /**
   * Whether the one, besides what it denies, says all that the other does: "not thinking of profit, we're thinking of
   * safety" denies nothing of "we're thinking of safety".
   */
  private static boolean affirmsToo(Telling one, Telling other) {
    Set<String> affirmed = new LinkedHashSet<>();
    for (String clause : CLAUSES.split(one.claim().excerpt().exact(), -1)) {
      if (!DENIAL.matcher(clause).find()) {
        affirmed.addAll(Words.contentSet(clause));
      }
    }
    return affirmed.size() < one.words().size() && affirmed.containsAll(other.words());
  }

  /** "Not life-threatening" is no denial of "nonlife-threatening". */
  private static boolean isNegatedByPrefix(Telling one, Telling other) {
    return one.words().stream().anyMatch(word -> PREFIXES.stream()
        .anyMatch(prefix -> word.startsWith(prefix) && other.words().contains(word.substring(prefix.length()))));
  }

  private static boolean isFirm(Telling telling) {
    return (telling.claim().modality() == Modality.ASSERTED || telling.claim().modality() == Modality.PLANNED)
        && !telling.says("whether");
  }

  private static boolean sameTimes(Telling one, Telling other) {
    return one.claim().times().isEmpty() || other.claim().times().isEmpty()
        || one.claim().times().get(0).value().equals(other.claim().times().get(0).value());
  }

  /** Share of common words, negating ones aside; 0 where too few are shared to say. */
  private static double likeness(Telling one, Telling other) {
    Set<String> a = new LinkedHashSet<>(one.words());
    Set<String> b = new LinkedHashSet<>(other.words());
    a.removeAll(NEGATING);
    b.removeAll(NEGATING);
    int shared = (int) a.stream().filter(b::contains).count();
    int all = a.size() + b.size() - shared;
    return shared < LEAST_SHARED ? 0 : shared / (double) all;
  }
}
