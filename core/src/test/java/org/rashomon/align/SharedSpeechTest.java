package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Passage;
import org.rashomon.model.Quotation;
import org.rashomon.model.Utterance;
import org.rashomon.testing.AccountBuilder;

final class SharedSpeechTest {
  private static final String SPEAKER = "Ana Okafor";

  private static Account quoting(String id, String... words) {
    AccountBuilder builder = AccountBuilder.of(id, SPEAKER + ": \"" + String.join("\" and \"", words) + "\".")
        .person(SPEAKER, "mayor", SPEAKER);
    Stream.of(words).forEach(said -> builder.quote(SPEAKER, said));
    return builder.build();
  }

  private static List<Passage> find(List<Account> accounts, List<Passage> known) {
    List<Quotation> quotations = accounts.stream().flatMap(account -> account.quotations().stream()).toList();
    Utterance utterance = new Utterance("u1", quotations.getFirst().speaker(), quotations.stream()
        .map(quotation -> new Utterance.Wording(quotation, Utterance.Relation.REWORDED)).toList());
    return new SharedSpeech(accounts).find(List.of(utterance), known);
  }

  @Test
  void twoTranslationsOfOneRemarkAreAPassageThatBothQuote() {
    List<Account> accounts = List.of(quoting("one", "the tide waits for nobody"),
        quoting("other", "no man holds water"));
    assertThat(find(accounts, List.of())).singleElement().satisfies(passage -> {
      assertThat(passage.from().exact()).isEqualTo("the tide waits for nobody");
      assertThat(passage.to().exact()).isEqualTo("no man holds water");
      assertThat(passage.quoted()).isTrue();
      assertThat(passage.kind()).isEqualTo(Passage.Kind.EDITED);
    });
  }

  @Test
  void ofSeveralWordingsTheLikestTwoAreSet() {
    List<Account> accounts = List.of(
        quoting("one", "we shall wait", "no hurry at all"), quoting("other", "No hurry at all"));
    assertThat(find(accounts, List.of())).singleElement().satisfies(passage -> {
      assertThat(passage.from().exact()).isEqualTo("no hurry at all");
      assertThat(passage.kind()).isEqualTo(Passage.Kind.VERBATIM);
    });
  }

  @Test
  void whatIsKnownToBeSharedThereIsNotSetTwice() {
    List<Account> accounts = List.of(quoting("one", "the tide waits"), quoting("other", "the tide waits"));
    List<Passage> known = find(accounts, List.of());
    assertThat(find(accounts, known)).isEmpty();
  }

  @Test
  void wordsToldWithoutMarksAreNone() {
    Account indirect = AccountBuilder.of("other", SPEAKER + " said the tide waits.").person(SPEAKER, "mayor", SPEAKER)
        .indirect(SPEAKER, "the tide waits").build();
    assertThat(find(List.of(quoting("one", "the tide waits"), indirect), List.of())).isEmpty();
  }
}
