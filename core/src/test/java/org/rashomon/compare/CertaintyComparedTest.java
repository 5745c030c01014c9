package org.rashomon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Finding;
import org.rashomon.model.Lineage;
import org.rashomon.model.Row;
import org.rashomon.testing.AccountBuilder;

final class CertaintyComparedTest {
  private static final String SURE = "The harbour wall of Ostby broke for the first time since the great flood.";
  private static final String UNSURE = "The harbour wall of Ostby broke, likely for the first time since the great flood.";

  /** An account of one claim, hedged by a word where it stands in it. */
  private static Account account(String id, String text, String hedge) {
    Account account = AccountBuilder.of(id, text).build();
    Article article = account.article();
    int at = text.indexOf(hedge);
    Optional<Excerpt> words = hedge.isEmpty()
        ? Optional.empty()
        : Optional.of(article.excerpt(at, at + hedge.length()));
    Claim claim = new Claim(article.excerpt(account.sentences().get(0).span()), 0, new Claim.Voice.Outlet(),
        Claim.Polarity.AFFIRMED, Claim.Modality.ASSERTED, words, List.of(), List.of(), Set.of());
    return new Account(article, account.sentences(), List.of(), List.of(), List.of(), List.of(), List.of(claim),
        Optional.empty());
  }

  private static List<Finding> findings(List<List<String>> families, Account... accounts) {
    List<Row.Reading> readings = List.of(accounts).stream()
        .map(account -> new Row.Reading(account.article().id(), account.claims().get(0))).toList();
    Alignment alignment = new Alignment(AccountBuilder.story(accounts), List.of(), Map.of(), List.of(), List.of(),
        List.of(), List.of(new Row("wall", readings, "told by the test", 1)));
    return new CertaintyCompared().find(new Reports(alignment, new Lineage(List.of(), families)));
  }

  private static List<Finding> findings(Account one, Account other) {
    return findings(List.of(List.of(one.article().id()), List.of(other.article().id())), one, other);
  }

  @Test
  void whatOneStatesAndAnotherHedgesIsADetail() {
    assertThat(findings(account("herald", SURE, ""), account("post", UNSURE, "likely"))).singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.DETAIL);
          assertThat(finding.aspect()).isEqualTo(Aspect.MODALITY);
          assertThat(finding.decidedBy()).isEqualTo(CertaintyCompared.RULE);
          assertThat(finding.explanation()).contains("herald has no such word")
              .contains("post writes \u201clikely\u201d");
          assertThat(finding.readings()).extracting(Finding.Reading::says).containsExactly(SURE, UNSURE);
        });
  }

  @Test
  void equalCertaintyIsNoFinding() {
    assertThat(findings(account("herald", SURE, ""), account("post", SURE, ""))).isEmpty();
    assertThat(findings(account("herald", UNSURE, "likely"), account("post", UNSURE, "likely"))).isEmpty();
  }

  @Test
  void aMannerOfSpeakingIsNoHedge() {
    String seems = "The harbour wall of Ostby seems to have broken for the first time since the great flood.";
    assertThat(findings(account("herald", SURE, ""), account("post", seems, "seems to"))).isEmpty();
  }

  @Test
  void anotherMatterIsNotCompared() {
    assertThat(findings(account("herald", "Traders sell woollen socks beneath striped awnings.", ""),
        account("post", UNSURE, "likely"))).isEmpty();
  }

  @Test
  void aCopyIsNotComparedWithItsSource() {
    assertThat(findings(List.of(List.of("herald", "post")), account("herald", SURE, ""),
        account("post", UNSURE, "likely"))).isEmpty();
  }
}
