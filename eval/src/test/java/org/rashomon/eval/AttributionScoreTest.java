package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
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
    assertThat(score.oneToOne()).isEqualTo(1);
    assertThat(score.sourceRight()).isEqualTo(1);
    assertThat(score.directExact()).isEqualTo(1);
    assertThat(score.directMention()).isEqualTo(1);
    assertThat(score.overlap()).isGreaterThan(0.95);
  }

  @Test
  void missingAndSpuriousOnesCost() {
    AttributionScore score = score(quotation(Quotation.Form.INDIRECT, 31, 39, 31, 34));
    assertThat(score.oneToOne()).isZero();
    assertThat(score.directExact()).isZero();
    assertThat(score.overlap()).isEqualTo(0, Offset.offset(1e-9));
  }

  @Test
  void remarksOfOneMentionCountAsOne() {
    AttributionScore score = score(
        quotation(Quotation.Form.DIRECT, 1, 12, 31, 34), quotation(Quotation.Form.DIRECT, 13, 29, 31, 34));
    assertThat(score.oneToOne()).isEqualTo(2.0 / 3, Offset.offset(1e-9));
  }

  @Test
  void wrongMentionIsNoRightSource() {
    AttributionScore score = score(quotation(Quotation.Form.DIRECT, 1, 29, 35, 39));
    assertThat(score.directExact()).isEqualTo(1);
    assertThat(score.directMention()).isZero();
    assertThat(score.sourceRight()).isZero();
  }
}
