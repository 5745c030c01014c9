package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.TimeExpression;
import org.rashomon.testing.AccountBuilder;

/** 2031-05-15 is a Thursday. */
final class StoryDaysTest {
  private static final AccountBuilder HERALD = AccountBuilder.of("herald", "The ferry sank on Wednesday.")
      .on("2031-05-15");

  private static Map<String, LocalDate> byWeekday(AccountBuilder... builders) {
    return StoryDays.byWeekday(accounts(builders));
  }

  private static List<Account> accounts(AccountBuilder... builders) {
    return Arrays.stream(builders).map(AccountBuilder::build).toList();
  }

  private static AccountBuilder post(String text) {
    return AccountBuilder.of("post", text);
  }

  @Test
  void theLatestWeekdayToldOfAsGoneIsTheDay() {
    assertThat(byWeekday(HERALD, post("The ferry sank on Tuesday. Its owner spoke on Wednesday.")))
        .containsExactly(Map.entry("post", LocalDate.of(2031, 5, 14)));
  }

  @Test
  void aWeekdayThatMayBeLaterThanTheDatedReportsGivesNone() {
    assertThat(byWeekday(HERALD, post("The ferry sank on Wednesday. Its owner spoke on Friday."))).isEmpty();
  }

  @Test
  void aWeekdayStillToComeIsNotTheDay() {
    assertThat(byWeekday(HERALD, post("The hearing will be held on Wednesday."))).isEmpty();
    assertThat(byWeekday(HERALD, post("The owner hoped to raise the ferry by Wednesday."))).isEmpty();
  }

  @Test
  void aWeekdayInASpeakersMouthIsNotTheDay() {
    String spoken = "\"We warned them on Wednesday,\" said the captain.";
    assertThat(byWeekday(HERALD, post(spoken).unresolved("We warned them on Wednesday,"))).isEmpty();
    assertThat(byWeekday(HERALD, post("They were warned on Wednesday, said the captain."))).isNotEmpty();
  }

  @Test
  void datedReportsFarApartGiveNone() {
    AccountBuilder older = AccountBuilder.of("star", "The ferry was old.").on("2031-05-01");
    assertThat(byWeekday(HERALD, older, post("The ferry sank on Tuesday."))).isEmpty();
    assertThat(byWeekday(post("The ferry sank on Tuesday."))).isEmpty();
  }

  private static AccountBuilder briefing(String text) {
    return AccountBuilder.of("herald", text).on("2031-05-15")
        .time("4pm", TimeExpression.Type.TIME, "2031-05-15T16:00");
  }

  private static final String MOVED = "The owner will brief the families at the harbour hall at 16:00.";

  @Test
  void anHourOfTheSameThingGivesItsDay() {
    AccountBuilder post = post(MOVED).time("16:00", TimeExpression.Type.TIME, "XXXX-XX-XXT16:00");
    assertThat(StoryDays.byHour(accounts(
        briefing("Families are to be briefed at 4pm in the harbour hall by the owner of the ferry."), post)))
        .containsExactly(Map.entry("post", LocalDate.of(2031, 5, 15)));
  }

  @Test
  void anHourOfAnotherThingOrAnotherHourGivesNone() {
    AccountBuilder post = post(MOVED).time("16:00", TimeExpression.Type.TIME, "XXXX-XX-XXT16:00");
    assertThat(StoryDays.byHour(accounts(briefing("The tug left for the reef at 4pm."), post))).isEmpty();
    AccountBuilder later = post(MOVED.replace("16:00", "17:00"))
        .time("17:00", TimeExpression.Type.TIME, "XXXX-XX-XXT17:00");
    assertThat(StoryDays.byHour(accounts(
        briefing("Families are to be briefed at 4pm in the harbour hall by the owner of the ferry."), later)))
        .isEmpty();
  }

  @Test
  void anHourOfANamedDayIsLeftToThatDay() {
    String text = MOVED.replace("16:00", "16:00 on 18 May");
    AccountBuilder post = post(text).time("16:00", TimeExpression.Type.TIME, "XXXX-XX-XXT16:00")
        .date("18 May", "XXXX-05-18");
    assertThat(StoryDays.byHour(accounts(
        briefing("Families are to be briefed at 4pm in the harbour hall by the owner of the ferry."), post)))
        .isEmpty();
  }
}
