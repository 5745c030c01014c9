package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.PassageScore.Place;
import org.rashomon.eval.PassageScore.Shared;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Passage;
import org.rashomon.model.Span;

final class PassageScoreTest {
  private static final Article ONE = article("one");
  private static final Article OTHER = article("other");

  private static Article article(String id) {
    return Article.of(id, new Origin.File(id), "The ferry ran aground at dawn off the northern pier.").build();
  }

  private static Passage passage(int from, int to) {
    return new Passage(ONE.excerpt(from, from + 5), OTHER.excerpt(to, to + 5), Passage.Kind.VERBATIM, false);
  }

  private static Shared shared(int one, int other) {
    return new Shared(new Place("other", new Span(other, other + 5)), new Place("one", new Span(one, one + 5)));
  }

  @Test
  void aPassageCountsWhereBothSidesMeetWhicheverComesFirst() {
    assertThat(PassageScore.of(List.of(shared(4, 10)), List.of(passage(6, 8)))).isEqualTo(new PassageScore(1, 0));
  }

  @Test
  void onlyOneSideMeetingIsAFalsePassage() {
    assertThat(PassageScore.of(List.of(shared(4, 10)), List.of(passage(6, 30)))).isEqualTo(new PassageScore(0, 1));
  }
}
