package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.model.Furniture.Kind.BYLINE;
import static org.rashomon.model.Furniture.Kind.DATELINE;
import static org.rashomon.model.Furniture.Kind.EMBED_CODE;
import static org.rashomon.model.Furniture.Kind.HEADLINE;
import static org.rashomon.model.Furniture.Kind.PHOTO_CAPTION;
import static org.rashomon.model.Furniture.Kind.PHOTO_CREDIT;
import static org.rashomon.model.Furniture.Kind.PLAYER_ID;
import static org.rashomon.model.Furniture.Kind.PROMO;
import static org.rashomon.model.Furniture.Kind.REPEATED_HEADLINE;
import static org.rashomon.model.Furniture.Kind.SECTION_LABEL;
import static org.rashomon.model.Furniture.Kind.SLUG;
import static org.rashomon.model.Furniture.Kind.SUBHEADING;
import static org.rashomon.model.Furniture.Kind.VIDEO_TITLE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
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

  /** What is marked of one line between two paragraphs. */
  private static List<Map.Entry<Kind, String>> between(String line) {
    return marks(P + "\n\n" + line + "\n\n" + Q);
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
  void theSlugMayBeOfAnEarlierHeadline() {
    assertThat(marks("ostby wall breaks storm town live\n\nOstby wall: sea comes into old town – live\n\n" + P))
        .extracting(Map.Entry::getKey).containsExactly(SLUG, HEADLINE);
    assertThat(marks("what a clerk saw that night\n\nOstby wall: sea comes into old town – live\n\n" + P))
        .extracting(Map.Entry::getKey).containsExactly(HEADLINE);
  }

  @Test
  void aFirstSentenceIsNoHeadline() {
    assertThat(marks(P + "\n" + Q)).isEmpty();
  }

  @Test
  void aHeadlineOrCaptionAboveTheTextIsMarkedThoughTheTitleIsAnother() {
    assertThat(marks("Storm over the sea\n" + P, Optional.of("Wall breaks")))
        .containsExactly(Map.entry(HEADLINE, "Storm over the sea"));
    assertThat(marks("Why did the wall of Ostby break?\n" + P, Optional.of("Wall breaks"))).isEmpty();
    assertThat(marks("OSTBY, Norw. -- The wall broke on Monday night\n" + P, Optional.of("Wall breaks"))).isEmpty();
  }

  @Test
  void aKnownTitleIsMarkedWhereItStands() {
    assertThat(marks("Wall breaks\n" + P, Optional.of("WALL BREAKS!")))
        .containsExactly(Map.entry(HEADLINE, "Wall breaks"));
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
    "DATELINE | 11:30 a.m.",
    "DATELINE | Updated at 5:18 p.m. ET",
    "DATELINE | UPDATE (11/23/16 at 10 p.m.):",
    "PHOTO_CREDIT | Jo Bell/Pool/AFP via Getty Images, FILE",
    "PHOTO_CREDIT | Enlarge this image toggle caption Ana Torv/AP Ana Torv/AP",
    "PHOTO_CREDIT | Image copyright Reuters",
    "PHOTO_CAPTION | Image copyright Reuters Image caption The wall of Ostby before the storm",
    "PHOTO_CAPTION | The wall of Ostby is seen on Feb. 3, 2019. REUTERS/Jo Bell",
    "PHOTO_CAPTION | The mayor looks at the sea. (Jo Bell/The Ostby Post via AP)",
    "PHOTO_CAPTION | Ana Torv (Ostby News photo)",
    "LINK_TEXT | Read or Share this story: http://ostby.example/1x",
    "LINK_TEXT | http://ostby.example/news/wall",
    "LINK_TEXT | Slideshow (12 Images)",
    "LINK_TEXT | CLICK HERE TO GET THE OSTBY NEWS APP",
    "NEWSLETTER_PROMO | Get the news of the sea delivered to your inbox. Sign up here.",
    "NEWSLETTER_PROMO | We have sent you a verification email. Please check your email.",
    "PROMO | [How the wall of Ostby was built]",
    "PROMO | More:Mayor of Ostby says she will not go",
    "PROMO | The men who built the wall of Ostby Read more",
    "PROMO | Stay with Ostby 6 for the latest on this story.",
    "PROMO | MAYOR OF OSTBY DEFENDS HERSELF AFTER THE STORM THAT BROKE THE WALL",
    "PROMO | 13.9k SHARES Facebook Twitter",
    "PROMO | Follow Jo Bell on Twitter: @ostbybell",
    "NOTICE | • Jo J. Bell and The Associated Press contributed to this report.",
    "NOTICE | This story has been updated with additional information.",
    "NOTICE | This article is more than 2 years old",
    "NOTICE | Write to Jo Bell at jo.bell@ostby.example",
    "NOTICE | jbell@ostby.example or 555-555-0147",
    "NOTICE | This is a developing story. Check back for updates.",
    "NOTICE | Please enable Javascript to watch this video",
    "VIDEO_TITLE | Media playback is unsupported on your device Media caption The storm in Ostby",
    "EMBED_CODE | .wall-bio { ",
    "EMBED_CODE | text-align: center;"})
  void aLineIsKnownByWhatItSays(Kind kind, String line) {
    assertThat(between(line)).containsExactly(Map.entry(kind, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Copyright law was the matter of a long debate in the harbour council, which went on for the whole of the night and came, as the mayor put it, to nothing that anybody could use.",
    "The mayor told reporters to sign up.",
    "More than forty houses were flooded.",
    "Newsletters of the harbour board had warned of it for years.",
    "Copyright law is a matter for the sea court, she said.",
    "Follow the money, the mayor said, and it leads to the harbour board.",
    "Follow him and you will see the wall.",
    "By using old stones the board saved forty crowns a yard.",
    "Contact with the ship was lost on Sunday at dawn.",
    "Call the harbour police at 555-0147 if you saw the wall break.",
    "Watch this man, she told the board.",
    "The photos: forty of them, all of the wall, none of the sea.",
    "Correction of the plans took the harbour board forty years.",
    "Correction: an earlier report said forty people were hurt; nobody was.",
    "He sent the picture to the Ostby Post (the paper had asked for it).",
    "The wall stood for forty years, she said. Photos: The storm in Ostby",
    "The wall stood for forty years. Reuters first told of the cracks.",
    "Source of the water was the sea, and nothing but the sea."})
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
  void buttonsAreMarkedInRows() {
    assertThat(marks(P + "\n" + Q + "\nShare this: Twitter\nFacebook\nGoogle\nMore"))
        .extracting(Map.Entry::getKey).containsExactly(PROMO, PROMO, PROMO, PROMO);
    assertThat(between("Google")).containsExactly(Map.entry(SUBHEADING, "Google"));
  }

  @Test
  void videosAreListedWithTheirLengthsButTimesOfADayAscend() {
    assertThat(marks(P + "\n2:40 Mayor speaks of the storm\n0:52 The wall, seen from above"))
        .extracting(Map.Entry::getKey).containsExactly(VIDEO_TITLE, VIDEO_TITLE);
    assertThat(marks(P + "\n4:30 Water over the wall\n5:10 First houses flooded\n6:00 Wall gone")).isEmpty();
  }

  @Test
  void aCaptionCutOffBesideItsWholeIsOneAndAFirstSentenceLikeItIsNot() {
    String caption = "Jo Bell of the harbour board and Ana Torv look at the wall. (Photo: Ostby Post)";
    assertThat(marks(P + "\n" + caption + "\nJo Bell of the harbour board and...\n" + Q))
        .extracting(Map.Entry::getKey).containsExactly(PHOTO_CAPTION, PHOTO_CAPTION);
    assertThat(marks(caption + "\nJo Bell of the harbour board and Ana Torv look at the wall.\n" + Q))
        .extracting(Map.Entry::getValue).containsExactly(caption);
  }

  @Test
  void namesAboveTheirOutletAreAByline() {
    String text = "Ana Torv and Jo Bell\nThe Ostby Post\n" + P + "\n" + Q;
    assertThat(FurnitureMarks.in(Lines.of(text), Optional.empty(), Optional.of("The Ostby Post")))
        .extracting(Furniture::kind).containsExactly(BYLINE, BYLINE);
    assertThat(marks("Ana Torv and Jo Bell\nThe Harbour Board\n" + P + "\n" + Q))
        .extracting(Map.Entry::getKey).doesNotContain(BYLINE);
  }

  @Test
  void whoTheAuthorIsIsMarkedBelowTheTextUnlessTheStoryTellsOfThem() {
    String bio = "Jo Bell is a reporter for the Ostby Post.";
    assertThat(marks(P + "\n" + Q + "\n" + bio)).containsExactly(Map.entry(Kind.NOTICE, bio));
    assertThat(marks("The wall fell on Jo Bell, her paper said.\n" + P + "\n" + Q + "\n" + bio)).isEmpty();
  }

  @Test
  void whatComesAgainIsASpeakersNameAndNoCrossHead() {
    assertThat(marks(P + "\nJo Bell\n" + Q + "\nAna Torv\n" + P + "\nJo Bell\n" + Q + "\nAna Torv\n" + P)).isEmpty();
    assertThat(between("TORV: When did the wall break?")).isEmpty();
  }

  @Test
  void whereParagraphsEndWithoutPeriodsNoLineIsACrossHead() {
    String open = P.substring(0, P.length() - 1);
    assertThat(marks(P + "\nForty houses\n" + open + " again\nThe mayor\n" + open + " and again")).isEmpty();
  }

  @Test
  void aLineOfAHardWrappedTextIsAPieceOfASentence() {
    assertThat(marks("""
        The harbour wall of Ostby broke on Monday, the mayor said,
        and the sea came into the old town; of the board nobody would
        contact her at 555-0147 or any other number, and of the men who
        share
        the watch with Jo Bell it was asked what they had seen
        of it. The board is said to hold a
        copyright in the plans. All rights reserved,
        it told the court, which asked for them again.
        """)).isEmpty();
  }

  @Test
  void linesInOtherScriptsAreJudgedToo() {
    String paragraph = "星期一,奥斯特比的港口墙倒塌了,市长说,海水进入了老城区。没有人受伤,但是四十座房屋被淹。";
    assertThat(marks("奥斯特比港口墙倒塌\n\n" + paragraph + "\n\n" + paragraph + "又来了。"))
        .containsExactly(Map.entry(HEADLINE, "奥斯特比港口墙倒塌"));
  }

  @Test
  void aHostileLineIsReadInGoodTime() {
    for (String part : List.of("<script>", "<p>a", "(Photo: ", "a/", "A B ", "By A, ", "1:23 A", "Facebook ",
        "\"a\": ")) {
      String text = P + "\n" + part.repeat(400_000 / part.length()) + "\n" + Q;
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> marks(text), part);
      String lines = (part.repeat(12) + "\n").repeat(20_000 / part.length());
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> marks(lines), part);
    }
  }

  @Test
  void aLineOfAHundredThousandMarksIsReadInGoodTime() {
    assertThat(marks(P + "\n" + "<".repeat(100_000) + "\n" + "{a:".repeat(30_000) + "\n" + Q)).isNotNull();
    assertThat(marks("<!--".repeat(50_000) + "\n" + "<p ".repeat(50_000))).isNotNull();
  }
}
