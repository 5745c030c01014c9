package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 14 May 2031, the day of this text, is a Wednesday. */
final class TimePeersTest {
  private static final StanfordCoreNLP TAGGER = TimePeers.tagger();

  private static List<String> read(TimeTagger tagger) {
    String text = "The ferry sank on Monday. It was built in March 1988.";
    TimeMl document = new TimeMl("a", Optional.of(LocalDate.of(2031, 5, 14)), text, List.of());
    return tagger.find(document).stream().map(time -> time.span().in(text) + " = " + time.value()).toList();
  }

  @Test
  void heidelTimeReadsAgainstTheDay() throws IOException {
    assertThat(read(new HeidelTime(DocumentType.NEWS, TAGGER)))
        .containsExactlyInAnyOrder("Monday = 2031-05-12", "March 1988 = 1988-03");
  }

  @Test
  void suTimeReadsAgainstTheDay() {
    assertThat(read(new SuTime(TAGGER))).contains("March 1988 = 1988-03").hasSize(2);
  }
}
