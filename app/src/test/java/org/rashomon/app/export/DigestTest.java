package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rashomon.app.export.Digest.Change;
import org.rashomon.app.export.Digest.Cited;
import org.rashomon.app.export.Digest.FindingNews;
import org.rashomon.app.export.Digest.Kind;
import org.rashomon.app.export.Digest.ReadingNews;
import org.rashomon.app.export.Digest.Saying;
import org.rashomon.app.export.Digest.StoryNews;

final class DigestTest {
  private static final Instant SINCE = Instant.parse("2031-05-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2031-05-02T08:00:00Z");
  private static final URI HOME = URI.create("https://desk.example/");
  private static final Site SITE = new Site(HOME);
  private static final String HOSTILE = "<img src=x onerror=alert(1)>*_[x](y)&amp;";

  private static Cited cited(String outlet, String words) {
    return new Cited(outlet, words, HOME.resolve("articles/a"));
  }

  private static FindingNews finding(Change change, Kind kind, String matter) {
    return new FindingNews(change, kind, matter, "One has four, one has five.",
        List.of(new ReadingNews("four ships wait", "Ada Pilling", 2, List.of(cited("Tide", "Four ships wait.")))),
        List.of());
  }

  private static StoryNews story(String title, int reports, FindingNews... findings) {
    return new StoryNews("s-" + title, title, HOME.resolve("stories/s"), false, UNTIL, reports,
        List.of(cited("Tide", "Ships wait")), List.of(findings),
        List.of(new Saying("Ada Pilling", "direct", cited("Tide", "We wait."))));
  }

  private static Digest digest(StoryNews... stories) {
    return new Digest(SINCE, UNTIL, HOME, List.of(stories), 0);
  }

  private static String markdown(StoryNews... stories) {
    return DigestMarkdown.of(digest(stories), ZoneOffset.UTC);
  }

  private static Document html(StoryNews... stories) {
    return Jsoup.parse(DigestHtml.page(digest(stories), ZoneOffset.UTC));
  }

  private static SyndFeed feed(StoryNews... stories) throws IOException, FeedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DigestFeed.of(digest(stories), ZoneOffset.UTC, SITE, "digest.atom").write(out);
    return new SyndFeedInput().build(new StringReader(out.toString(StandardCharsets.UTF_8)));
  }

  @Test
  void storiesWithConflictsComeBeforeLargerOnesWithout() {
    assertThat(digest(story("Large", 9, finding(Change.APPEARED, Kind.DETAIL, "a")), story("Small", 1),
        story("Disputed", 2, finding(Change.APPEARED, Kind.CONFLICT, "b")),
        story("Overtaken", 3, finding(Change.GONE, Kind.OVERTAKEN, "c"))).stories())
        .extracting(StoryNews::title).containsExactly("Overtaken", "Disputed", "Large", "Small");
  }

  @Test
  void conflictsAndWhatWasOvertakenComeFirst() {
    assertThat(story("S", 1, finding(Change.APPEARED, Kind.DETAIL, "a"), finding(Change.APPEARED, Kind.OVERTAKEN, "b"),
        finding(Change.CHANGED, Kind.CONFLICT, "c")).findings()).extracting(FindingNews::matter)
        .containsExactly("c", "b", "a");
  }

  @Test
  void everyLineOfMarkdownHasOutletAndWords() {
    assertThat(markdown(story("Ships", 3, finding(Change.CHANGED, Kind.CONFLICT, "number of ships")))).isEqualTo("""
        # [New since 1 May 2031, 00:00](<https://desk.example/>)

        ## [Ships](<https://desk.example/stories/s>)

        3 independent reports in all, 1 new article.

        ### What changed

        - **Changed: conflict**, number of ships. One has four, one has five.
          - Ada Pilling, 2 independent reports: [Tide](<https://desk.example/articles/a>): “Four ships wait.”

        ### New reports

        - [Tide](<https://desk.example/articles/a>): “Ships wait”

        ### Newly quoted

        - **Ada Pilling**, direct: [Tide](<https://desk.example/articles/a>): “We wait.”
        """);
  }

  @Test
  void aMailSaysTheSame() {
    Document page = html(story("Ships", 3, finding(Change.GONE, Kind.OVERTAKEN, "number of ships")));
    assertThat(page.select("h2").text()).isEqualTo("Ships");
    assertThat(page.select("li").eachText()).contains("Tide: “Ships wait”", "Ada Pilling, direct: Tide: “We wait.”",
        "Ada Pilling, 2 independent reports: Tide: “Four ships wait.”");
    assertThat(page.select("b").first()).hasToString("<b>Gone: overtaken</b>");
  }

  @Test
  void aMailFetchesAndRunsNothingAndSetsNoColour() {
    Document page = html(story("Ships", 3, finding(Change.APPEARED, Kind.CONFLICT, "number of ships")));
    assertThat(page.select("script, img, link, iframe, [src], style")).isEmpty();
    assertThat(page.select("[style]")).isNotEmpty().allSatisfy(
        element -> assertThat(element.attr("style")).doesNotContain("color", "background", "url("));
    assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
    assertThat(page.outerHtml()).startsWith("<!doctype html>");
  }

  @Test
  void aFeedReaderReadsIt() throws IOException, FeedException {
    SyndFeed feed = feed(story("Ships", 3, finding(Change.APPEARED, Kind.CONFLICT, "number of ships")));
    assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
      assertThat(entry.getUri()).isEqualTo("tag:desk.example,2026:news/s-Ships");
      assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(UNTIL);
      assertThat(entry.getContents().getFirst().getValue()).contains("New: conflict");
    });
  }

  @Test
  void hostileWordsStayWordsEverywhere() throws IOException, FeedException {
    StoryNews story = new StoryNews("s", HOSTILE, HOME, true, UNTIL, 1, List.of(cited(HOSTILE, HOSTILE)),
        List.of(finding(Change.APPEARED, Kind.CONFLICT, HOSTILE)),
        List.of(new Saying(HOSTILE, "direct", cited(HOSTILE, HOSTILE))));
    assertThat(markdown(story)).contains("\\<img src=x onerror=alert(1)\\>\\*\\_\\[x\\](y)\\&amp;")
        .doesNotContainPattern("(?<!\\\\)<img");
    assertThat(html(story).select("img")).isEmpty();
    assertThat(html(story).select("h2").text()).isEqualTo(HOSTILE);
    assertThat(Jsoup.parse(feed(story).getEntries().getFirst().getContents().getFirst().getValue()).select("img"))
        .isEmpty();
  }

  @Test
  void whatIsTooMuchIsCounted() {
    List<Cited> reports = Collections.nCopies(11, cited("Tide", "Ships wait"));
    StoryNews story = new StoryNews("s", "S", HOME, false, UNTIL, 2, reports, List.of(), List.of());
    assertThat(markdown(story)).contains("- and 3 more\n");
    assertThat(html(story).select("li").eachText()).endsWith("and 3 more");
    Digest rest = new Digest(SINCE, UNTIL, HOME, List.of(story), 4);
    assertThat(DigestMarkdown.of(rest, ZoneOffset.UTC)).endsWith("and 4 more stories.\n");
  }

  @Test
  void whatIsNotTooMuchIsNot() {
    assertThat(markdown(story("S", 2, finding(Change.APPEARED, Kind.CONFLICT, "ships")))).doesNotContain("more");
  }

  @Test
  void withoutNewsItSaysSo() throws IOException, FeedException {
    assertThat(markdown()).endsWith("Nothing new.\n");
    assertThat(html().text()).endsWith("Nothing new.");
    assertThat(feed().getEntries()).isEmpty();
  }
}
