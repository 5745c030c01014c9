package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.model.Furniture.Kind.BYLINE;
import static org.rashomon.model.Furniture.Kind.DATELINE;
import static org.rashomon.model.Furniture.Kind.EMBED_CODE;
import static org.rashomon.model.Furniture.Kind.HEADLINE;
import static org.rashomon.model.Furniture.Kind.PHOTO_CAPTION;
import static org.rashomon.model.Furniture.Kind.PHOTO_CREDIT;
import static org.rashomon.model.Furniture.Kind.PLAYER_ID;
import static org.rashomon.model.Furniture.Kind.REPEATED_HEADLINE;
import static org.rashomon.model.Furniture.Kind.SECTION_LABEL;
import static org.rashomon.model.Furniture.Kind.SLUG;
import static org.rashomon.model.Furniture.Kind.SUBHEADING;
import static org.rashomon.model.Furniture.Kind.VIDEO_TITLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Furniture;
import org.rashomon.model.Furniture.Kind;

/** What in a plain text is marked, and as what. */
final class FurnitureMarksTest {
  private static final String P = "The harbour wall of Ostby broke on Monday, the mayor said, and the sea came in.";
  private static final String Q = "Nobody was hurt, but forty houses were flooded until the end of the week.";

  private static List<Map.Entry<Kind, String>> marks(String text, Optional<String> title) {
    List<Furniture> found = FurnitureMarks.in(Lines.of(text), title, Optional.empty());
    return found.stream().map(mark -> Map.entry(mark.kind(), mark.span().in(text))).toList();
  }

  private static List<Map.Entry<Kind, String>> marks(String text) {
    return marks(text, Optional.empty());
  }

  @Test
  void aFirstLineLikeAHeadlineIsOne() {
    assertThat(marks("Harbour wall breaks in storm\n\n" + P))
        .containsExactly(Map.entry(HEADLINE, "Harbour wall breaks in storm"));
  }

  @Test
  void theHeadlineOnceMoreAndTheSectionAboveItAreMarked() {
    String headline = "Ostby wall: sea comes in - and that's official";
    assertThat(marks("World News\n\n" + headline + "\n\n" + headline + "\n\n" + P)).containsExactly(
        Map.entry(SECTION_LABEL, "World News"), Map.entry(HEADLINE, headline), Map.entry(REPEATED_HEADLINE, headline));
  }

  @Test
  void theSlugAboveTheHeadlineIsMarked() {
    assertThat(marks("ostby wall sea comes into old town live\n\nOstby wall: sea comes into old town – live\n\n" + P))
        .extracting(Map.Entry::getKey).containsExactly(SLUG, HEADLINE);
  }

  @Test
  void aFirstSentenceIsNoHeadline() {
    assertThat(marks(P + "\n" + Q)).isEmpty();
  }

  @Test
  void aKnownTitleIsMarkedOnlyWhereItStands() {
    assertThat(marks("Wall breaks\n" + P, Optional.of("WALL BREAKS!")))
        .containsExactly(Map.entry(HEADLINE, "Wall breaks"));
    assertThat(marks("Storm over the sea\n" + P, Optional.of("Wall breaks"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forty houses", "'Need to rebuild', says mayor", "What comes next?"})
  void aShortLineBetweenParagraphsIsACrossHead(String line) {
    assertThat(marks(P + "\n\n" + line + "\n\n" + Q)).containsExactly(Map.entry(SUBHEADING, line));
    assertThat(marks(P + "\n" + line + "\n" + Q)).containsExactly(Map.entry(SUBHEADING, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "But it was not enough.",
    "– What was the mayor really willing to give up?",
    "\"We could not hold it\"",
    "Anyone with word of the missing is asked to call the harbour office at 555-0147",
    "and so on",
    "\"Who would have thought it?\" she asked."})
  void whatIsSaidOrListedIsNoCrossHead(String line) {
    assertThat(marks(P + "\n\n" + line + "\n\n" + Q)).isEmpty();
  }

  @Test
  void aLongLineWithoutAPeriodIsTheTitleOfAVideo() {
    String line = "Mayor of Ostby denies that the harbour wall was never mended";
    assertThat(marks(P + "\n\n" + line + "\n\n" + Q)).containsExactly(Map.entry(VIDEO_TITLE, line));
  }

  @Test
  void markupAndPlayerSettingsAreMarkedToTheCharacter() {
    String embed = "<!-- START Player { id: \"x1\" } --><figure id=\"x\"><div data-c='{\"a\": 1}'></div></figure><!-- END -->";
    String settings = "Player { id: \"x_1\", urn: \"urn:video:1\" }";
    assertThat(marks(P + "\n" + embed + "\n" + settings + "\n" + Q))
        .containsExactly(Map.entry(EMBED_CODE, embed), Map.entry(PLAYER_ID, settings));
    assertThat(marks(P + " It was <em>the</em> wall, 3 < 4.\n" + Q))
        .containsExactly(Map.entry(EMBED_CODE, "<em>"), Map.entry(EMBED_CODE, "</em>"));
  }

  @Test
  void aCreditAndItsCaptionArePartedAtTheBar() {
    assertThat(marks("Wall breaks in Ostby\n\nHarbour Board / AFP | The wall before the storm.\n\n" + P)).contains(
        Map.entry(PHOTO_CREDIT, "Harbour Board / AFP | "), Map.entry(PHOTO_CAPTION, "The wall before the storm."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "PHOTO_CREDIT | (Photo: Ostby Post)",
    "PHOTO_CREDIT | Photo credit: Harbour Board",
    "PHOTO_CAPTION | FILE - In this Feb. 3, 2019, file photo, the wall of Ostby still stands.",
    "PHOTO_CAPTION | The wall of Ostby lies in the sea on Monday. (Photo: Ostby Post)",
    "LINK_TEXT | Full story is here.",
    "LINK_TEXT | Click here for more about the storm",
    "LINK_TEXT | Read more",
    "NEWSLETTER_PROMO | Daily newsletterReceive the news of the sea every morning",
    "NEWSLETTER_PROMO | Sign up for our email newsletter",
    "PROMO | Advertisement",
    "PROMO | RELATED: How the wall was built",
    "PROMO | Follow us on Twitter @ostbypost",
    "NOTICE | Copyright 2019 The Ostby Post. All rights reserved.",
    "NOTICE | Jo Bell contributed to this report.",
    "DATELINE | 11:30 a.m."})
  void aLineIsKnownByWhatItSays(Kind kind, String line) {
    assertThat(marks(P + "\n\n" + line + "\n\n" + Q)).containsExactly(Map.entry(kind, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Copyright law was the matter of a long debate in the harbour council, which went on for the whole of the night and came, as the mayor put it, to nothing that anybody could use.",
    "The mayor told reporters to sign up.",
    "More than forty houses were flooded."})
  void aSentenceThatBeginsLikeThemIsText(String line) {
    assertThat(marks(P + "\n\n" + line + "\n\n" + Q)).isEmpty();
  }

  @Test
  void whoWroteItAndWhenAreMarkedAtTheHead() {
    assertThat(marks("Harbour wall breaks in storm\nBy Ana Torv and Jo Bell\nUpdated Feb. 28, 2019 at 4:05 p.m.\n" + P))
        .extracting(Map.Entry::getKey).containsExactly(HEADLINE, BYLINE, DATELINE);
    assertThat(Byline.names(List.of("By Ana Torv and Jo Bell, Staff Writers"))).containsExactly("Ana Torv", "Jo Bell");
  }

  @Test
  void aLineOfAHundredThousandMarksIsReadInGoodTime() {
    assertThat(marks(P + "\n" + "<".repeat(100_000) + "\n" + "{a:".repeat(30_000) + "\n" + Q)).isNotNull();
    assertThat(marks("<!--".repeat(50_000) + "\n" + "<p ".repeat(50_000))).isNotNull();
  }
}
