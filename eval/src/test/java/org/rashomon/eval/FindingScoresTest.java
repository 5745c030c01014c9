package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Origin;
import org.rashomon.model.Timeline;

final class FindingScoresTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Article ONE = article("01-herald", "The mill burned on Monday. Two fled.");
  private static final Article OTHER = article("02-post", "The mill burned. Three fled.");

  private static Article article(String id, String text) {
    return Article.of(id, new Origin.File(id), text).build();
  }

  private static PointScore.Point point(String relation) throws IOException {
    JsonNode node = JSON.readTree("{\"relation\":\"" + relation + "\",\"accounts\":["
        + "{\"spans\":[{\"doc\":\"01\",\"start\":27,\"end\":36}]},{\"spans\":[{\"doc\":\"02\",\"start\":17,\"end\":28}]}]}");
    return PointScore.Point.of(node);
  }

  private static Finding finding(Kind kind, Excerpt one, Excerpt other) {
    return new Finding("f", kind, Aspect.QUANTITY, "", List.of(reading(one), reading(other)), "", "", 1);
  }

  private static Finding.Reading reading(Excerpt excerpt) {
    return new Finding.Reading("", Optional.empty(), List.of(excerpt.article()), 1, List.of(excerpt));
  }

  @Test
  void aPointIsShownWhereTwoOfItsAccountsAreMet() throws IOException {
    Finding hit = finding(Kind.CONFLICT, ONE.excerpt(27, 36), OTHER.excerpt(17, 28));
    Finding miss = finding(Kind.CONFLICT, ONE.excerpt(27, 36), OTHER.excerpt(0, 16));
    Set<String> conflict = Set.of("conflict");
    Set<Kind> kinds = EnumSet.of(Kind.CONFLICT);
    assertThat(new PointScore(List.of(point("conflict")), List.of(hit)).shown(conflict, kinds)).isEqualTo(1);
    assertThat(new PointScore(List.of(point("conflict")), List.of(miss)).shown(conflict, kinds)).isZero();
  }

  @Test
  void aConflictWithoutAPointOfConflictIsFalse() throws IOException {
    Finding conflict = finding(Kind.CONFLICT, ONE.excerpt(27, 36), OTHER.excerpt(17, 28));
    assertThat(new PointScore(List.of(point("agree")), List.of(conflict)).falseOnes(Kind.CONFLICT, "conflict"))
        .isEqualTo(1);
    assertThat(new PointScore(List.of(point("conflict")), List.of(conflict)).falseOnes(Kind.CONFLICT, "conflict"))
        .isZero();
  }

  @Test
  void anEventIsRightAtThePrecisionAnnotated() throws IOException {
    JsonNode gold = JSON.readTree("{\"events\":[{\"date\":\"2031-05-05\",\"sentences\":[{\"doc\":\"01\",\"start\":0,"
        + "\"end\":26}]}]}");
    assertThat(EventScore.of(timeline("2031-05-05", Timeline.Precision.DAY), gold)).isEqualTo(
        new EventScore(1, 1, 1, 0));
    assertThat(EventScore.of(timeline("2031-05-06", Timeline.Precision.DAY), gold)).isEqualTo(
        new EventScore(1, 0, 1, 1));
    assertThat(EventScore.of(timeline("2031", Timeline.Precision.YEAR), gold)).isEqualTo(
        new EventScore(1, 0, 1, 0));
  }

  private static Timeline timeline(String date, Timeline.Precision precision) {
    return new Timeline(List.of(new Timeline.Event(
        date, precision, Timeline.Status.HAPPENED, "", false, List.of(ONE.excerpt(0, 26)))));
  }

  @Test
  void recallCountsEachRunOfWordsOnce() {
    assertThat(WordRecall.of("the mill burned", "the mill is the mill", 1)).isEqualTo(2.0 / 3);
    assertThat(WordRecall.of("the mill burned", "the mill is the mill", 2)).isEqualTo(0.5);
  }
}
