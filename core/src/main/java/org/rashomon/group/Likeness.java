package org.rashomon.group;

import static org.rashomon.group.Particulars.Agreement.DIFFERENT;
import static org.rashomon.group.Particulars.Agreement.SAME;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How likely it is that two accounts tell of one thing: a logistic regression over signs.
 *
 * <p>The weights were fitted by {@code eval/fit} on the pairs that {@link Index} proposes on gva/dev and
 * allsides/train, the two weighing the same. They have to be fitted again when a sign, or the cutting of words, changes.
 */
final class Likeness {
  /**
   * Something that speaks for or against.
   *
   * @param weight fitted
   * @param strength how clearly two accounts show it
   */
  record Sign(String name, double weight, ToDoubleFunction<Meeting> strength) {}

  static final List<Sign> SIGNS = List.of(
      new Sign("always", 1.7, pair -> 1),
      new Sign("text, root", -1.21, Meeting::root),
      new Sign("names, root", -0.99, pair -> Math.sqrt(pair.names())),
      new Sign("titles", 1.92, pair -> pair.one().title().cosine(pair.other().title())),
      new Sign("title in text", 1.92, Meeting::headline),
      new Sign("lead in text", 1.82, Meeting::heart),
      new Sign("names in title", 1.15, pair -> Math.max(
          pair.one().titleNames().cosine(pair.other().lead()), pair.one().lead().cosine(pair.other().titleNames()))),
      new Sign("numbers", 0.91, pair -> pair.one().numbers().cosine(pair.other().numbers())),
      new Sign("full names", -2.37, pair -> pair.one().fullNames().cosine(pair.other().fullNames())),
      new Sign("rare names", 0.74, Meeting::rareNames),
      new Sign("rare full names, apart in time", 0.18, pair -> pair.rareFullNames() * pair.gap()),
      new Sign("copied, root", -0.54, pair -> Math.sqrt(pair.copied())),
      new Sign("apart in time", -0.83, Meeting::gap),
      new Sign("apart by days", -0.63, pair -> Math.min(pair.days(), 3)),
      new Sign("apart by weeks", -0.19, pair -> Math.min(pair.days(), 60) / 10),
      new Sign("apart by months", 1.16, pair -> pair.days() > 60 ? 1 : 0),
      new Sign("weekdays known", -1.75, pair -> pair.weekdays() ? 1 : 0),
      new Sign("weekdays", 1.88, Meeting::sameWeekdays),
      new Sign("weekdays, undated", 0.61, pair -> pair.vagueness() * pair.sameWeekdays()),
      new Sign("undated", -1.74, Meeting::vagueness),
      new Sign("among many months", -3.06, pair -> pair.vagueness() > 0 ? 1 : 0),
      new Sign("text, undated", 2, pair -> pair.vagueness() * pair.root()),
      new Sign("lead in text, undated", 0.86, pair -> pair.vagueness() * pair.heart()),
      new Sign("ages same", 1.9, pair -> pair.has(SAME, Particulars::ages) ? 1 : 0),
      new Sign("ages different", -0.14, pair -> pair.has(DIFFERENT, Particulars::ages) ? 1 : 0),
      new Sign("streets same", 0.31, pair -> pair.has(SAME, Particulars::streets) ? 1 : 0),
      new Sign("streets different", -0.99, pair -> pair.has(DIFFERENT, Particulars::streets) ? 1 : 0),
      new Sign("hours same", 0.92, pair -> pair.has(SAME, Particulars::hours) ? 1 : 0),
      new Sign("hours different", -0.78, pair -> pair.has(DIFFERENT, Particulars::hours) ? 1 : 0),
      new Sign("people same", 0.76, pair -> pair.has(SAME, Particulars::people) ? 1 : 0),
      new Sign("people different", 0.28, pair -> pair.has(DIFFERENT, Particulars::people) ? 1 : 0),
      new Sign("crowd", -3.1, Meeting::crowd),
      new Sign("out of the crowd", 2.69, Meeting::outOfTheCrowd),
      new Sign("same outlet", -0.99, pair -> pair.sameOutlet() ? 1 : 0),
      new Sign("same outlet, text", -0.89, pair -> pair.sameOutlet() ? pair.root() : 0));

  /**
   * Two accounts with less in common (cosine of their words) are of one thing so seldom that the other signs are not
   * looked at: one pair in three thousand on gva/dev and allsides/train, where half of all pairs have so little.
   */
  private static final double LEAST = 0.05;

  /** So for accounts more than {@link Index#WINDOW} days apart; the least that two of one story had was .19. */
  private static final double LEAST_APART = 0.15;

  private Likeness() {}

  /**
   * How likely it is; in [0, 1].
   *
   * @param terms against which their names are weighed
   */
  static double between(Portrait one, Portrait other, Terms terms) {
    double text = one.text().cosine(other.text());
    return text < least(one, other) ? 0 : of(Meeting.of(one, other, text, terms));
  }

  /** Whether two accounts have so little in common that no other sign makes up for it. */
  static boolean isOutOfTheQuestion(Meeting pair) {
    return pair.text() < least(pair.one(), pair.other());
  }

  private static double least(Portrait one, Portrait other) {
    boolean apart = one.day().isPresent() && other.day().isPresent()
        && Math.abs(one.day().getAsInt() - other.day().getAsInt()) > Index.WINDOW;
    return apart ? LEAST_APART : LEAST;
  }

  /** In [0, 1]. */
  static double of(Meeting pair) {
    double sum = 0;
    for (Sign sign : SIGNS) {
      sum += sign.weight * sign.strength.applyAsDouble(pair);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
