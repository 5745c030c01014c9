package org.rashomon.group;

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
      new Sign("always", -3.42, pair -> 1),
      new Sign("text, root", 3.63, Meeting::root),
      new Sign("names, root", 0.94, pair -> Math.sqrt(pair.names())),
      new Sign("titles", 1.99, pair -> pair.one().title().cosine(pair.other().title())),
      new Sign("title in text", 3.04, Meeting::headline),
      new Sign("lead in text", 3.99, Meeting::heart),
      new Sign("names in title", 1, pair -> Math.max(
          pair.one().titleNames().cosine(pair.other().lead()), pair.one().lead().cosine(pair.other().titleNames()))),
      new Sign("numbers", 1.92, pair -> pair.one().numbers().cosine(pair.other().numbers())),
      new Sign("full names", -2.09, pair -> pair.one().fullNames().cosine(pair.other().fullNames())),
      new Sign("rare names", 1.16, Meeting::rareNames),
      new Sign("rare full names, apart in time", 0.25, pair -> pair.rareFullNames() * pair.gap()),
      new Sign("copied, root", 0.45, pair -> Math.sqrt(pair.copied())),
      new Sign("apart in time", -0.97, Meeting::gap),
      new Sign("apart by days", -0.53, pair -> Math.min(pair.days(), 3)),
      new Sign("apart by weeks", -0.25, pair -> Math.min(pair.days(), 60) / 10),
      new Sign("apart by months", 0.99, pair -> pair.days() > 60 ? 1 : 0),
      new Sign("weekdays known", -1.73, pair -> pair.weekdays() ? 1 : 0),
      new Sign("weekdays", 2.04, Meeting::sameWeekdays),
      new Sign("weekdays, undated", 0.51, pair -> pair.vagueness() * pair.sameWeekdays()),
      new Sign("undated", -1.76, Meeting::vagueness),
      new Sign("among many months", -3.03, pair -> pair.vagueness() > 0 ? 1 : 0),
      new Sign("text, undated", 2.21, pair -> pair.vagueness() * pair.root()),
      new Sign("lead in text, undated", 0.43, pair -> pair.vagueness() * pair.heart()),
      new Sign("same outlet", -0.86, pair -> pair.sameOutlet() ? 1 : 0),
      new Sign("same outlet, text", -1.5, pair -> pair.sameOutlet() ? pair.root() : 0));

  private Likeness() {}

  /** In [0, 1]. */
  static double of(Meeting pair) {
    double sum = 0;
    for (Sign sign : SIGNS) {
      sum += sign.weight * sign.strength.applyAsDouble(pair);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
