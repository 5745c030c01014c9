package org.rashomon.compare;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quantity.Bound;
import org.rashomon.text.Stem;
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
  private static final double SAME_WORDS = 0.7;

  private static final int LEAST_SHARED = 3;

  /** So many words in a row are seldom chosen by two. */
  private static final int ONE_REMARK = 6;

  /** A denial stands so near before what it denies. */
  private static final int DENIED_WITHIN = 3;

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

  /** Whether of two opposed claims this is the one that says less: "not", "only some". */
  boolean denies(Telling telling) {
    return this == SCOPE
        ? quantity(telling, Bound.SOME).isPresent() && quantity(telling, Bound.ALL).isEmpty()
        : telling.claim().polarity() == Polarity.NEGATED;
  }

  static Optional<Opposition> between(Telling one, Telling other) {
    if (isScope(one, other) || isScope(other, one)) {
      return Optional.of(SCOPE);
    }
    return isPolarity(one, other) ? Optional.of(POLARITY) : Optional.empty();
  }

  private static boolean isScope(Telling whole, Telling part) {
    boolean sides = isOfAll(whole) && quantity(part, Bound.SOME).isPresent() && !isOfAll(part);
    boolean sameMatter = sides && whole.cosine(part) >= SAME_MATTER && !whole.sharedWords(part).isEmpty();
    return sameMatter
        && (part.says("only") || isOfSomeOnly(part)
            || (haveOneNoun(whole, part) && whole.sharedWords(part).size() > 1));
  }

  private static boolean haveOneNoun(Telling whole, Telling part) {
    return quantity(whole, Bound.ALL).map(Quantity::of).equals(quantity(part, Bound.SOME).map(Quantity::of));
  }

  /** Whether a claim is of all there are. */
  static boolean isOfAll(Telling telling) {
    return quantity(telling, Bound.ALL).isPresent() && !PARTLY.isIn(telling.lower());
  }

  /** Whether a claim is of some and says that it is not of all. */
  static boolean isOfSomeOnly(Telling telling) {
    return PARTLY.isIn(telling.lower());
  }

  /** Whether the part speaks of the things of which the whole says "all". */
  static boolean isOfSameCounted(Telling whole, Telling part) {
    return quantity(whole, Bound.ALL).filter(all -> part.words().contains(Stem.of(all.of()))).isPresent();
  }

  private static Optional<Quantity> quantity(Telling telling, Bound bound) {
    return telling.claim().quantities().stream()
        .filter(quantity -> quantity.bound() == bound && !quantity.of().isEmpty())
        .findFirst();
  }

  private static boolean isPolarity(Telling one, Telling other) {
    return one.claim().polarity() != other.claim().polarity()
        && isFirm(one) && isFirm(other) && isStatement(one) && isStatement(other)
        && sameTimes(one, other) && !overlap(one, other) && !areOneRemark(one, other)
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

  /** "Voting to raise the limit" is what something is said of, and says nothing itself. */
  private static boolean isStatement(Telling telling) {
    return !telling.lower().strip().split(" ", 2)[0].endsWith("ing");
  }

  private static boolean overlap(Telling one, Telling other) {
    return one.article().equals(other.article())
        && one.claim().excerpt().span().overlaps(other.claim().excerpt().span());
  }

  /**
   * Whether both repeat the same words, and what the one denies is something else: who quotes a remark, whole or cut,
   * contradicts nobody by it.
   */
  private static boolean areOneRemark(Telling one, Telling other) {
    boolean first = one.claim().polarity() == Polarity.NEGATED;
    String[] words = (first ? one : other).lower().strip().split(" ", -1);
    Telling affirmed = first ? other : one;
    return IntStream.rangeClosed(0, words.length - ONE_REMARK)
        .anyMatch(at -> affirmed.says(String.join(" ", Arrays.copyOfRange(words, at, at + ONE_REMARK)))
            && !isDenied(words, at));
  }

  /** Whether what begins there, or a little before it, is denied: "not thinking of", "never said that". */
  private static boolean isDenied(String[] words, int at) {
    return DENIAL.matcher(String.join(" ", Arrays.copyOfRange(words, Math.max(0, at - DENIED_WITHIN), at))).find();
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
