package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Origin;

final class JudgedScoreTest {
  private static final Article ONE = article("herald", "The mill burned on Monday. Two fled.");
  private static final Article OTHER = article("post", "The mill burned. Three fled.");
  private static final JudgedFinding RIGHT = JudgedFinding.parse("set\ts1\tconflict\ttrue\therald\t30\tpost\t20");
  private static final JudgedFinding WRONG = JudgedFinding.parse("set\ts1\tconflict\tfalse\therald\t3\tpost\t3");

  private static Article article(String id, String text) {
    return Article.of(id, new Origin.File(id), text).build();
  }

  private static Finding finding(Kind kind, Excerpt one, Excerpt other) {
    return new Finding("f", kind, Aspect.QUANTITY, "", List.of(reading(one), reading(other)), "", "", 1);
  }

  private static Finding.Reading reading(Excerpt excerpt) {
    return new Finding.Reading("", Optional.empty(), List.of(excerpt.article()), 1, List.of(excerpt));
  }

  private static final Finding FLED = finding(Kind.CONFLICT, ONE.excerpt(27, 36), OTHER.excerpt(17, 28));
  private static final Finding BURNED = finding(Kind.CONFLICT, ONE.excerpt(0, 26), OTHER.excerpt(0, 16));

  private static JudgedScore score(String story, Finding... findings) {
    JudgedScore score = new JudgedScore(Kind.CONFLICT, List.of(RIGHT, WRONG));
    score.add("set", story, List.of(findings));
    return score;
  }

  @Test
  void ofTheJudgedOnesShownThoseThatAreRightAreCounted() {
    assertThat(score("s1", FLED).precision()).isEqualTo(1);
    assertThat(score("s1", FLED, BURNED).precision()).isEqualTo(0.5);
    assertThat(score("s1", BURNED).recall()).isZero();
    assertThat(score("s1", FLED).recall()).isEqualTo(1);
  }

  @Test
  void whatNobodyHasJudgedIsToldApart() {
    Finding crossed = finding(Kind.CONFLICT, ONE.excerpt(27, 36), OTHER.excerpt(0, 16));
    assertThat(score("s1", crossed).unjudged()).containsExactly("set s1 f");
    assertThat(score("s2", FLED).unjudged()).containsExactly("set s2 f");
    assertThat(score("s1", FLED).unjudged()).isEmpty();
  }

  @Test
  void whatIsShownAsSomethingElseIsNotShown() {
    JudgedScore score = score("s1", finding(Kind.OVERTAKEN, ONE.excerpt(27, 36), OTHER.excerpt(17, 28)));
    assertThat(score.shown()).isZero();
    assertThat(score.unjudged()).isEmpty();
  }

  @Test
  void bothSidesInOneReadingAreNoConflict() {
    Finding.Reading both = new Finding.Reading(
        "", Optional.empty(), List.of("herald", "post"), 2, List.of(ONE.excerpt(27, 36), OTHER.excerpt(17, 28)));
    Finding finding = new Finding(
        "f", Kind.CONFLICT, Aspect.QUANTITY, "", List.of(both, reading(ONE.excerpt(0, 26))), "", "", 1);
    assertThat(score("s1", finding).shown()).isZero();
  }

  @Test
  void theListHasConflictsThatAreRightAndOthers() {
    List<JudgedFinding> all = JudgedFinding.read();
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    assertThat(all).filteredOn(one -> one.kind() == Kind.CONFLICT).extracting(JudgedFinding::right).contains(true,
        false);
  }

  @Test
  void aLineOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> JudgedFinding.parse("set\ts1\tdetail\ttrue\therald\t30\tpost\t20"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("detail");
    assertThatThrownBy(() -> JudgedFinding.parse("set\ts1\tconflict\tmaybe\therald\t30\tpost\t20"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("maybe");
  }
}
