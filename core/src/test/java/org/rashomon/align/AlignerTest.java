package org.rashomon.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Relation;
import org.rashomon.testing.AccountBuilder;

final class AlignerTest {
  private static Alignment align(Account... accounts) {
    return new Aligner().align(AccountBuilder.story(accounts));
  }

  private static AccountBuilder okafor(String id, String text) {
    return AccountBuilder.of(id, text).person("Ana Okafor", "mayor", "Ana Okafor", "Okafor");
  }

  private static List<Utterance> shared(Alignment alignment) {
    return alignment.utterances().stream().filter(one -> one.wordings().size() > 1).toList();
  }

  @Test
  void everyQuotationIsInExactlyOneUtterance() {
    Alignment alignment = align(
        okafor("a", "Okafor said: \"The harbour bridge will reopen.\" She was \"not amused\".")
            .quote("Ana Okafor", "The harbour bridge will reopen.").quote("Ana Okafor", "not amused").build(),
        okafor("b", "\"The harbour bridge will reopen,\" Okafor said.")
            .quote("Ana Okafor", "The harbour bridge will reopen,").build());
    assertThat(alignment.quotations()).hasSize(3);
    assertThat(alignment.utterances().stream().flatMap(one -> one.wordings().stream()).map(one -> one.quotation().id()))
        .containsExactlyInAnyOrderElementsOf(alignment.quotations().stream().map(Quotation::id).toList());
  }

  @Test
  void wordsThatDifferInMarksAloneAreOneRemark() {
    List<Utterance> shared = shared(align(
        okafor("a", "\"If we fail, the harbour floods\", Okafor said.")
            .quote("Ana Okafor", "If we fail, the harbour floods").build(),
        okafor("b", "Okafor said: “If we fail the harbour floods.”")
            .quote("Ana Okafor", "If we fail the harbour floods.").build()));
    assertThat(shared).singleElement().satisfies(utterance -> assertThat(utterance.wordings())
        .extracting(Utterance.Wording::relation).containsExactly(Relation.SAME, Relation.PUNCTUATION));
  }

  @Test
  void wordsTakenOutOfALongerQuotationAreTheSameRemark() {
    List<Utterance> shared = shared(align(
        okafor("a", "Okafor spoke of a \"total collapse\" of the wall.").quote("Ana Okafor", "total collapse").build(),
        okafor("b", "\"What we saw was a total collapse of the northern wall,\" Okafor said.")
            .quote("Ana Okafor", "What we saw was a total collapse of the northern wall,").build()));
    assertThat(shared).singleElement().satisfies(utterance -> {
      assertThat(utterance.wordings().get(0).quotation().article()).isEqualTo("b");
      assertThat(utterance.wordings().get(1).relation()).isEqualTo(Relation.TRIMMED);
    });
  }

  @Test
  void twoSpeakersWhomWeKnowApartAreNeverJoined() {
    Alignment alignment = align(
        okafor("a", "\"The harbour bridge is a death trap,\" Okafor said.")
            .quote("Ana Okafor", "The harbour bridge is a death trap,").build(),
        AccountBuilder.of("b", "\"The harbour bridge is a death trap,\" Tom Lindqvist said.")
            .person("Tom Lindqvist", "fisherman", "Tom Lindqvist")
            .quote("Tom Lindqvist", "The harbour bridge is a death trap,").build());
    assertThat(shared(alignment)).isEmpty();
  }

  @Test
  void likeWordsAreNotYetTheSameRemark() {
    Alignment alignment = align(
        okafor("a", "Okafor promised a \"good result\" before the vote.").quote("Ana Okafor", "good result").build(),
        okafor("b", "Okafor said: \"I feel that good results will come of it.\"")
            .quote("Ana Okafor", "I feel that good results will come of it.").build());
    assertThat(shared(alignment)).isEmpty();
  }

  @Test
  void aSpeakerWhomOneAccountLeavesOutIsTakenFromTheOther() {
    Alignment alignment = align(
        AccountBuilder.of("a", "\"People will watch it like a scene from a pirate opera\".")
            .unresolved("People will watch it like a scene from a pirate opera").build(),
        okafor("b", "\"They will watch it as if it were a pirate opera,\" Okafor said.")
            .quote("Ana Okafor", "They will watch it as if it were a pirate opera,").build());
    Quotation recovered = alignment.quotations().get(0);
    assertThat(recovered.speaker()).isInstanceOfSatisfying(Speaker.Recovered.class, speaker -> {
      assertThat(speaker.name()).isEqualTo("Ana Okafor");
      assertThat(speaker.from()).isEqualTo("b");
    });
    assertThat(recovered.decidedBy()).startsWith("recovered");
  }

  @Test
  void whoWasLeftWithoutANameStaysSo() {
    Alignment alignment = align(
        AccountBuilder.of("a", "A resident said \"the northern wall fell like a tired old horse\".")
            .unnamed("A resident", "the northern wall fell like a tired old horse").build(),
        okafor("b", "\"The northern wall fell like a tired old horse,\" Okafor said.")
            .quote("Ana Okafor", "The northern wall fell like a tired old horse,").build());
    assertThat(alignment.quotations().get(0).speaker()).isInstanceOf(Speaker.Unnamed.class);
    assertThat(shared(alignment)).hasSize(1);
  }

  @Test
  void wordsOfSeveralKnownSpeakersGiveNobodyASpeaker() {
    Alignment alignment = align(
        AccountBuilder.of("a", "\"The harbour bridge is a death trap\".")
            .unresolved("The harbour bridge is a death trap").build(),
        okafor("b", "\"The harbour bridge is a death trap,\" Okafor said.")
            .quote("Ana Okafor", "The harbour bridge is a death trap,").build(),
        AccountBuilder.of("c", "\"The harbour bridge is a death trap,\" Tom Lindqvist said.")
            .person("Tom Lindqvist", "fisherman", "Tom Lindqvist")
            .quote("Tom Lindqvist", "The harbour bridge is a death trap,").build());
    assertThat(alignment.quotations().get(0).speaker()).isInstanceOf(Speaker.Unresolved.class);
  }

  @Test
  void claimsAndQuotationsSpeakOfTheStorysEntities() {
    Alignment alignment = align(
        okafor("a", "Okafor closed the harbour bridge on Monday. \"It is closed,\" Okafor said.")
            .quote("Ana Okafor", "It is closed,").claim("Okafor closed the harbour bridge on Monday.").build(),
        AccountBuilder.of("b", "The harbour bridge was closed by Mayor Okafor.")
            .person("Okafor", "mayor", "Okafor").claimEverySentence().build());
    assertThat(alignment.entities()).extracting(Entity::name).containsExactly("Ana Okafor");
    String id = alignment.entities().get(0).id();
    assertThat(alignment.quotations().get(0).speaker().entityId()).isEqualTo(Optional.of(id));
    assertThat(alignment.rows()).anySatisfy(row -> assertThat(row.readings())
        .hasSize(2).allSatisfy(reading -> assertThat(reading.claim().entities()).containsExactly(id)));
  }

  @Test
  void twoFragmentsOfOneSentenceStayApart() {
    String text = "The ministry said talks were \"marked by spite and distrust\" after \"unavoidable toil and trouble\".";
    List<Utterance> shared = shared(align(okafor("a", text)
        .quotation(new Speaker.Named("a#Ana-Okafor", "Ana Okafor", Optional.empty()), Quotation.Form.INDIRECT,
            "talks were \"marked by spite and distrust\" after \"unavoidable toil and trouble\"")
        .quote("Ana Okafor", "marked by spite and distrust").quote("Ana Okafor", "unavoidable toil and trouble")
        .build()));
    assertThat(shared).allSatisfy(utterance -> assertThat(utterance.wordings())
        .filteredOn(one -> one.quotation().form() == Quotation.Form.DIRECT).hasSize(1));
  }

  @Test
  void reportsOfNobodyByNameStayApartWhereNumbersDiffer() {
    assertThat(shared(align(report("a", "police", "three"), report("b", "police", "eleven")))).isEmpty();
    assertThat(shared(align(report("a", "police", "three"), report("b", "the hospital", "three")))).isEmpty();
  }

  @Test
  void likeReportsOfNobodyByNameAreAParaphrase() {
    assertThat(shared(align(report("a", "police", "three"), report("b", "Police", "3")))).singleElement()
        .satisfies(utterance -> assertThat(utterance.wordings().get(1).relation()).isEqualTo(Relation.PARAPHRASED));
  }

  private static Account report(String id, String who, String injured) {
    String words = injured + " sailors were injured when the trawler struck the lighthouse reef in thick fog";
    AccountBuilder account = AccountBuilder.of(id, words + ", " + who + " said.");
    Quotation unnamed = account.unnamed(who, words).build().quotations().get(0);
    return AccountBuilder.of(id, words + ", " + who + " said.")
        .quotation(unnamed.speaker(), Quotation.Form.INDIRECT, words).build();
  }
}
