package org.rashomon.group;

import java.util.List;
import org.rashomon.model.Account;

/**
 * What {@link Grouper} sees of the pairs of accounts it compares, so that the weights of its signs can be fitted. For
 * one thread.
 */
public final class Signs {
  private final Gallery gallery = new Gallery();

  /**
   * Two accounts and how clearly they show each sign, in the order of {@link #names()}.
   *
   * @param arrived id of the article that came later
   * @param before id of the one that was there
   */
  public record Pair(String arrived, String before, List<Double> strengths) {
    public Pair {
      strengths = List.copyOf(strengths);
    }
  }

  /** What the signs are called. The first is always there. */
  public static List<String> names() {
    return Likeness.SIGNS.stream().map(Likeness.Sign::name).toList();
  }

  /** The weights grouping uses now. */
  public static List<Double> weights() {
    return Likeness.SIGNS.stream().map(Likeness.Sign::weight).toList();
  }

  /**
   * The pairs an arriving account makes with those before it, as far as something can be learned from them. An undated
   * account among whose likes nothing is dated teaches nothing about the undated.
   */
  public List<Pair> add(Account account) {
    List<Integer> like = gallery.hang(Sketch.of(account));
    int number = gallery.size() - 1;
    return like.stream()
        .map(other -> gallery.meeting(number, other))
        .filter(meeting -> !Likeness.isOutOfTheQuestion(meeting) && (meeting.dated() || meeting.vagueness() > 0))
        .map(Signs::pair)
        .toList();
  }

  private static Pair pair(Meeting meeting) {
    return new Pair(
        meeting.one().article(), meeting.other().article(),
        Likeness.SIGNS.stream().map(sign -> sign.strength().applyAsDouble(meeting)).toList());
  }
}
