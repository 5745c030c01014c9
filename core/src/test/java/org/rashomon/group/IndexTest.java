package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.testing.AccountBuilder;

final class IndexTest {
  private static final String MILL = "A fire destroyed the grain mill of Dunmarrow, and the miller Ada Orlov was hurt.";
  private static final String TRIAL = "The court heard how Ada Orlov sold gold watches abroad.";

  private final Terms terms = new Terms();
  private final Index index = new Index(terms);
  private final List<Integer> quiet = new ArrayList<>();
  private int arrived;

  private Portrait portrait(String text, String day) {
    AccountBuilder account = AccountBuilder.of("a" + arrived, text);
    return Portrait.arriving(Sketch.of((day.isEmpty() ? account : account.on(day)).build()), terms);
  }

  private void add(String text, String day) {
    quiet.addAll(index.add(arrived, portrait(text, day)));
    arrived++;
  }

  /** So many accounts of other matters, from a day on, a hundred a day. */
  private void passTime(int accounts, String from) {
    IntStream.range(0, accounts).forEach(
        i -> add("The council met about parking again.", LocalDate.parse(from).plusDays(i / 100).toString()));
  }

  private List<Integer> like(String text, String day) {
    return index.like(portrait(text, day), 20);
  }

  @Test
  void accountsAreFoundByTheirWordsAroundTheirDay() {
    add(MILL, "2031-06-02");
    assertThat(like("The grain mill of Dunmarrow burnt.", "2031-06-20")).containsExactly(0);
    assertThat(like("The grain mill of Dunmarrow burnt.", "2032-06-20")).isEmpty();
  }

  @Test
  void aRareFullNameIsFoundAfterYears() {
    add(MILL, "2031-06-02");
    assertThat(like(TRIAL, "2034-06-20")).containsExactly(0);
  }

  @Test
  void anUndatedAccountIsFoundAndFindsWhatIsDated() {
    add(MILL, "");
    add(MILL, "2031-06-02");
    assertThat(like("The grain mill of Dunmarrow burnt.", "2040-01-01")).containsExactly(0);
    assertThat(like("The grain mill of Dunmarrow burnt.", "")).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void aMonthNearWhichNothingArrivesAnyMoreGoesQuiet() {
    add(MILL, "2031-06-02");
    passTime(Index.QUIET_AFTER + 1000, "2032-01-01");
    assertThat(quiet).containsExactly(0);
    assertThat(like("The grain mill of Dunmarrow burnt.", "2031-06-20")).isEmpty();
    assertThat(like(TRIAL, "2034-06-20")).containsExactly(0);
  }

  @Test
  void aMonthNearWhichSomethingArrivesStaysAwake() {
    add(MILL, "2031-06-02");
    passTime(Index.QUIET_AFTER / 2, "2032-01-01");
    add("A market in Corvale.", "2031-07-02");
    passTime(Index.QUIET_AFTER / 2, "2032-06-01");
    assertThat(quiet).isEmpty();
    assertThat(like("The grain mill of Dunmarrow burnt.", "2031-06-20")).contains(0);
  }

  @Test
  void undatedAccountsGoQuietByTheOrderOfTheirArrival() {
    add(MILL, "");
    passTime(Index.QUIET_AFTER + 1000, "2032-01-01");
    assertThat(quiet).containsExactly(0);
  }

  @Test
  void aNameThatManyAccountsHaveIsNoReasonToLookAtOldOnes() {
    IntStream.range(0, 60).forEach(i -> add("Some words of Ada Orlov on day " + i + ".", "2031-06-02"));
    assertThat(like(TRIAL, "2034-06-20")).isEmpty();
  }
}
