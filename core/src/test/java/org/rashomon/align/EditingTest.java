package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Corrections;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Relation;
import org.rashomon.model.Utterance.Wording;
import org.rashomon.testing.AccountBuilder;

/** Every correction beside the story without it. */
final class EditingTest {
  private static final String MAYOR = "Ana Okafor";
  private static final String PILOT = "Tomas Brandt";
  private static final String WORDS = "The old ferry should never have sailed into that storm.";

  private static Account account(String id, String speaker, String words) {
    return AccountBuilder.of(id, "\"" + words + "\" " + speaker + " said at the harbour. Okafor and Brandt met there.")
        .person(MAYOR, "mayor", MAYOR, "Okafor").person(PILOT, "pilot", PILOT, "Brandt").quote(speaker, words).build();
  }

  private static Account nobody(String id, String words) {
    return AccountBuilder.of(id, "\"" + words + "\" it was said at the harbour. Okafor was there.")
        .person(MAYOR, "mayor", MAYOR, "Okafor").unresolved(words).build();
  }

  private static Alignment align(Corrections corrections, Account... accounts) {
    return new Aligner().align(AccountBuilder.story(accounts), corrections);
  }

  private static Corrections speaker(String quotation, String name) {
    return new Corrections(Map.of(quotation, name), List.of(), Set.of(), List.of());
  }

  private static Corrections together(String... quotations) {
    return new Corrections(Map.of(), List.of(Set.of(quotations)), Set.of(), List.of());
  }

  private static Corrections apart(String quotation) {
    return new Corrections(Map.of(), List.of(), Set.of(quotation), List.of());
  }

  private static Quotation quotation(Alignment alignment, String id) {
    return alignment.quotations().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static String name(Speaker speaker) {
    return speaker instanceof Speaker.Named named ? named.name() : speaker.getClass().getSimpleName();
  }

  private static List<Set<String>> utterances(Alignment alignment) {
    return alignment.utterances().stream()
        .map(one -> Set.copyOf(one.wordings().stream().map(wording -> wording.quotation().id()).toList())).toList();
  }

  @Test
  void aSpeakerWhomAnEditorNamesIsTheOneOfTheCast() {
    Alignment corrected = align(speaker("a#q0", "okafor"), nobody("a", WORDS));
    Quotation quotation = quotation(corrected, "a#q0");
    assertThat(name(quotation.speaker())).isEqualTo(MAYOR);
    assertThat(quotation.decidedBy()).isEqualTo("editor");
    assertThat(quotation.confidence()).isOne();
    assertThat(corrected.entities()).extracting(Entity::name).containsExactly(MAYOR);
    assertThat(corrected.utterances()).singleElement().extracting(Utterance::speaker)
        .isEqualTo(quotation.speaker());
  }

  @Test
  void withoutACorrectionTheSpeakerStaysUnresolved() {
    Quotation quotation = quotation(align(Corrections.none(), nobody("a", WORDS)), "a#q0");
    assertThat(quotation.speaker()).isInstanceOf(Speaker.Unresolved.class);
    assertThat(quotation.decidedBy()).isNotEqualTo("editor");
  }

  @Test
  void aSpeakerOfWhomNoAccountTellsIsMade() {
    Alignment corrected = align(speaker("a#q0", "Mina Vale"), account("a", MAYOR, WORDS));
    Entity made = corrected.entities().getLast();
    assertThat(made.name()).isEqualTo("Mina Vale");
    assertThat(made.kind()).isEqualTo(Entity.Kind.OTHER);
    assertThat(corrected.mentions().get(made.id())).isEmpty();
    assertThat(quotation(corrected, "a#q0").speaker().entityId()).contains(made.id());
    assertThat(corrected.entities()).extracting(Entity::id).doesNotHaveDuplicates();
  }

  @Test
  void aNameThatTwoAreAlsoCalledByIsNeitherOfThem() {
    Account two = AccountBuilder.of("a", "Ana Okafor met Emil Okafor. \"" + WORDS + "\" it was said.")
        .person(MAYOR, "mayor", MAYOR, "Okafor").person("Emil Okafor", "", "Emil Okafor", "Okafor").unresolved(WORDS)
        .build();
    assertThat(name(quotation(align(speaker("a#q0", "Okafor"), two), "a#q0").speaker())).isEqualTo("Okafor");
    assertThat(name(quotation(align(speaker("a#q0", "Emil Okafor"), two), "a#q0").speaker())).isEqualTo("Emil Okafor");
  }

  @Test
  void theSameWordsOfSomebodyElsesSpeakerAreAnotherRemark() {
    Account[] accounts = {account("a", MAYOR, WORDS), account("b", MAYOR, WORDS)};
    assertThat(utterances(align(Corrections.none(), accounts))).containsExactly(Set.of("a#q0", "b#q0"));
    assertThat(utterances(align(speaker("b#q0", PILOT), accounts)))
        .containsExactly(Set.of("a#q0"), Set.of("b#q0"));
  }

  @Test
  void aSpeakerWhomAnEditorNamesIsRecoveredForTheSameWordsElsewhere() {
    Alignment corrected = align(speaker("a#q0", MAYOR), nobody("a", WORDS), nobody("b", WORDS));
    assertThat(quotation(corrected, "b#q0").speaker())
        .isInstanceOfSatisfying(Speaker.Recovered.class, one -> assertThat(one.from()).isEqualTo("a"));
    assertThat(quotation(align(Corrections.none(), nobody("a", WORDS), nobody("b", WORDS)), "b#q0").speaker())
        .isInstanceOf(Speaker.Unresolved.class);
  }

  @Test
  void whatAnEditorPutsTogetherIsOneUtteranceWithItsRelationsAndItsSpeaker() {
    String other = "Nobody ought to have let her leave.";
    Account[] accounts = {account("a", MAYOR, WORDS), nobody("b", other)};
    assertThat(utterances(align(Corrections.none(), accounts))).containsExactly(Set.of("a#q0"), Set.of("b#q0"));

    Alignment corrected = align(together("a#q0", "b#q0"), accounts);
    Utterance utterance = corrected.utterances().getFirst();
    assertThat(corrected.utterances()).hasSize(1);
    assertThat(utterance.wordings()).extracting(Wording::relation).containsExactly(Relation.SAME, Relation.REWORDED);
    assertThat(name(utterance.speaker())).isEqualTo(MAYOR);
    assertThat(quotation(corrected, "b#q0")).satisfies(quotation -> {
      assertThat(quotation.decidedBy()).isEqualTo("editor");
      assertThat(quotation.confidence()).isOne();
      assertThat(quotation.speaker()).isEqualTo(new Speaker.Recovered(
          quotation(corrected, "a#q0").speaker().entityId().orElseThrow(), MAYOR, Optional.empty(), "a"));
    });
  }

  @Test
  void whatIsTogetherKeepsTheSpeakersItsArticlesName() {
    Alignment corrected = align(
        together("a#q0", "b#q0"), account("a", MAYOR, WORDS), account("b", PILOT, "It was a mistake to sail."));
    assertThat(corrected.utterances()).hasSize(1);
    assertThat(name(quotation(corrected, "b#q0").speaker())).isEqualTo(PILOT);
    assertThat(quotation(corrected, "b#q0").decidedBy()).isNotEqualTo("editor");
  }

  @Test
  void theSpeakerAnEditorNamesIsThatOfTheWholeUtterance() {
    Corrections both = new Corrections(
        Map.of("c#q0", PILOT), List.of(Set.of("a#q0", "b#q0", "c#q0")), Set.of(), List.of());
    Alignment corrected = align(
        both, account("a", MAYOR, WORDS), account("b", MAYOR, WORDS), account("c", MAYOR, WORDS));
    assertThat(corrected.utterances()).singleElement().extracting(one -> name(one.speaker())).isEqualTo(PILOT);
  }

  @Test
  void aQuotationOfAnotherStoryChangesNothing() {
    Account[] accounts = {account("a", MAYOR, WORDS), nobody("b", "Nobody ought to have let her leave.")};
    assertThat(align(together("a#q0", "elsewhere#q0"), accounts)).isEqualTo(align(Corrections.none(), accounts));
    assertThat(align(speaker("elsewhere#q0", PILOT), accounts)).isEqualTo(align(Corrections.none(), accounts));
  }

  @Test
  void whatAnEditorSetsApartIsAnUtteranceOfItsOwn() {
    Account[] accounts = {account("a", MAYOR, WORDS), account("b", MAYOR, WORDS), account("c", MAYOR, WORDS)};
    assertThat(utterances(align(Corrections.none(), accounts))).containsExactly(Set.of("a#q0", "b#q0", "c#q0"));
    assertThat(utterances(align(apart("b#q0"), accounts)))
        .containsExactly(Set.of("a#q0", "c#q0"), Set.of("b#q0"));
  }

  @Test
  void whatWasSetApartCanBePutTogetherWithSomethingElse() {
    Corrections both = new Corrections(
        Map.of(), List.of(Set.of("b#q0", "c#q0")), Set.of("b#q0"), List.of());
    assertThat(utterances(align(
        both, account("a", MAYOR, WORDS), account("b", MAYOR, WORDS), account("c", MAYOR, "She was not seaworthy."))))
        .containsExactly(Set.of("a#q0"), Set.of("b#q0", "c#q0"));
  }
}
