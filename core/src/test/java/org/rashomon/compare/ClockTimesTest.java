package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.Timeline.Event;
import org.rashomon.testing.AccountBuilder;

final class ClockTimesTest {
  private static final AccountBuilder HERALD = AccountBuilder
      .of("herald", "The mayor moved her press briefing to 15:00 local time (13:00 GMT) on 4 May 2031.")
      .time("15:00", TimeExpression.Type.TIME, "2031-05-04T15:00")
      .time("13:00 GMT", TimeExpression.Type.TIME, "2031-05-04T13:00Z")
      .date("4 May 2031", "2031-05-04").claimEverySentence();

  private static AccountBuilder post(String hour, String value) {
    return AccountBuilder.of("post", "Her press briefing is now at " + hour + ".")
        .time(hour, TimeExpression.Type.TIME, value).claimEverySentence();
  }

  @Test
  void oneHourInTwoFormatsAgrees() {
    assertThat(Laid.out(HERALD, post("3pm", "XXXX-XX-XXT15:00")).findings(Kind.AGREEMENT))
        .extracting(Finding::aspect).contains(Finding.Aspect.TIME);
  }

  @Test
  void anotherHourDoesNotAgree() {
    assertThat(Laid.out(HERALD, post("5pm", "XXXX-XX-XXT17:00")).findings(Kind.AGREEMENT)).isEmpty();
  }

  @Test
  void theTimelineHasTheOffsetWhereGreenwichStandsBeside() {
    assertThat(Laid.out(HERALD).compared().timeline().events()).extracting(Event::date)
        .contains("2031-05-04T15:00+02:00");
  }

  @Test
  void aDurationIsNoHour() {
    assertThat(Clock.of("PT20M")).isEmpty();
    assertThat(Clock.of("T20:05")).contains(java.time.LocalTime.of(20, 5));
  }
}
