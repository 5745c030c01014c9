package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Furniture;
import org.rashomon.model.Passage;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.testing.AccountBuilder;
import org.rashomon.text.Word;

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
  void aSentenceTurnedRoundIsOnePassage() {
    assertThat(between(
        "The council wants cheaper tickets for night buses before the winter fair opens, she wrote.",
        "Before the winter fair opens, the council wants cheaper tickets for night buses."))
        .singleElement().satisfies(passage -> {
          assertThat(passage.from().exact()).startsWith("The council wants cheaper").contains("fair opens");
          assertThat(passage.to().exact()).startsWith("Before the winter").contains("night buses");
        });
  }

  @Test
  void aPassageEndsWhereItsWordsDoAndNotInGrammar() {
    List<Passage> passages = between(
        "Sailors will sue over a torn mooring chain in Tarn.", "That man sold his torn mooring chain in haste.");
    assertThat(passages).singleElement().satisfies(passage -> {
      assertThat(passage.from().exact()).isEqualTo("torn mooring chain");
      assertThat(passage.to().exact()).isEqualTo("torn mooring chain");
      assertThat(passage.kind()).isEqualTo(Passage.Kind.VERBATIM);
    });
  }

  @Test
  void grammarThatASentenceOrAMarkBoundsStaysAndSoDoesADenial() {
    assertThat(between("In the torn mooring chain lay a key, he went on.", "In the torn mooring chain lay a key, too."))
        .extracting(passage -> passage.from().exact()).containsExactly("In the torn mooring chain lay a key");
    assertThat(between("Fishermen will not repair torn nets before winter, she said.",
        "Now everybody will not repair torn nets before winter."))
        .extracting(passage -> passage.from().exact()).containsExactly("will not repair torn nets before winter");
  }

  @Test
  void aPassageMayEndWithWhatMakesAnotherVerb() {
    assertThat(between(
        "Mechanics said the torn mooring chain broke down near Tarn.",
        "He knew a torn mooring chain broke down when pulled."))
        .extracting(passage -> passage.from().exact()).containsExactly("torn mooring chain broke down");
  }

  @Test
  void wordsThatMayStandForOneAnotherCount() {
    String original = "Divers replied that the murky basin was too cold for a rescue.";
    assertThat(between(original, "Frogmen answered: the murky harbour was too icy for any rescue.")).hasSize(1);
    assertThat(between(original, "Frogmen argued: the murky harbour was too loud for any talk.")).isEmpty();
  }

  @Test
  void aTimeOfDayIsTheSameHoweverItIsWritten() {
    Account one = AccountBuilder.of("one", "The hearing was moved to 14:00 local time.")
        .time("14:00 local time", TimeExpression.Type.TIME, "T14:00").build();
    Account same = AccountBuilder.of("other", "They put the hearing at 2pm.")
        .time("2pm", TimeExpression.Type.TIME, "T14:00").build();
    Account later = AccountBuilder.of("later", "They put the hearing at 3pm.")
        .time("3pm", TimeExpression.Type.TIME, "T15:00").build();
    assertThat(Reading.of(one).words()).extracting(Word::stem).endsWith("to", "T14:00");
    assertThat(Reading.of(same).words()).extracting(Word::stem).endsWith("at", "T14:00");
    assertThat(Reading.of(later).words()).extracting(Word::stem).endsWith("at", "T15:00");
  }

  @Test
  void whatEverybodySaysOfTheMatterIsNoPassage() {
    String one = "Farmers fear the autumn sluice levy.";
    String other = "Shops would pay no autumn sluice levy.";
    assertThat(between(one, other)).hasSize(1);
    List<Account> story = new ArrayList<>(List.of(account("one", one), account("other", other)));
    for (String more : List.of("Nobody voted on an autumn sluice levy yesterday.", "That autumn sluice levy is old.",
        "Her autumn sluice levy brought nothing.", "Without autumn sluice levy money the dam rots.")) {
      story.add(account("more " + story.size(), more));
    }
    assertThat(new Passages().find(story)).isEmpty();
  }

  @Test
  void aSentenceThatManyCopiedIsStillAPassageOfEachTwo() {
    List<Account> story = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d", "e")) {
      story.add(account(id, ORIGINAL));
    }
    assertThat(new Passages().find(story)).hasSize(10).allMatch(passage -> passage.kind() == Passage.Kind.VERBATIM);
  }

  @Test
  void partsFarApartAreTwoPassages() {
    String between = " and, as the whole town had been told over and over again by then, nobody objected when";
    List<Passage> passages = between(
        "Rust had eaten through the third girder" + between + " engineers welded steel plates beneath.",
        "Rust had eaten through the third girder. A week later engineers welded steel plates beneath.");
    assertThat(passages).extracting(passage -> passage.from().exact())
        .containsExactly("Rust had eaten through the third girder", "engineers welded steel plates beneath");
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
