package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.TimeMl.Timex;
import org.rashomon.model.Span;

final class TimeScoreTest {

  private static Timex timex(int start, int end, String value) {
    return new Timex(new Span(start, end), "DATE", value);
  }

  @Test
  void strictNeedsTheSpanRelaxedAnOverlapAndValuesTheValue() {
    TimeScore score = new TimeScore();
    score.add(
        List.of(timex(0, 5, "2031"), timex(10, 20, "2030-05"), timex(30, 35, "2029")),
        List.of(timex(0, 5, "2031"), timex(12, 20, "2030-06"), timex(50, 55, "2029")));
    assertThat(score.strictF1()).isCloseTo(1 / 3., within(1e-9));
    assertThat(score.relaxedF1()).isCloseTo(2 / 3., within(1e-9));
    assertThat(score.valueF1()).isCloseTo(1 / 3., within(1e-9));
  }

  @Test
  void twoSpellingsOfOneValueAreTheSame() {
    assertThat(TimeScore.sameValue("197X", "197")).isTrue();
    assertThat(TimeScore.sameValue("P2DE", "P20Y")).isTrue();
    assertThat(TimeScore.sameValue("1948-XX", "1948")).isTrue();
    assertThat(TimeScore.sameValue("1948", "1949")).isFalse();
  }

  @Test
  void aDocumentIsReadWithoutItsMarkup() {
    TimeMl document = TimeMl.parse("a", """
        <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-14">May 14</TIMEX3></DCT>
        <TEXT>Smith &amp; Co <EVENT eid="e1">fell</EVENT> <TIMEX3 tid="t1" type="DATE" value="2031-05-12">on
        <b>Monday</b></TIMEX3>.</TEXT></TimeML>""");
    assertThat(document.created()).contains(LocalDate.of(2031, 5, 14));
    assertThat(document.times()).singleElement().satisfies(timex -> {
      assertThat(timex.span().in(document.text())).isEqualTo("on\nMonday");
      assertThat(timex.value()).isEqualTo("2031-05-12");
    });
    assertThat(document.text()).startsWith("Smith & Co fell");
  }
}
