package org.rashomon.group;

import java.util.function.Function;
import org.rashomon.group.Particulars.Agreement;

/**
 * Two accounts held against each other.
 *
 * @param text cosine of all words; so for names, full names and numbers
 * @param heart the lead of one in the text of the other, the better of the two
 * @param headline the title of one in the text of the other, the better of the two
 * @param rareNames how many and how rare the names in common are
 * @param rareFullNames so for full names
 * @param copied part of the shorter text that the other has word for word
 * @param dated whether the days of both are known
 * @param days between the two; 0 where not both are known
 * @param weekdays whether both name days of the week that can be compared, being of one week or undated
 */
record Meeting(
    Portrait one,
    Portrait other,
    double text,
    double names,
    double heart,
    double headline,
    double rareNames,
    double rareFullNames,
    double copied,
    boolean dated,
    double days,
    boolean weekdays) {

  /** A name commoner than that (in inverse document frequency) says little. */
  private static final double COMMON_NAME = 5;

  private static final int WEEK = 7;

  /** Keeps the logarithm finite for two accounts without a word in common. */
  private static final double LEAST_TEXT = 1e-3;

  static Meeting of(Portrait one, Portrait other, Terms terms) {
    return of(one, other, one.text().cosine(other.text()), terms);
  }

  /** {@link #of(Portrait, Portrait, Terms)} where the cosine of all words is known. */
  static Meeting of(Portrait one, Portrait other, double text, Terms terms) {
    boolean dated = one.day().isPresent() && other.day().isPresent();
    double days = dated ? Math.abs(one.day().getAsInt() - other.day().getAsInt()) : 0;
    return new Meeting(
        one,
        other,
        text,
        one.names().cosine(other.names()),
        Math.max(one.lead().cosine(other.text()), one.text().cosine(other.lead())),
        Math.max(one.title().cosine(other.text()), one.text().cosine(other.title())),
        rarity(one.names(), other.names(), terms),
        rarity(one.fullNames(), other.fullNames(), terms),
        one.shingles().containment(other.shingles()),
        dated,
        days,
        days < WEEK && !one.weekdays().isEmpty() && !other.weekdays().isEmpty());
  }

  private static double rarity(TermVector one, TermVector other, Terms terms) {
    double[] sum = new double[1];
    one.shared(other, (term, product) -> sum[0] += Math.max(0, terms.rarity(term) - COMMON_NAME));
    return Math.log(1 + sum[0]);
  }

  double vagueness() {
    return Math.max(one.surroundings().vagueness(), other.surroundings().vagueness());
  }

  /** How much alike everything is in which the two came, in [0, 2]. */
  double crowd() {
    return Math.sqrt(one.surroundings().crowd().likeness()) + Math.sqrt(other.surroundings().crowd().likeness());
  }

  /** How far the two stand out of that together: the logarithm of their likeness to that of what is around them. */
  double outOfTheCrowd() {
    double crowd = Math.sqrt(one.surroundings().crowd().likeness() * other.surroundings().crowd().likeness() + 1e-4);
    return Math.log(Math.max(text, LEAST_TEXT) / crowd);
  }

  /** Whether particulars of a kind agree so. */
  boolean has(Agreement agreement, Function<Particulars, int[]> kind) {
    return Particulars.between(kind.apply(one.particulars()), kind.apply(other.particulars())) == agreement;
  }

  double root() {
    return Math.sqrt(text);
  }

  /** The days between, in steps that grow. */
  double gap() {
    return Math.log(1 + days);
  }

  double sameWeekdays() {
    return weekdays ? one.weekdays().cosine(other.weekdays()) : 0;
  }

  boolean sameOutlet() {
    return one.outlet().isPresent() && one.outlet().equals(other.outlet());
  }
}
