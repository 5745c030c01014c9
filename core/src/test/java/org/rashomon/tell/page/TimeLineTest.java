package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;

final class TimeLineTest {

  private static Article at(String time) {
    Published published = time.isEmpty()
        ? new Published.Undated()
        : time.contains("T")
            ? new Published.At(OffsetDateTime.parse(time))
            : new Published.On(LocalDate.parse(time));
    return Article.of(time, new Origin.File(time), "Text.").published(published).build();
  }

  private static TimeLine of(String... times) {
    return new TimeLine(Stream.of(times).map(TimeLineTest::at).toList());
  }

  @Test
  void articlesStandBetweenTheFirstAndTheLast() {
    TimeLine line = of("2031-05-04T18:00:00Z", "", "2031-05-04T08:00:00Z", "2031-05-04");
    assertThat(List.of(line.from(), line.to())).containsExactly("4 May", "4 May, 18:00");
    assertThat(line.place(at("2031-05-04T09:00:00Z"))).isEqualTo("50.0");
    assertThat(line.place(at("2031-05-04T18:00:00Z"))).isEqualTo("100.0");
    assertThat(line.place(at(""))).isEmpty();
  }

  @Test
  void whereNoTwoTimesDifferThereIsNoLine() {
    assertThat(of("2031-05-04", "2031-05-04", "").from()).isEmpty();
    assertThat(of("2031-05-04", "2031-05-04").place(at("2031-05-04"))).isEmpty();
    assertThat(of("", "").to()).isEmpty();
  }

  @Test
  void theZoneIsToldWhereThereAreSeveral() {
    assertThat(of("2031-05-04T08:00:00+02:00", "2031-05-04T08:30:00Z").from()).isEqualTo("4 May, 08:00 GMT+2");
    assertThat(of("2031-05-04T08:00:00+02:00", "2031-05-04T09:30:00+02:00").from()).isEqualTo("4 May, 08:00");
  }
}
