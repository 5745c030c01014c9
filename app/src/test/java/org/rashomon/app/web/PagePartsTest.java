package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.Page;
import org.rashomon.app.search.Answer;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.Marked;
import org.rashomon.app.search.SearchResults;
import org.rashomon.app.search.Source;
import org.rashomon.app.web.MarkedText.Mark;
import org.rashomon.app.web.MarkedText.Segment;

final class PagePartsTest {
  @TempDir
  private Path folder;

  @Test
  void overlappingMarksBothShow() {
    MarkedText text = MarkedText.of("one two three", List.of(
        new Mark(0, 7, "a", "first", ""), new Mark(4, 13, "b", "second", "#there")));
    assertThat(text.paragraphs()).containsExactly(List.of(
        new Segment("one ", "a", "first", ""),
        new Segment("two", "a b", "second", "#there"),
        new Segment(" three", "b", "", "#there")));
  }

  @Test
  void paragraphsAreTheLinesThatHaveWords() {
    MarkedText text = MarkedText.of("one\n\n  \ntwo\n", List.of(new Mark(0, 8, "a", "", "")));
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(MarkedText.of("", List.of()).paragraphs()).isEmpty();
  }

  @Test
  void placesCountCodePoints() {
    Places places = new Places("\ud83e\udd86 quack");
    assertThat(places.unit(0)).isZero();
    assertThat(places.unit(1)).isEqualTo(2);
    assertThat(new Places("plain").unit(3)).isEqualTo(3);
  }

  @Test
  void addressHoldsAnyId() {
    assertThat(Address.story("a/b?c=d&e#f%20\n\"'")).isEqualTo("/story?id=a%2Fb%3Fc%3Dd%26e%23f%2520%0A%22%27");
    assertThat(Address.of("/search", "q", "", "from", "50")).isEqualTo("/search?from=50");
    assertThat(Address.anchor("https://news.example/a#b#q12")).isEqualTo("qq12");
    assertThat(Address.web("https://news.example/")).isEqualTo("https://news.example/");
    assertThat(Address.web("javascript:alert(1)")).isEmpty();
  }

  @Test
  void wordsOfAnArticleAreReachedByTheirPlace() {
    assertThat(Address.place("a b", 12, 30)).isEqualTo("/article?id=a+b&at=12-30#here");
  }

  @Test
  void anAnswerIsHeadedByItsKindAndSaysEveryReadingOnce() throws Exception {
    Parts parts = new Parts(
        Optional.of(new Hostile()), Optional.empty(), Served.PARTS.web(), List.of(), Served.PARTS.failures());
    try (Served served = Served.in(folder, Settings.local(0), parts)) {
      Document overtaken = served.page("/search?ask=overtaken");
      assertThat(overtaken.select(".answer h2").text()).isEqualTo("Overtaken by later news");
      assertThat(overtaken.select(".answer .readings").text()).containsOnlyOnce("The fair was called off");
      assertThat(overtaken.select(".answer .readings a").attr("href"))
          .startsWith("/article?id=id&at=").endsWith("#here");
      assertThat(overtaken.select(".answer h3 a").attr("href")).isEqualTo("/story?id=gone");
    }
  }

  @Test
  void pagerLeadsOnWhileThereIsMore() {
    assertThat(Pager.of(new Page(0, 51), 51, "/x", "a", "b")).isEqualTo(new Pager("", "/x?a=b&from=50"));
    assertThat(Pager.of(new Page(50, 51), 12, "/x")).isEqualTo(new Pager("/x", ""));
    assertThat(Pager.of(new Page(0, 51), 50, "/x")).isEqualTo(new Pager("", ""));
  }

  @Test
  void momentsOfTodayAreClockTimes() {
    Times times = new Times(new Served.Ticking());
    assertThat(times.of(Instant.parse("2031-05-06T08:05:00Z"))).isEqualTo("08:05");
    assertThat(times.of(Instant.parse("2031-05-05T08:05:00Z"))).isEqualTo("5 May 2031, 08:05");
    assertThat(Times.stated("2031-05-05")).isEqualTo("5 May 2031");
    assertThat(Times.stated("spring")).isEqualTo("spring");
  }

  /** A finder that finds what no page should do. */
  private static final class Hostile implements Finder {
    private static final String ATTACK = "<script>alert(1)</script>";

    private static final Source SOURCE = new Source(
        "id" + ATTACK, Optional.of(ATTACK), Optional.of(ATTACK), Optional.of(ATTACK), Optional.empty());

    @Override
    public SearchResults find(String typed, int from, int most) {
      SearchResults.Hit hit = new SearchResults.Hit(
          SearchResults.What.ARTICLE, "id" + ATTACK, Optional.empty(), Optional.of(SOURCE), Optional.of(ATTACK),
          new Marked(List.of(new Marked.Piece(ATTACK, false), new Marked.Piece(typed, true))),
          List.of(new SearchResults.Snippet(
              new Marked(List.of(new Marked.Piece(ATTACK, true))), Optional.empty())));
      return new SearchResults(1, List.of(hit), Map.of("outlet", List.of(new SearchResults.Count(ATTACK, 1))));
    }

    @Override
    public Answer ask(String question) throws IOException {
      Answer.Place place = new Answer.Place(SOURCE, new ToldDossier.Excerpt("id", 0, 1, ATTACK));
      return switch (question) {
        case "differ" -> new Answer.Differ(List.of(new Answer.Difference(
            "conflict", ATTACK, Optional.of(ATTACK), Optional.empty(), ATTACK,
            List.of(new Answer.Reading(ATTACK, Optional.of(ATTACK), List.of(place))), ATTACK)));
        case "overtaken" -> new Answer.Differ(List.of(new Answer.Difference(
            "overtaken", "fair", Optional.of("gone"), Optional.of("f1"), "",
            List.of(new Answer.Reading("The fair was called off", Optional.empty(), List.of(new Answer.Place(
                new Source("id", Optional.of("Post"), Optional.empty(), Optional.empty(), Optional.empty()),
                new ToldDossier.Excerpt("id", 0, 34, "The fair was called off, they said."))))),
            "rule")));
        case "none" -> new Answer.None();
        case "fail" -> throw new IOException("no index");
        default -> new Answer.Sentences(List.of(new Answer.Found(place, List.of(), ATTACK, 1)));
      };
    }
  }

  @Test
  void searchShowsWhatIsFoundAndDoesNothingOfIt() throws Exception {
    Parts parts = new Parts(Optional.of(new Hostile()),
        Optional.of(() -> List.of(new Feeds.Status("javascript:alert(1)", Optional.empty(), Optional.of(Hostile.ATTACK),
            Optional.empty(), 0))),
        Served.PARTS.web(), List.of(), Served.PARTS.failures());
    try (Served served = Served.in(folder, Settings.local(0), parts)) {
      for (String path : List.of("/search", "/search?q=%3Cscript%3Ealert(2)%3C/script%3E", "/search?ask=differ",
          "/search?ask=none", "/search?ask=%3Cscript%3E", "/feeds")) {
        Document page = served.page(path);
        assertThat(page.select("script")).as(path).hasSize(3);
        assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
      }
      assertThat(served.page("/search?q=mill").select("mark").eachText()).contains("mill");
      assertThat(served.page("/search?q=mill").select("aside a").attr("href"))
          .startsWith("/search?q=mill+outlet%3A%22%3Cscript");
      assertThat(served.page("/search?ask=none").select("main").text()).contains("No answer in these articles");
      assertThat(served.page("/search?ask=differ").select("main").text()).contains("Accounts differ");
    }
  }

  @Test
  void failureIsToldAndNotShown() throws Exception {
    List<Exception> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
    Parts parts = new Parts(Optional.of(new Hostile()), Optional.empty(), Served.PARTS.web(), List.of(), failures::add);
    try (Served served = Served.in(folder, Settings.local(0), parts)) {
      var response = served.get("/search?ask=fail");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("That went wrong").doesNotContain("no index").doesNotContain("Exception");
      assertThat(failures).singleElement().isInstanceOf(IOException.class);
    }
  }
}
