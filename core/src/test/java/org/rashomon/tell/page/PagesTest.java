package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Lineage;
import org.rashomon.model.Origin;
import org.rashomon.model.Passage;
import org.rashomon.model.Reason;
import org.rashomon.model.Version;
import org.rashomon.testing.CopiedStories;
import org.rashomon.testing.MockDossier;

final class PagesTest {
  private static final String HOSTILE = "</style></title><script>alert(1)</script> \"><img src=x onerror=alert(2)> "
      + "<svg/onload=alert(3)> ' onmouseover='alert(4) &lt; \u0000\u0007\ud800 \u202eright to left";

  private static final Chapter RICH = MockDossier.rich().stories().get(0);

  private static Document story(Chapter chapter) {
    StringWriter out = new StringWriter();
    try {
      new Pages().story(chapter, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Jsoup.parse(out.toString());
  }

  private static Document index(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    List<String> hrefs = IntStream.range(0, dossier.stories().size()).mapToObj(i -> "stories/" + i + ".html").toList();
    new Pages().index(dossier, hrefs, out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void everyLinkWithinThePageHasATarget() {
    Document page = story(RICH);
    assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(100)
        .allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml())
            .isNotNull());
  }

  @Test
  void noIdIsGivenTwice() {
    List<String> ids = story(RICH).select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyLineLeadsToItsWordsAndBack() {
    Document page = story(RICH);
    for (String lines : List.of("[id^=line-]", "[id^=event-]", "[id^=finding-]", "[id^=said-]", "[id^=shared-]")) {
      assertThat(page.select(lines)).as(lines).isNotEmpty().allSatisfy(line -> {
        assertThat(line.select("a[href^=#a]")).isNotEmpty();
        assertThat(page.select(".backs a[href=#" + line.id() + "]")).isNotEmpty();
      });
    }
  }

  @Test
  void anchorHoldsTheWordsOfItsPlace() {
    Document page = story(RICH);
    List<Article> articles = RICH.comparison().alignment().story().accounts().stream()
        .map(account -> account.article()).toList();
    assertThat(page.select(".cited[id]")).hasSizeGreaterThan(30).allSatisfy(anchor -> {
      String[] place = anchor.id().substring(1).split("-", -1);
      int[] text = articles.get(Integer.parseInt(place[0]) - 1).text().codePoints().toArray();
      int start = Integer.parseInt(place[1]);
      String words = new String(text, start, Integer.parseInt(place[2]) - start);
      Element shown = anchor.clone();
      shown.select(".backs").remove();
      assertThat(squeezed(words)).startsWith(squeezed(shown.wholeText()));
    });
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }

  @Test
  void articlesStandOnThePageWordForWord() {
    Document page = story(RICH);
    page.select(".backs, .number, .kind").remove();
    List<String> shown = page.select(".report .text").stream().map(text -> squeezed(text.wholeText())).toList();
    List<String> texts = RICH.comparison().alignment().story().accounts().stream()
        .map(account -> squeezed(account.article().text())).toList();
    assertThat(shown).isEqualTo(texts);
  }

  @Test
  void everySentenceHasAnId() {
    long sentences = RICH.comparison().alignment().story().accounts().stream()
        .mapToLong(account -> account.sentences().size()).sum();
    assertThat(story(RICH).select(".sentence[id]")).hasSize((int) sentences);
  }

  @Test
  void wordingsStandBesideEachOtherWithTheirDifferencesMarked() {
    Element first = story(RICH).getElementById("said-1");
    assertThat(first).isNotNull();
    assertThat(first.select("mark").eachText()).containsExactly("It was singing", "went", "as", "does");
    assertThat(first.select(".relation").eachText()).containsExactly("in other words", "trimmed");
    assertThat(first.select(".gap")).isNotEmpty();
    assertThat(first.select(".note").text()).isEqualTo(
        "The speaker is not named here; the name is from Vallis News Agency.");
  }

  @Test
  void speakersNotEstablishedStandApartFromThoseWithoutAName() {
    List<String> speakers = story(RICH).select(".speaker > h3").eachText();
    assertThat(speakers).endsWith("Speakers without a name", "Speaker not established");
  }

  @Test
  void findingsStandByKindWithTheirReports() {
    Document page = story(RICH);
    assertThat(page.select(".group > h3").eachText()).containsExactly("≠Where they differ",
        "→Overtaken by later news", "=Where they agree", "+Where one says more", "1Only one report has it");
    assertThat(page.select("#finding-2 .whose").eachText()).containsExactly(
        "Vallis News Agency, The Northern Ledger and Radio Lind; two independent reports", "Tarnbeck Observer");
  }

  @Test
  void eventsSayTheirStatusInWords() {
    assertThat(story(RICH).select(".timeline .status").eachText())
        .containsExactly("uncertain", "planned", "overtaken by later news");
  }

  @Test
  void arrowsAreDrawnOnlyWhereTheDirectionIsKnownOrLikely() {
    Document page = story(RICH);
    assertThat(page.select("svg .branch.known .head")).hasSize(1);
    assertThat(page.select("svg .arc")).hasSize(1);
    assertThat(page.select("svg .arc.likely .head")).hasSize(1);
    assertThat(page.select("svg .unknown .head")).isEmpty();
  }

  @Test
  void everyReportSaysInWordsWhoseTextItHas() {
    List<String> rows = story(CopiedStories.ofTwelve()).select(".copying li .of").eachText();
    assertThat(rows).containsSubsequence("AP agency; its own report is not here",
        "Ostby Herald 4 May, 07:00 · credits AP",
        "Evening Star 4 May, 12:00 · 88 % likely from Sound Post");
    assertThat(rows).contains("Fjord Courier (2) 4 May, 11:00 · version 2 of 3",
        "Estuary Live 4 May, 15:00 · 13 % likely from Sound Post", "Quay & Sea Weekly undated");
  }

  @Test
  void reportsThatOnlyQuoteTheSameSpeechAreNotSaidToShareText() {
    Chapter copied = CopiedStories.ofTwo();
    Comparison comparison = copied.comparison();
    Lineage.Link link = comparison.lineage().links().getFirst();
    Lineage.Link quoting = new Lineage.Link(link.from(), link.to(), 0, Lineage.Direction.UNKNOWN, "same-speech",
        link.passages().stream().map(one -> new Passage(one.from(), one.to(), one.kind(), true)).toList());
    Lineage lineage = new Lineage(List.of(quoting), List.of(List.of(link.from()), List.of(link.to())));
    Chapter chapter = new Chapter(copied.title(), copied.from(), copied.to(),
        new Comparison(comparison.alignment(), lineage, List.of(), comparison.timeline()), List.of());
    assertThat(story(chapter).select(".copying li .of").eachText()).containsExactly(
        "Ostby Herald 4 May, 08:00 · quotes what Sound Post quotes",
        "Sound Post 4 May, 11:00 · quotes what Ostby Herald quotes");
  }

  @Test
  void reportsOfOneTextStandTogetherInOrderOfTime() {
    Document page = story(CopiedStories.ofTwelve());
    assertThat(page.select(".copying h3").eachText()).containsExactly("Text A four reports, counted as one",
        "Text B two reports, counted as one", "Texts of their own");
    assertThat(page.select(".copying h3 + ol").eachText()).hasSize(3).last().asString()
        .startsWith("Fjord Courier (1)").contains("Fjord Courier (3)").endsWith("undated");
    assertThat(page.select("svg .bracket")).hasSize(1);
    assertThat(page.select("svg circle.superseded")).hasSize(2);
    assertThat(page.select("svg circle.agency")).hasSize(1);
  }

  @Test
  void everyReportOfATextHasOneLineAndFewArcsJoinTexts() {
    Document page = story(CopiedStories.ofForty());
    assertThat(page.select("svg .branch")).hasSize(26);
    assertThat(page.select("svg .trunk")).hasSize(2);
    assertThat(page.select("svg .arc")).hasSize(6);
    assertThat(page.select(".lineage .legend").text()).contains("only the strongest are drawn");
  }

  @Test
  void whatFollowsFromOtherPairsIsNotTold() {
    Document page = story(CopiedStories.ofForty());
    assertThat(page.select(".pairs tbody tr").size()).isBetween(18, 60);
    assertThat(page.select(".lineage .note").text()).matches("Not shown: \\d{2,} more pairs of reports, .*");
    assertThat(page.select("details.pairs-folded > summary")).hasSize(1);
    assertThat(story(RICH).select("details.pairs-folded")).isEmpty();
  }

  @Test
  void textsThatOnlyShareSinglePassagesAreNotGrouped() {
    Document page = story(MockDossier.crowded(40));
    assertThat(page.select(".copying h3")).isEmpty();
    assertThat(page.select(".copying li")).hasSize(40);
    assertThat(page.select(".pairs tbody tr")).hasSizeGreaterThan(80);
  }

  @Test
  void timesOfPublicationStandAlongALine() {
    Document page = story(CopiedStories.ofTwelve());
    assertThat(page.select(".scale span").eachText()).containsExactly("4 May, 07:00", "4 May, 19:00");
    assertThat(page.select(".when ellipse")).hasSize(11);
    assertThat(page.select(".when ellipse").eachAttr("cx")).contains("0.0%", "50.0%", "100.0%");
    assertThat(story(MockDossier.crowded(3)).select(".when, .scale")).isEmpty();
  }

  @Test
  void versionsShowWhatChangedWithTheWords() {
    Document page = story(CopiedStories.revised());
    assertThat(page.select(".versions h3").eachText()).containsExactly(
        "Radio Lind (1), 4 May 2031, 08:00 GMT → Radio Lind (2), 4 May 2031, 12:00 GMT");
    assertThat(page.select(".changes li").eachAttr("class")).containsExactly("changed", "removed", "added");
    Element changed = page.select(".changes li").get(0);
    assertThat(changed.select(".before mark").eachText()).containsExactly("Twelve");
    assertThat(changed.select(".after mark").eachText()).containsExactly("Seventeen");
    assertThat(changed.select("a[href^=#a]")).hasSize(2);
    assertThat(page.select(".backs a[href=#" + changed.id() + "]")).hasSize(2);
    assertThat(page.select(".dek").text())
        .startsWith("Two reports and one earlier version by Radio Lind and Sound Post");
  }

  @Test
  void whatTwoVersionsOfAReportQuoteIsNotComparedAsIfTwoReportsDid() {
    Comparison known = RICH.comparison();
    Version version = new Version("ledger-1", "vallis-1", Optional.empty(), "told by the test", List.of());
    Lineage lineage = new Lineage(List.of(), known.lineage().families(), List.of(version), List.of());
    Document page = story(new Chapter(RICH.title(), RICH.from(), RICH.to(),
        new Comparison(known.alignment(), lineage, known.findings(), known.timeline()), RICH.summary()));
    assertThat(story(RICH).select("article.said h3").eachText()).anyMatch(speaker -> speaker.startsWith("Dana Osei"));
    assertThat(page.select("article.said h3").eachText()).noneMatch(speaker -> speaker.startsWith("Dana Osei"));
    assertThat(page.select(".speaker h3").eachText()).anyMatch(speaker -> speaker.startsWith("Dana Osei"));
    assertThat(page.select(".versions .note").text()).contains("Nothing tells which of the two came first.");
  }

  @Test
  void storyWithoutVersionsHasNoPartForThem() {
    assertThat(story(RICH).select("#versions")).isEmpty();
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    List<Integer> levels = story(RICH).select("h1, h2, h3, h4").stream()
        .map(heading -> heading.tagName().charAt(1) - '0').toList();
    assertThat(levels).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading " + i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void pageFetchesNothing() {
    Document page = story(RICH);
    assertThat(page.select("script, iframe, object, embed, [src], [srcset], form")).isEmpty();
    assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void hostileTextIsInert() throws IOException {
    Chapter chapter = MockDossier.single("x\"><script>", HOSTILE, HOSTILE);
    Dossier dossier = MockDossier.dossier(
        List.of(new Rejected(new Origin.File(HOSTILE), Reason.UNREADABLE, HOSTILE)), List.of(chapter));
    for (Document page : List.of(story(chapter), index(dossier))) {
      assertThat(page.select("script, img, [onerror], [onload], [onmouseover]")).isEmpty();
      assertThat(page.select("h1, h2, li").text()).contains("<script>");
      assertThat(page.html()).doesNotContain("\u0000").doesNotContain("\u0007").doesNotContain("\ud800");
    }
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    Chapter chapter = MockDossier.single("a", "A title", "Some text of a report.");
    assertThat(story(chapter).select("a[rel]")).isEmpty();
    assertThat(story(RICH).select("a[rel]").eachAttr("href")).hasSize(4).allMatch(url -> url.startsWith("https://"));
  }

  @Test
  void storyOfOneReportSaysSo() {
    Document page = story(MockDossier.single("a", "A title", "Some text of a report."));
    assertThat(page.select(".alone").text()).contains("one report");
    assertThat(page.select("#copying, #findings, #timeline, #said")).isEmpty();
  }

  @Test
  void indexListsStoriesAndWhatWasLeftOut() throws IOException {
    Document page = index(MockDossier.rich());
    assertThat(page.select(".entry h2 a").eachText())
        .containsExactly("Twelve in hospital after Tarnbeck bridge collapse");
    assertThat(page.select(".entry .tally li").eachText()).contains("two conflicts");
    assertThat(page.select(".singles a").eachAttr("href")).containsExactly("stories/1.html");
    assertThat(page.select(".rejected summary").eachText()).containsExactly("broken encoding 1", "too short 1");
  }

  @Test
  void indexOfAThousandStoriesIsLight() throws IOException {
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      chapters.add(MockDossier.single("a" + i, "A title of ordinary length for story " + i, "Some text."));
    }
    assertThat(index(MockDossier.dossier(List.of(), chapters)).html().length()).isLessThan(500_000);
  }
}
