package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.testing.AccountBuilder;

final class GalleryTest {
  private static final String MILL = "A fire destroyed the grain mill of Dunmarrow, and the miller Ada Orlov was hurt.";
  private static final LocalDate LATER = LocalDate.of(2033, 1, 1);

  private final Gallery gallery = new Gallery();

  private List<Integer> hang(String text, LocalDate day) {
    return gallery.hang(Sketch.of(AccountBuilder.of("a" + gallery.size(), text).on(day.toString()).build()));
  }

  private void passTime() {
    for (int i = 0; i <= Index.QUIET_AFTER + 1000; i++) {
      hang("The council met about parking again.", LATER.plusDays(i / 100));
    }
  }

  @Test
  void aQuietAccountIsDrawnAnewWhenARareNameBringsItBack() {
    hang(MILL, LocalDate.of(2031, 6, 2));
    Portrait before = gallery.portrait(0);
    passTime();
    assertThat(gallery.portrait(0)).isNotSameAs(before);
    assertThat(gallery.portrait(0).text().cosine(before.text())).isGreaterThan(0.9);
    assertThat(hang("The miller Ada Orlov was tried for the fire at the grain mill of Dunmarrow.", LATER)).contains(0);
  }

  @Test
  void aQuietAccountWithTheSameNameAndOtherwiseOtherWordsIsLeftAlone() {
    hang("Ada Orlov. " + "Wheat, barley, rye, furniture, gardens, cellars, barns, horses, goats, meadows. ".repeat(3),
        LocalDate.of(2031, 6, 2));
    passTime();
    assertThat(hang("Ada Orlov. " + "Sonatas, ballads, hymns, tangos, waltzes, pilgrims, bankers, dentists. ".repeat(3),
        LATER)).doesNotContain(0);
  }
}
