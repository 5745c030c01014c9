package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Passage;
import org.rashomon.testing.AccountBuilder;

final class RewordingsTest {
  private static final String TOLD = "Divers found a brass anchor, torn cables and the sunken dredger beneath the lighthouse.";
  private static final String TURNED = "Cables torn, lighthouse above, anchor of brass beneath: so divers found the dredger, sunken.";

  private static Account account(String id, String text) {
    return AccountBuilder.of(id, text).build();
  }

  private static List<LocalAlignment> between(String one, String other) {
    return between(account("one", one), account("other", other), List.of());
  }

  private static List<LocalAlignment> between(Account one, Account other, List<LocalAlignment> known) {
    List<WeighedWords> words = WeighedWords.of(List.of(Reading.of(one), Reading.of(other)));
    Resemblance resemblance = new Resemblance(words.getFirst(), words.getLast());
    return new Rewordings(words.getFirst(), words.getLast(), resemblance).find(known);
  }

  @Test
  void theSameWordsInAnotherOrderAreARewording() {
    assertThat(between("Fog lay on the town. " + TOLD, TURNED + " Nobody was hurt.")).singleElement()
        .satisfies(shared -> {
          assertThat(shared.common()).isEqualTo(10);
          assertThat(shared.fromStart()).isEqualTo(5);
          assertThat(shared.toStart()).isZero();
        });
  }

  @Test
  void aRewordingIsAnEditedPassage() {
    Account one = account("one", "Rust, gales and neglect broke the crane.");
    Account other = account("other", "It broke, the crane: neglect, then gales, then rust.");
    assertThat(new Passages().find(List.of(one, other))).singleElement().satisfies(passage -> {
      assertThat(passage.kind()).isEqualTo(Passage.Kind.EDITED);
      assertThat(passage.from().exact()).isEqualTo("Rust, gales and neglect broke the crane");
      assertThat(passage.to().exact()).isEqualTo("broke, the crane: neglect, then gales, then rust");
    });
  }

  @Test
  void halfTheWordsInCommonAreOfOneSubjectAndNoRewording() {
    assertThat(between(TOLD,
        "Divers with a brass lamp searched the sunken dredger for hours without a trace of gold coins or silver."))
        .isEmpty();
  }

  @Test
  void ofTwoSentencesOnlyTheLikerOneIsARewording() {
    String less = "A lighthouse, torn cables, one anchor and the sunken dredger of brass were found below.";
    assertThat(between(TOLD, TURNED + " " + less)).hasSize(1);
  }

  @Test
  void whatOneQuotesAndTheOtherStatesIsNoRewording() {
    Account quoting = AccountBuilder.of("one", "\"" + TOLD + "\"").quote("", TOLD).build();
    assertThat(between(quoting, account("other", TURNED), List.of())).isEmpty();
    Account alsoQuoting = AccountBuilder.of("other", "\"" + TURNED + "\"").quote("", TURNED).build();
    assertThat(between(quoting, alsoQuoting, List.of())).hasSize(1);
  }

  @Test
  void aPassageThatIsKnownIsNotFoundAgain() {
    Account one = account("one", TOLD);
    Account other = account("other", TURNED);
    List<LocalAlignment> known = between(one, other, List.of());
    assertThat(known).hasSize(1);
    assertThat(between(one, other, known)).isEmpty();
  }

  @Test
  void aWordFarFromTheOthersIsLeftOut() {
    String far = "Cables, as every newspaper, baker, teacher, farmer and clerk along this coast and beyond it wrote long"
        + " ago, lay torn where divers found the sunken dredger beneath the lighthouse and its brass anchor.";
    assertThat(between(far, TURNED)).singleElement()
        .satisfies(shared -> assertThat(shared.fromStart()).isGreaterThan(10));
  }
}
