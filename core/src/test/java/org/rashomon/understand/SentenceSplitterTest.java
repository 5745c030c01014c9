package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;

final class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.split(text, new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void periodBeforeACapitalEndsASentence() {
    assertThat(split("Rain fell. The dam held.")).containsExactly("Rain fell.", "The dam held.");
  }

  @Test
  void abbreviationsInitialsAndDecimalsDoNotEndASentence() {
    assertThat(split("Dr. Ada B. Lim paid $3.5 million to Gov. Ruiz on Jan. 5 in the U.S. Senate.")).hasSize(1);
  }

  @Test
  void ambiguousAbbreviationEndsASentenceBeforeAnOpener() {
    assertThat(split("They met at 5 p.m. The talks failed.")).hasSize(2);
    assertThat(split("He left Acme Inc. Monday.")).hasSize(1);
  }

  @Test
  void closingMarkAfterThePeriodBelongsToTheSentence() {
    assertThat(split("“We lost.” “We tried.”")).containsExactly("“We lost.”", "“We tried.”");
  }

  @Test
  void questionFollowedByItsAskerIsOneSentence() {
    assertThat(split("\"Why now?\" Ada Lim asked. Nobody knew.")).hasSize(2);
    assertThat(split("\"Why now?\" The room was silent.")).hasSize(2);
  }

  @Test
  void ellipsisBeforeALowerCaseWordGoesOn() {
    assertThat(split("I can’t say… over time we may. Or not... perhaps.")).hasSize(2);
  }

  @Test
  void missingSpaceIsSeen() {
    assertThat(split("They left.He stayed at example.com.")).containsExactly("They left.", "He stayed at example.com.");
  }

  @Test
  void furnitureAndLineEndsAreNeverCrossed() {
    String text = "Harbour opens\nThe harbour (ADVERT) opened. Ships came";
    Article article = Article.of("a", new org.rashomon.model.Origin.File("a.txt"), text)
        .furniture(
            List.of(
                new Furniture(new Span(0, 13), Furniture.Kind.HEADLINE, "test"),
                new Furniture(new Span(26, 34), Furniture.Kind.PROMO, "test")))
        .build();
    List<Sentence> sentences = new SentenceSplitter().split(article);
    assertThat(sentences).extracting(sentence -> sentence.span().in(text))
        .containsExactly("Harbour opens", "The harbour", "opened.", "Ships came");
    assertThat(sentences.get(0).part()).isEqualTo(Sentence.Part.HEADING);
  }

  @Test
  void hardWrappedLinesAreJoined() {
    String line = "the river rose again and people in the lower town\n";
    String text = "At night " + line.repeat(8) + "left. It was dark.\n\nNew paragraph";
    Article article = Article.of("a", new org.rashomon.model.Origin.File("a.txt"), text).build();
    assertThat(new SentenceSplitter().split(article)).hasSize(3);
  }

  @Test
  void endlessSentenceIsCut() {
    assertThat(split("word ".repeat(2000))).hasSizeGreaterThan(4);
  }
}
