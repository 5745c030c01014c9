package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

final class SaidFinderTest {
  private static final DrawnTags PLAIN = new DrawnTags("Ada Lim said that the quay was closed, the port opened.")
      .label(Head.SOURCE, "Ada Lim")
      .label(Head.CUE, "said")
      .label(Head.CONTENT, "that the quay was closed")
      .point(Pointer.CONTENT, "that the quay was closed", "said")
      .point(Pointer.SOURCE, "said", "Ada");

  private static List<Said> find(DrawnTags drawn) {
    int[] markAt = new int[drawn.words().size()];
    Arrays.fill(markAt, -1);
    return SaidFinder.find(drawn.words(), drawn.tags(), markAt, List.of());
  }

  /** What is found of "Ada Lim CUE the quay was closed.", all its words labelled, and with what rules find. */
  private static List<Said> findWithCue(String cue, boolean rules) {
    DrawnTags drawn = new DrawnTags("Ada Lim " + cue + " the quay was closed.")
        .label(Head.SOURCE, "Ada Lim")
        .label(Head.CUE, cue)
        .label(Head.CONTENT, "the quay was closed")
        .point(Pointer.CONTENT, "the quay was closed", cue)
        .point(Pointer.SOURCE, cue, "Ada");
    SentenceWords words = drawn.words();
    List<Site> sites = rules ? SiteFinder.find(words, new boolean[words.size()]) : List.of();
    int[] markAt = new int[words.size()];
    Arrays.fill(markAt, -1);
    return SaidFinder.find(words, drawn.tags(), markAt, sites);
  }

  @Test
  void contentCueAndSourceThatPointToOneAnotherAreOne() {
    List<Said> said = find(PLAIN);
    assertThat(said).hasSize(1);
    assertThat(said.get(0).content()).extracting(PLAIN::text).containsExactly("the quay was closed");
    assertThat(said.get(0).cue().map(PLAIN::text)).contains("said");
    assertThat(said.get(0).source().map(PLAIN::text)).contains("Ada Lim");
    assertThat(said.get(0).trust()).isBetween(0.8, 0.9);
  }

  @Test
  void aSourceThatRulesFindAsWellIsSurer() {
    assertThat(findWithCue("said", true).get(0).trust()).isGreaterThan(findWithCue("said", false).get(0).trust());
  }

  @Test
  void whatIsDeniedOrOnlySeemsSoWasNotSaid() {
    assertThat(findWithCue("insisted", false)).hasSize(1);
    for (String cue : List.of("did not say", "may say", "would say", "denied", "made no claim", "seemed to say")) {
      assertThat(findWithCue(cue, false)).as(cue).isEmpty();
    }
  }

  @Test
  void theDatelineAndWordsThatHangInTheAirAreNoContent() {
    DrawnTags drawn = new DrawnTags("OSLO (CW) - The quay was closed with the, Ada Lim said.")
        .label(Head.CONTENT, "OSLO (CW) - The quay was closed with the")
        .label(Head.CUE, "said")
        .point(Pointer.CONTENT, "OSLO (CW) - The quay was closed with the", "said");
    assertThat(find(drawn).get(0).content()).extracting(drawn::text).containsExactly("The quay was closed");
  }

  @Test
  void nothingIsSaidWhereNothingIsLabelled() {
    assertThat(find(new DrawnTags("The quay was closed and the port opened."))).isEmpty();
  }

  @Test
  void aCueThatPointsToNowhereHasNoSource() {
    DrawnTags drawn = new DrawnTags("It was said that the quay was closed.")
        .label(Head.CUE, "said")
        .label(Head.CONTENT, "that the quay was closed")
        .point(Pointer.CONTENT, "that the quay was closed", "said");
    assertThat(find(drawn).get(0).source()).isEmpty();
  }

  @Test
  void contentOnBothSidesOfItsCueIsOne() {
    DrawnTags drawn = new DrawnTags("The quay, Ada Lim said, was closed at noon.")
        .label(Head.CONTENT, "The quay")
        .label(Head.SOURCE, "Ada Lim")
        .label(Head.CUE, "said")
        .label(Head.CONTENT, "was closed at noon")
        .point(Pointer.CONTENT, "The quay", "said")
        .point(Pointer.CONTENT, "was closed at noon", "said")
        .point(Pointer.SOURCE, "said", "Ada");
    assertThat(find(drawn)).hasSize(1);
    assertThat(find(drawn).get(0).content()).extracting(drawn::text).containsExactly("The quay", "was closed at noon");
  }

  @Test
  void aWordThatTheLabelsMissedPartsNoContent() {
    DrawnTags drawn = new DrawnTags("Ada Lim said the quay was closed.")
        .label(Head.CUE, "said")
        .label(Head.CONTENT, "the quay")
        .label(Head.CONTENT, "closed")
        .point(Pointer.CONTENT, "the quay", "said")
        .point(Pointer.CONTENT, "closed", "said");
    assertThat(find(drawn).get(0).content()).extracting(drawn::text).containsExactly("the quay was closed");
  }

  @Test
  void whatIsSaidInARelativeClauseEndsWithIt() {
    DrawnTags drawn = new DrawnTags("Ada Lim, who said it was late, has left the quay.")
        .label(Head.SOURCE, "who")
        .label(Head.CUE, "said")
        .label(Head.CONTENT, "it was late, has left the quay")
        .point(Pointer.CONTENT, "it was late, has left the quay", "said")
        .point(Pointer.SOURCE, "said", "who");
    assertThat(find(drawn).get(0).content()).extracting(drawn::text).containsExactly("it was late");
  }

  @Test
  void aSourceThatEndsInAnArticleGoesOnToItsNoun() {
    DrawnTags drawn = new DrawnTags("Then the younger pilot said that the quay was closed.")
        .label(Head.SOURCE, "the")
        .label(Head.CUE, "said")
        .label(Head.CONTENT, "the quay was closed")
        .point(Pointer.CONTENT, "the quay was closed", "said")
        .point(Pointer.SOURCE, "said", "the");
    assertThat(find(drawn).get(0).source().map(drawn::text)).contains("the younger pilot");
  }

  @Test
  void markedWordsHaveOneLabelTogether() {
    DrawnTags drawn = new DrawnTags("Ada Lim called the quay \"a very old sad disgrace\" today.")
        .label(Head.CUE, "called")
        .label(Head.CONTENT, "very old sad disgrace")
        .point(Pointer.CONTENT, "very old sad disgrace", "called");
    SentenceWords words = drawn.words();
    int[] markAt = new int[words.size()];
    for (int i = 0; i < markAt.length; i++) {
      markAt[i] = words.raw(i).equals("\"") || words.isAny(i, "a", "very", "old", "sad", "disgrace") ? 0 : -1;
    }
    assertThat(SaidFinder.find(words, drawn.tags(), markAt, List.of()).get(0).content()).extracting(drawn::text)
        .containsExactly("\"a very old sad disgrace\"");
  }
}
