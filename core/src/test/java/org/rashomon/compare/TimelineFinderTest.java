package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Furniture;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.Timeline.Event;
import org.rashomon.model.Timeline.Status;
import org.rashomon.testing.AccountBuilder;

final class TimelineFinderTest {
  private static final String DAY = "2031-05-15";

  private static List<Event> events(AccountBuilder... accounts) {
    return Laid.out(accounts).compared().timeline().events();
  }

  private static AccountBuilder herald(String text) {
    return AccountBuilder.of("herald", text).on(DAY);
  }

  private static AccountBuilder told(String text, String words, String value) {
    return herald(text).date(words, value).claimEverySentence();
  }

  private static List<String> dates(AccountBuilder... accounts) {
    return events(accounts).stream().map(Event::date).toList();
  }

  @Test
  void aSpeakersOwnWeekdayIsNoEvent() {
    String text = "Asked when they would meet, she said: \"Ask me on Monday.\"";
    assertThat(dates(herald(text).unresolved("Ask me on Monday.").date("Monday", "2031-05-12"))).isEmpty();
    assertThat(dates(told("They met on Monday, she said.", "Monday", "2031-05-12"))).containsExactly("2031-05-12");
  }

  @Test
  void aYearOrAFullDateInASpeakersMouthIsOne() {
    String text = "\"The yard closed on 4 May 2029,\" she said.";
    assertThat(dates(herald(text).unresolved("The yard closed on 4 May 2029,").date("4 May 2029", "2029-05-04")
        .claimEverySentence())).containsExactly("2029-05-04");
  }

  @Test
  void theDayInADatelineIsNoEvent() {
    assertThat(dates(told("OSLO, May 14 (CW) - A ferry sank off the coast.", "May 14", "2031-05-14"))).isEmpty();
    assertThat(dates(told("A ferry sank on May 14 - a calm day.", "May 14", "2031-05-14"))).hasSize(1);
  }

  @Test
  void theDayOfAPostShownInTheArticleIsNoEvent() {
    assertThat(dates(told("So sad. Ana Okafor (@okafor) May 14, 2031", "May 14, 2031", "2031-05-14"))).isEmpty();
    assertThat(dates(told("Ana Okafor wrote it on May 14, 2031", "May 14, 2031", "2031-05-14"))).hasSize(1);
  }

  @Test
  void theYearsInTheNameOfAWarAreNoEvents() {
    assertThat(dates(herald("The pact ended the 1950-53 Kessel War.").date("1950", "1950").date("53", "1953")
        .claimEverySentence())).isEmpty();
    assertThat(dates(told("Kessel signed the pact in 1953 and Larn did not.", "1953", "1953")))
        .containsExactly("1953");
    assertThat(dates(told("In 1953 Kessel signed the pact.", "1953", "1953"))).containsExactly("1953");
  }

  @Test
  void aMonthThatSomethingIsUsualInIsNoEvent() {
    assertThat(dates(told("The fog was not unusual for March.", "March", "2031-03"))).isEmpty();
    assertThat(dates(told("The fog was thick in March.", "March", "2031-03"))).containsExactly("2031-03");
  }

  @Test
  void aSentenceThatTellsThatAPlanCameToNothingIsNotItselfOvertaken() {
    String text = "The signing ceremony planned for Thursday did not take place.";
    assertThat(events(told(text, "Thursday", DAY))).singleElement().satisfies(event -> {
      assertThat(event.status()).isEqualTo(Status.HAPPENED);
      assertThat(event.overtaken()).isFalse();
    });
    assertThat(events(told("The signing ceremony is planned for Thursday.", "Thursday", DAY)))
        .singleElement().satisfies(event -> assertThat(event.status()).isEqualTo(Status.PLANNED));
  }

  private static List<Event> moved(String text) {
    return events(herald(text).time("4pm", TimeExpression.Type.TIME, DAY + "T16:00")
        .time("2pm", TimeExpression.Type.TIME, DAY + "T14:00").claimEverySentence());
  }

  @Test
  void theFirstOfTwoHoursOfAMovedPlanIsOvertaken() {
    List<Event> events = moved("The briefing, first set for 4pm, has been moved to 2pm.");
    assertThat(events).extracting(Event::date).containsExactly(DAY + "T14:00", DAY + "T16:00");
    assertThat(events).extracting(Event::overtaken).containsExactly(false, true);
    assertThat(events).extracting(Event::status).containsOnly(Status.PLANNED);
  }

  @Test
  void twoHoursOfTwoThingsAreNotOvertaken() {
    List<Event> events = moved("The ferry left at 4pm and its tug had left at 2pm.");
    assertThat(events).hasSize(2).extracting(Event::overtaken).containsOnly(false);
    assertThat(events).extracting(Event::status).containsOnly(Status.HAPPENED);
  }

  @Test
  void whatEndedAPlanOnItsDayHappened() {
    String text = "The talks ended on Thursday without the agreement that was to have been signed at 5pm.";
    List<Event> events = events(herald(text).date("Thursday", DAY)
        .time("5pm", TimeExpression.Type.TIME, DAY + "T17:00").claim(text, Modality.PLANNED, Polarity.AFFIRMED));
    assertThat(events).extracting(Event::status).containsExactly(Status.HAPPENED);
    assertThat(events).extracting(Event::overtaken).containsExactly(false);
  }

  @Test
  void aPlanIsNotMadeToHaveHappenedByTheDayOfSayingSo() {
    String text = "The council will vote on Thursday, the mayor said on Thursday.";
    assertThat(events(herald(text).date("Thursday", DAY).date("Thursday", DAY)
        .claim("The council will vote on Thursday", Modality.PLANNED, Polarity.AFFIRMED)
        .claim("the mayor said on Thursday")))
        .singleElement().satisfies(event -> assertThat(event.status()).isEqualTo(Status.PLANNED));
  }

  @Test
  void aMeetingOfAPastMonthHappenedWhateverIsHopedOfTheNext() {
    String text = "She hoped that the talks would build on the mayors' summit in Hestvik in June.";
    assertThat(events(herald(text).date("June", "2030-06").claim(text, Modality.WANTED, Polarity.AFFIRMED)))
        .singleElement().satisfies(event -> assertThat(event.status()).isEqualTo(Status.HAPPENED));
    String wish = "She hoped that they would talk of it in June.";
    assertThat(events(herald(wish).date("June", "2030-06").claim(wish, Modality.WANTED, Polarity.AFFIRMED))).isEmpty();
  }

  @Test
  void anHourBesideItsDayIsOneEvent() {
    AccountBuilder boat = herald("The boat left on Thursday at 07:00.").date("Thursday", DAY)
        .time("07:00", TimeExpression.Type.TIME, DAY + "T07:00").claimEverySentence();
    assertThat(dates(boat)).containsExactly(DAY + "T07:00");
    AccountBuilder two = herald("The boat left on Thursday, its captain said when he was asked at 07:00.")
        .date("Thursday", DAY).time("07:00", TimeExpression.Type.TIME, DAY + "T07:00").claimEverySentence();
    assertThat(dates(two)).hasSize(2);
  }

  @Test
  void anHourOfASentenceWithAnHourOfGreenwichHasItsZone() {
    AccountBuilder moved = herald("The briefing, first set for 4pm, is now at 2pm (1pm GMT).")
        .time("4pm", TimeExpression.Type.TIME, DAY + "T16:00").time("2pm", TimeExpression.Type.TIME, DAY + "T14:00")
        .time("1pm GMT", TimeExpression.Type.TIME, DAY + "T13:00Z").claimEverySentence();
    assertThat(dates(moved)).containsExactly(DAY + "T14:00+01:00", DAY + "T16:00+01:00");
  }

  @Test
  void theHourOfGreenwichMayStandFirst() {
    AccountBuilder first = herald("The ship sank at 4.40am GMT (5.40am local time).")
        .time("4.40am GMT", TimeExpression.Type.TIME, DAY + "T04:40")
        .time("5.40am", TimeExpression.Type.TIME, DAY + "T05:40").claimEverySentence();
    assertThat(dates(first)).containsExactly(DAY + "T05:40+01:00");
  }

  private static List<String> midnight(String day) {
    return dates(herald("The ship sank at midnight.").time("midnight", TimeExpression.Type.TIME, day + "T24:00")
        .claimEverySentence());
  }

  @Test
  void aMidnightThatMayBeEitherOfTwoIsNoEvent() {
    assertThat(midnight(DAY)).containsExactly(DAY + "T00:00");
    assertThat(midnight("2031-05-13")).isEmpty();
  }

  private static AccountBuilder shots(String hour, String value) {
    return herald("Shots were heard about " + hour + ".").time(hour, TimeExpression.Type.TIME, value)
        .claimEverySentence();
  }

  @Test
  void aLateHourWithoutADayIsOfNoDayThatIsKnown() {
    assertThat(dates(shots("11.30pm", DAY + "T23:30"))).isEmpty();
    assertThat(dates(shots("11.30pm Wednesday", "2031-05-14T23:30"))).containsExactly("2031-05-14T23:30");
    assertThat(dates(shots("7.30pm", DAY + "T19:30"))).containsExactly(DAY + "T19:30");
  }

  @Test
  void anHourWithoutADayYieldsToOneThatHasAnother() {
    AccountBuilder named = AccountBuilder.of("post", "The police were called at 5.30pm Wednesday.").on(DAY)
        .time("5.30pm Wednesday", TimeExpression.Type.TIME, "2031-05-14T17:30").claimEverySentence();
    assertThat(dates(shots("5.30pm", DAY + "T17:30"), named)).containsExactly("2031-05-14T17:30");
    assertThat(dates(shots("6.30pm", DAY + "T18:30"), named))
        .containsExactly("2031-05-14T17:30", DAY + "T18:30");
  }

  private static List<String> afterWednesday(String next) {
    return dates(herald("The mayor opened the bridge on Wednesday. " + next).date("Wednesday", "2031-05-14")
        .claimEverySentence());
  }

  @Test
  void whatFollowsWithinMomentsIsOfTheDayToldLast() {
    assertThat(afterWednesday("Moments later a cable snapped.")).containsExactly("2031-05-14", "2031-05-14");
    assertThat(afterWednesday("After a 40-minute wait the crowd went home."))
        .containsExactly("2031-05-14", "2031-05-14");
    assertThat(afterWednesday("Later a cable snapped.")).containsExactly("2031-05-14");
  }

  @Test
  void aYearInTheSentenceBeforeLeadsElsewhere() {
    AccountBuilder glance = herald(
        "The mayor opened it on Wednesday. A bridge fell in 2011. Moments later a boat sank.")
        .date("Wednesday", "2031-05-14").date("2011", "2011").claimEverySentence();
    assertThat(dates(glance)).containsExactly("2011", "2031-05-14");
  }

  @Test
  void whatMayFollowWithinMomentsIsNoEvent() {
    assertThat(afterWednesday("A cable could snap moments later.")).containsExactly("2031-05-14");
  }

  private static AccountBuilder captioned(String caption) {
    return herald(caption + "\n\nThe bridge is closed.").article(
        article -> article.furniture(
            List.of(new Furniture(new Span(0, caption.length()), Furniture.Kind.PHOTO_CAPTION, "told by the test"))));
  }

  @Test
  void aCaptionThatSaysWhenItsPictureWasTakenIsAnEvent() {
    assertThat(dates(captioned("The bridge in a picture taken on May 3, 2030"))).contains("2030-05-03");
    assertThat(dates(captioned("The bridge, which will open on May 3, 2032"))).doesNotContain("2032-05-03");
  }

  private static final String REEF = "The ferry Solveig struck the Kalven reef in thick fog off Hestvik";

  @Test
  void whatAnotherAccountTellsOfItWithoutADateIsEvidence() {
    AccountBuilder dated = told(REEF + " on Wednesday.", "Wednesday", "2031-05-14");
    AccountBuilder same = AccountBuilder.of("post", REEF + ", the owner said.").on(DAY).claimEverySentence();
    assertThat(events(dated, same)).singleElement()
        .satisfies(event -> assertThat(event.evidence()).extracting(Excerpt::article)
            .containsExactly("herald", "post"));
    AccountBuilder other = AccountBuilder.of("post", "The owner of the ferry runs eleven ships.").on(DAY)
        .claimEverySentence();
    assertThat(events(dated, other)).singleElement()
        .satisfies(event -> assertThat(event.evidence()).hasSize(1));
  }

  private static final String SUMMIT = "The mayors signed a document at their first summit in Hestvik ";

  @Test
  void aYearAndAMonthOfOneThingAreOneEvent() {
    AccountBuilder month = told(SUMMIT + "in June.", "June", "2030-06");
    AccountBuilder year = AccountBuilder.of("post", SUMMIT + "last year.").on(DAY).date("last year", "2030")
        .claimEverySentence();
    assertThat(events(month, year)).singleElement().satisfies(event -> {
      assertThat(event.date()).isEqualTo("2030-06");
      assertThat(event.evidence()).hasSize(2);
    });
    AccountBuilder another = AccountBuilder.of("post", "The harbour flooded last year.").on(DAY)
        .date("last year", "2030").claimEverySentence();
    assertThat(dates(month, another)).containsExactly("2030", "2030-06");
  }

  @Test
  void aPlanAndItsCancellationOnOneDayAreTwo() {
    AccountBuilder plan = told(
        "The naming ceremony for the new electric ferry is planned for Thursday.", "Thursday", DAY);
    AccountBuilder end = AccountBuilder
        .of("post", "The naming ceremony for the new electric ferry was cancelled Thursday.")
        .on(DAY).date("Thursday", DAY).claimEverySentence();
    assertThat(events(plan, end)).extracting(Event::status)
        .containsExactlyInAnyOrder(Status.PLANNED, Status.HAPPENED);
    AccountBuilder held = AccountBuilder.of("post", "The naming ceremony for the new electric ferry was held Thursday.")
        .on(DAY).date("Thursday", DAY).claimEverySentence();
    assertThat(events(plan, held)).extracting(Event::status).containsExactly(Status.HAPPENED);
  }
}
