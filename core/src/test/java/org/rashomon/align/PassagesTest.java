package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Furniture;
import org.rashomon.model.Passage;
import org.rashomon.model.Span;
import org.rashomon.testing.AccountBuilder;

final class PassagesTest {
  private static final String ORIGINAL = "The harbour master ordered all ferries back to port before noon because the"
      + " swell had torn two mooring buoys from their chains.";

  private static List<Passage> between(String one, String other) {
    return new Passages().find(List.of(account("one", one), account("other", other)));
  }

  private static Account account(String id, String text) {
    return AccountBuilder.of(id, text).build();
  }

  @Test
  void theSameWordsAreAVerbatimPassage() {
    List<Passage> passages = between("Fog lay on the town. " + ORIGINAL, ORIGINAL + " Nobody was hurt.");
    assertThat(passages).singleElement().satisfies(passage -> {
      assertThat(passage.kind()).isEqualTo(Passage.Kind.VERBATIM);
      assertThat(passage.from().exact()).isEqualTo(ORIGINAL.substring(0, ORIGINAL.length() - 1));
      assertThat(passage.quoted()).isFalse();
    });
  }

  @Test
  void everyFifthWordChangedIsAnEditedPassage() {
    List<Passage> passages = between(ORIGINAL, "The harbour master told all ferries back to harbour before noon since"
        + " the swell had ripped two mooring buoys off their chains.");
    assertThat(passages).singleElement().satisfies(passage -> {
      assertThat(passage.kind()).isEqualTo(Passage.Kind.EDITED);
      assertThat(passage.to().exact()).contains("harbour master").contains("mooring buoys");
    });
  }

  @Test
  void spellingAndMarksDoNotMatter() {
    assertThat(between(
        "Officials \"will not authorise\" the U.S. dredging programme off Tarn Point.",
        "Officials ‘will not authorize’ the US dredging program off Tarn Point."))
        .singleElement().extracting(Passage::kind).isEqualTo(Passage.Kind.VERBATIM);
  }

  @Test
  void namesAndPlainWordsInCommonAreNoPassage() {
    assertThat(between(
        "Mayor Ana Okafor of Harrowgate said on Monday that she would not resign.",
        "On Monday the school in Harrowgate that Mayor Ana Okafor opened was full.")).isEmpty();
  }

  @Test
  void whatBothQuoteFromOneSpeechIsMarkedAsQuoted() {
    String said = "we will rebuild every broken sluice before the autumn storms arrive";
    Account one = AccountBuilder.of("one", "\"" + said + "\", the mayor promised.").quote("", said).build();
    Account other = AccountBuilder.of("other", "She told farmers: \"" + said + "\".").quote("", said).build();
    assertThat(new Passages().find(List.of(one, other))).singleElement().matches(Passage::quoted);
  }

  @Test
  void furnitureTakesNoPart() {
    Account one = AccountBuilder.of("one", ORIGINAL).article(article -> article.furniture(
        List.of(new Furniture(new Span(0, ORIGINAL.length()), Furniture.Kind.PROMO, "told by the test")))).build();
    assertThat(new Passages().find(List.of(one, account("other", ORIGINAL)))).isEmpty();
  }

  @Test
  void aTextThatRepeatsItselfWithoutEndIsDoneInTime() {
    String refrain = "rain again over grey harbour walls ".repeat(4000);
    assertTimeout(Duration.ofSeconds(20), () -> between(refrain, refrain));
  }
}
