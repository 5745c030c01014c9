package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

final class AttributionScoreTest {
  private static final String TEXT = "\"The quay is closed for good,\" Lim said. 𝐀 Okafor says it is not.";
  private static final List<String> ANNOTATED = List.of(
      "T1\tContent 0 30\t…",
      "T2\tSource 31 34\tLim",
      "T3\tContent 55 64\tit is not",
      "T4\tSource 43 49\tOkafor",
      "E1\tAttribution:T9 Content:T1 Source:T2",
      "E2\tContent:T3 Source:T4");
  private static final Article ARTICLE = Article.of("a", new Origin.File("a"), TEXT).build();

  private static Quotation quotation(Quotation.Form form, int start, int end, int from, int to) {
    Speaker speaker = new Speaker.Unnamed(Optional.of(ARTICLE.excerpt(from, to)));
    return new Quotation(
        "q" + start, form, Quotation.Kind.SPEECH, List.of(ARTICLE.excerpt(start, end)), Optional.empty(), speaker,
        "test", 1);
  }

  private static AttributionScore score(Quotation... found) {
    AttributionScore score = new AttributionScore();
    score.add(TEXT, Brat.attributions(TEXT, ANNOTATED), List.of(found));
    return score;
  }

  private static double figure(AttributionScore score, String measure) {
    return score.figures("set").stream()
        .filter(figure -> figure.measure().equals(measure)).findFirst().orElseThrow().value();
  }

  private static Quotation sure(Quotation one) {
    return one.withSpeaker(one.speaker(), "test", 0.95);
  }

  private static Quotation unsure(Quotation one) {
    return one.withSpeaker(one.speaker(), "test", 0.9);
  }

  @Test
  void offsetsCountCodePoints() {
    Span content = Brat.attributions(TEXT, ANNOTATED).get(1).content().get(0);
    assertThat(content.in(TEXT)).isEqualTo("it is not");
  }

  @Test
  void rightQuotationsGiveFullMarks() {
    int tail = TEXT.indexOf("it is");
    int okafor = TEXT.indexOf("Okafor");
    AttributionScore score = score(
        quotation(Quotation.Form.DIRECT, 1, 29, 31, 34),
        quotation(Quotation.Form.INDIRECT, tail, tail + 9, okafor, okafor + 6));
    assertThat(figure(score, "one to one F1")).isEqualTo(1);
    assertThat(figure(score, "source right among the matched")).isEqualTo(1);
    assertThat(figure(score, "direct exact")).isEqualTo(1);
    assertThat(figure(score, "direct speaker mention right")).isEqualTo(1);
    assertThat(figure(score, "content overlap F1")).isGreaterThan(0.95);
  }

  @Test
  void missingAndSpuriousOnesCost() {
    AttributionScore score = score(quotation(Quotation.Form.INDIRECT, 31, 39, 31, 34));
    assertThat(figure(score, "one to one F1")).isZero();
    assertThat(figure(score, "direct exact")).isZero();
    assertThat(figure(score, "content overlap F1")).isEqualTo(0, Offset.offset(1e-9));
  }

  @Test
  void remarksOfOneMentionCountAsOne() {
    AttributionScore score = score(
        quotation(Quotation.Form.DIRECT, 1, 12, 31, 34), quotation(Quotation.Form.DIRECT, 13, 29, 31, 34));
    assertThat(figure(score, "one to one F1")).isEqualTo(2.0 / 3, Offset.offset(1e-9));
  }

  @Test
  void wrongMentionIsNoRightSource() {
    AttributionScore score = score(quotation(Quotation.Form.DIRECT, 1, 29, 35, 39));
    assertThat(figure(score, "direct exact")).isEqualTo(1);
    assertThat(figure(score, "direct speaker mention right")).isZero();
    assertThat(figure(score, "source right among the matched")).isZero();
  }

  @Test
  void remarksOfOneMentionDontCountAsOneByThemselves() {
    AttributionScore score = score(
        quotation(Quotation.Form.DIRECT, 1, 12, 31, 34), quotation(Quotation.Form.DIRECT, 13, 29, 31, 34));
    assertThat(figure(score, "one to one F1, each quotation by itself")).isEqualTo(0.5, Offset.offset(1e-9));
  }

  @Test
  void formsAreCountedApart() {
    AttributionScore score = score(quotation(Quotation.Form.DIRECT, 1, 29, 31, 34));
    assertThat(figure(score, "one to one recall")).isEqualTo(0.5);
    assertThat(figure(score, "one to one precision")).isEqualTo(1);
    assertThat(figure(score, "one to one F1, direct")).isEqualTo(1);
    assertThat(figure(score, "source right among the matched, direct")).isEqualTo(1);
    assertThat(figure(score, "one to one recall, indirect")).isZero();
    assertThat(figure(score, "content overlap recall, mixed")).isZero();
  }

  @Test
  void theTextTellsTheFormNotTheProgram() {
    AttributionScore score = score(quotation(Quotation.Form.INDIRECT, 1, 29, 31, 34));
    assertThat(figure(score, "one to one precision, direct")).isEqualTo(1);
    assertThat(figure(score, "one to one precision, indirect")).isZero();
  }

  @Test
  void speakersOfSureQuotationsAreJudgedByTheNearestAttribution() {
    AttributionScore score = score(
        sure(quotation(Quotation.Form.DIRECT, 1, 12, 31, 34)), sure(quotation(Quotation.Form.INDIRECT, 56, 58, 31, 34)),
        unsure(quotation(Quotation.Form.INDIRECT, 59, 65, 43, 49)));
    assertThat(figure(score, "given with confidence over .9")).isEqualTo(2.0 / 3, Offset.offset(1e-9));
    assertThat(figure(score, "speaker right among those")).isEqualTo(0.5);
    assertThat(figure(score, "speaker right among those, direct")).isEqualTo(1);
  }

  @Test
  void sureQuotationsOfWhatNobodySaidAreCountedApart() {
    AttributionScore score = score(sure(quotation(Quotation.Form.INDIRECT, 31, 39, 31, 34)));
    assertThat(figure(score, "annotated nowhere among those")).isEqualTo(1);
    assertThat(figure(score, "speaker right among those")).isZero();
  }

  @Test
  void anInterruptedQuotationIsExactInAllPartsOnlyWithAll() {
    String text = "\"We will rebuild the quay,\" Lim said. \"All of it.\"";
    List<Attributed> annotated = Brat.attributions(
        text, List.of("T1\tContent 0 27;38 50\t…", "T2\tSource 28 31\tLim", "E1\tContent:T1 Source:T2"));
    Article article = Article.of("b", new Origin.File("b"), text).build();
    Quotation first = new Quotation("q", Quotation.Form.DIRECT, Quotation.Kind.SPEECH, List.of(article.excerpt(1, 26)),
        Optional.empty(), new Speaker.Unresolved(Optional.empty()), "test", 1);
    AttributionScore score = new AttributionScore();
    score.add(text, annotated, List.of(first));
    assertThat(figure(score, "direct exact")).isEqualTo(1);
    assertThat(figure(score, "direct exact in all parts")).isZero();
    assertThat(figure(score, "direct without speaker")).isEqualTo(1);
  }
}
