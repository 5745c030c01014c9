package org.rashomon.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds pairs of claims that are about one matter: of different accounts, or of one account and different voices.
 *
 * <p>Only claims that share a word are compared, and no word that stands in very many brings claims together, so that
 * the cost stays near linear.
 */
final class StatementPairs {
  /** A word that stands in more of a story's claims than this brings none of them together. */
  private static final int TOO_MANY = 200;

  /** Sentences as near as this need share but one telling word. */
  private static final double NEAR = 0.6;

  private static final double ONE_WORD = 3;

  /** Sentences as near as this must share more. */
  private static final double RATHER_NEAR = 0.42;

  private static final double SOME_WORDS = 6;

  /** A claim is paired with so many of those after it; in a story of many accounts the rest say nothing new. */
  private static final int NEIGHBOURS = 30;

  private static final Comparator<Pair> NEAREST_FIRST = Comparator
      .comparingDouble(pair -> -pair.likeness().score());

  private static final double LITTLE = 0.8;

  /** Two speakers of one account speak on one matter in other words: "all sanctions lifted", "some measures eased". */
  private static final double DISPUTED = 0.42;

  /** The same where one speaks of all and the other of some. */
  private static final double ALL_AGAINST_SOME = 0.3;

  /** They do so not far from each other. */
  private static final int SENTENCES_APART = 10;

  private final List<Statement> statements;
  private final Weights weights;
  private final Map<String, List<Statement>> index = new HashMap<>();

  StatementPairs(List<Statement> statements, Weights weights) {
    this.statements = statements;
    this.weights = weights;
    statements.forEach(statement -> statement.stems()
        .forEach(stem -> index.computeIfAbsent(stem, fresh -> new ArrayList<>()).add(statement)));
  }

  /** Two claims, and how near they are. */
  record Pair(Statement one, Statement other, Likeness likeness) {}

  /** The nearest first. */
  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (Statement statement : statements) {
      List<Pair> own = new ArrayList<>();
      collect(statement, own);
      own.sort(NEAREST_FIRST);
      pairs.addAll(own.subList(0, Math.min(NEIGHBOURS, own.size())));
    }
    pairs.sort(NEAREST_FIRST);
    return pairs;
  }

  private void collect(Statement one, List<Pair> pairs) {
    BitSet seen = new BitSet();
    for (String stem : one.stems()) {
      List<Statement> holders = index.getOrDefault(stem, List.of());
      for (Statement other : holders.size() > TOO_MANY ? List.<Statement>of() : holders) {
        if (other.number() > one.number() && !seen.get(other.number())) {
          seen.set(other.number());
          compare(one, other, pairs);
        }
      }
    }
  }

  private void compare(Statement one, Statement other, List<Pair> pairs) {
    if (one.cosine(other) >= ALL_AGAINST_SOME && mayBeCompared(one, other)) {
      Likeness likeness = Likeness.of(one, other, weights);
      if (isNear(likeness) || isDispute(one, other, likeness)) {
        pairs.add(new Pair(one, other, likeness));
      }
    }
  }

  private static boolean mayBeCompared(Statement one, Statement other) {
    return one.account() != other.account() || (one.isOfOtherVoice(other) && !one.isOfSameSentence(other));
  }

  private static boolean isNear(Likeness likeness) {
    return (likeness.cosine() >= NEAR && likeness.shared() >= ONE_WORD)
        || (likeness.cosine() >= RATHER_NEAR && likeness.shared() >= SOME_WORDS);
  }

  private static boolean isDispute(Statement one, Statement other, Likeness likeness) {
    return one.account() == other.account()
        && one.isOfOtherSpeaker(other)
        && Math.abs(one.claim().sentence() - other.claim().sentence()) <= SENTENCES_APART
        && likeness.cosine() >= (one.isAllAgainstSome(other) ? ALL_AGAINST_SOME : DISPUTED)
        && likeness.shared() >= LITTLE;
  }
}
