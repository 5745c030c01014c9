package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance.Relation;
import org.rashomon.testing.AccountBuilder;

final class SameRemarkTest {
  private static final String NAME = "Ana Torv";

  private static AccountBuilder quoting(String outlet, String... words) {
    StringBuilder text = new StringBuilder("Mayor Ana Torv spoke at the harbour.");
    for (String one : words) {
      text.append(" \u201c").append(one).append("\u201d, Ana Torv told ").append(outlet).append('.');
    }
    AccountBuilder account = AccountBuilder.of(outlet, text.toString()).person(NAME, "mayor", NAME);
    for (String one : words) {
      account.quote(NAME, one);
    }
    return account;
  }

  private static List<Finding> remarks(Laid laid) {
    return laid.findings().stream().filter(finding -> finding.decidedBy().startsWith("same remark")).toList();
  }

  @Test
  void aRemarkInTheSameWordsIsAgreedOn() {
    Laid laid = Laid.out(quoting("herald", "the wall was never safe"), quoting("post", "the wall was never safe"))
        .utterance(Relation.SAME, "the wall was never safe", "the wall was never safe");
    assertThat(remarks(laid)).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(Kind.AGREEMENT);
      assertThat(finding.decidedBy()).isEqualTo(SameRemark.SAME);
      assertThat(finding.matter()).isEqualTo("words of Ana Torv");
      assertThat(finding.readings()).extracting(Finding.Reading::says).containsOnly("the wall was never safe");
      assertThat(finding.readings()).flatExtracting(Finding.Reading::articles).containsExactly("herald", "post");
    });
  }

  @Test
  void aRemarkInOtherWordsIsADetail() {
    Laid laid = Laid.out(quoting("herald", "the wall was never safe"), quoting("post", "that wall was not sound"))
        .utterance(Relation.REWORDED, "the wall was never safe", "that wall was not sound");
    assertThat(remarks(laid)).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(Kind.DETAIL);
      assertThat(finding.decidedBy()).isEqualTo(SameRemark.REWORDED);
      assertThat(finding.explanation()).contains("quote one remark of Ana Torv in different words");
    });
  }

  @Test
  void aRemarkToldWithoutMarksIsADetail() {
    Laid laid = Laid.out(
        quoting("herald", "the wall was never safe"),
        AccountBuilder.of("post", "Ana Torv said the wall had been unsafe.").person(NAME, "", NAME)
            .indirect(NAME, "the wall had been unsafe"))
        .utterance(Relation.PARAPHRASED, "the wall was never safe", "the wall had been unsafe");
    assertThat(remarks(laid)).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(Kind.DETAIL);
      assertThat(finding.explanation()).contains("not all of them word for word");
    });
  }

  @Test
  void ofWordsThatTheCueInterruptsTheLongestPartIsRepeated() {
    AccountBuilder interrupted = AccountBuilder.of("post", "\"The wall,\" Ana Torv said, \"was never safe.\"")
        .person(NAME, "", NAME);
    interrupted.quotation(new Speaker.Named(interrupted.entityId(NAME), NAME, Optional.empty()),
        Quotation.Form.DIRECT, "The wall,", "was never safe.");
    Laid laid = Laid.out(quoting("herald", "the wall was never safe"), interrupted)
        .utterance(Relation.PUNCTUATION, "the wall was never safe", "The wall, was never safe.");
    assertThat(remarks(laid)).singleElement().satisfies(finding -> assertThat(finding.readings())
        .extracting(Finding.Reading::says).containsExactly("the wall was never safe", "was never safe."));
  }

  @Test
  void aRemarkThatOneArticleQuotesTwiceIsNoFinding() {
    Laid laid = Laid.out(quoting("herald", "the wall was never safe", "never safe"), quoting("post"))
        .utterance(Relation.TRIMMED, "the wall was never safe", "never safe");
    assertThat(remarks(laid)).isEmpty();
  }

  @Test
  void ofAnArticlesTwoWordingsTheFullerIsShown() {
    Laid laid = Laid
        .out(quoting("herald", "never safe", "the wall was never safe"), quoting("post", "the wall was never safe"))
        .utterance(Relation.TRIMMED, "never safe", "the wall was never safe", "the wall was never safe");
    assertThat(remarks(laid)).singleElement().satisfies(
        finding -> assertThat(finding.readings()).extracting(Finding.Reading::says)
            .containsExactly("the wall was never safe", "the wall was never safe"));
  }

  @Test
  void aRemarkInTwoVersionsOfOneReportIsNothingTheyAgreeOn() {
    Laid laid = Laid.out(version("a", "the wall was never safe"), version("b", "the wall was never safe"))
        .sharingSentences().utterance(Relation.SAME, "the wall was never safe", "the wall was never safe");
    assertThat(laid.compared().lineage().versions()).hasSize(1);
    assertThat(remarks(laid)).isEmpty();
  }

  private static AccountBuilder version(String id, String words) {
    return AccountBuilder.of(id, "Mayor Ana Torv spoke at the harbour. \u201c" + words + "\u201d, Ana Torv said.")
        .article(article -> article.outlet("herald").url("https://herald.example/wall")).person(NAME, "mayor", NAME)
        .quote(NAME, words);
  }

  @Test
  void theWordsThatDifferBetweenMarksAreNamed() {
    Laid laid = Laid.out(quoting("herald", "the wall was never safe"), quoting("post", "the wall was not sound"))
        .utterance(Relation.REWORDED, "the wall was never safe", "the wall was not sound");
    assertThat(remarks(laid)).singleElement().satisfies(finding -> assertThat(finding.explanation())
        .endsWith("in different words: \u201cnever safe\u201d against \u201cnot sound\u201d."));
  }

  @Test
  void aRemarkThatOneHasInMoreWordsDiffersInNoneOfThem() {
    Laid laid = Laid.out(quoting("herald", "the wall was safe"), quoting("post", "the wall was never safe"))
        .utterance(Relation.REWORDED, "the wall was safe", "the wall was never safe");
    assertThat(remarks(laid)).singleElement()
        .satisfies(finding -> assertThat(finding.explanation()).endsWith("in different words."));
  }
}
