package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Page;

final class VisitsTest {
  private static final Path LATER = Served.FERRY.resolve("baltic-morning.html");
  private static final Path LATER_TOO = Served.FERRY.resolve("northern-evening-post.txt");

  @TempDir
  private Path folder;
  private Served served;
  private String story = "";

  @BeforeEach
  void fill() throws Exception {
    served = Served.in(folder);
    served.add(Served.FERRY.resolve("coastal-wire.jsonl"), Served.FERRY.resolve("fjord-courier.html"));
    served.page("/");
    story = served.page("/").expectFirst("main h2 a").attr("href");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  /** Looks, stays away for longer than a visit pauses, and something arrives. */
  private void comeBackTo(Path... arrived) throws Exception {
    served.page("/");
    served.page(story);
    settle();
    served.clock().wait(Library.PAUSE.multipliedBy(2));
    served.add(arrived);
    served.clock().wait(Duration.ofMinutes(1));
  }

  /** Visits are written in the background. */
  private static void settle() throws InterruptedException {
    Thread.sleep(300);
  }

  @Test
  void nothingIsNewAtTheFirstVisit() throws Exception {
    assertThat(served.page(story).select(".news, [data-new]")).isEmpty();
    assertThat(served.page("/").select(".new")).isEmpty();
  }

  @Test
  void whatArrivedSinceIsListedAndMarked() throws Exception {
    comeBackTo(LATER, LATER_TOO);
    assertThat(served.page("/").select(".entry .new")).hasSize(1);
    Document page = served.page(story);
    assertThat(page.select("#news").text()).contains("New since");
    assertThat(page.select(".news li").eachText()).anyMatch(text -> text.startsWith("New report Baltic Morning"));
    assertThat(page.select(".report[data-new] h3").eachText()).contains("Baltic Morning")
        .doesNotContain("The Fjord Courier");
    assertThat(page.select(".finding[data-new]")).isNotEmpty();
  }

  @Test
  void everyItemLeadsToWhatIsMarked() throws Exception {
    comeBackTo(LATER, LATER_TOO);
    Document page = served.page(story);
    List<String> anchors = page.select(".news li a").eachAttr("href");
    assertThat(anchors).isNotEmpty().doesNotHaveDuplicates();
    for (String anchor : anchors) {
      Element element = page.getElementById(anchor.substring(1));
      assertThat(element).as(anchor).isNotNull();
      assertThat(element.hasAttr("data-new")).as(anchor).isTrue();
    }
  }

  @Test
  void whatIsNewStaysSoWhenThePageIsLoadedAgain() throws Exception {
    comeBackTo(LATER);
    served.page(story);
    settle();
    assertThat(served.page(story).select(".news")).hasSize(1);
  }

  @Test
  void whatArrivesDuringTheFirstVisitIsNew() throws Exception {
    served.page(story);
    settle();
    served.add(LATER);
    assertThat(served.page(story).select(".report[data-new] h3").eachText()).containsExactly("Baltic Morning");
    assertThat(served.page("/").select(".entry .new")).hasSize(1);
  }

  @Test
  void storyThatIsAgainAsItWasIsNotNew() throws Exception {
    comeBackTo(LATER);
    served.page(story);
    served.page("/");
    settle();
    served.clock().wait(Library.PAUSE.multipliedBy(2));
    String id = served.library().stories(Page.first(1)).getFirst().id();
    Map<String, String> form = Map.of("form-token", served.formToken(), "story", id, "kind", "split-story", "subject",
        "baltic-morning.html", "telling", served.library().telling(id).orElseThrow());
    served.done(served.post("/correct", form));
    assertThat(served.page("/").select(".new")).isNotEmpty();
    served.done(served.post("/undo", Map.of("form-token", served.formToken(), "story", id, "number", "1")));
    assertThat(served.page("/").select(".new")).isEmpty();
    assertThat(served.page(story).select(".news, [data-new]")).isEmpty();
  }

  @Test
  void whatWasSeenIsNotNewAtTheNextVisit() throws Exception {
    comeBackTo(LATER);
    served.page(story);
    settle();
    served.clock().wait(Library.PAUSE.multipliedBy(2));
    assertThat(served.page(story).select(".news, [data-new]")).isEmpty();
  }

  @Test
  void whatIsNewToOneIsNotNewToAnother() throws Exception {
    comeBackTo(LATER);
    served.another().page("/");
    assertThat(served.page(story).select(".news, [data-new]")).isEmpty();
  }

  @Test
  void pageThatWasSentBeforeSomethingArrivedIsSentAgain() throws Exception {
    HttpResponse<String> first = served.get(story);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(served.get(story, "If-None-Match", tag).statusCode()).isEqualTo(304);
    served.add(LATER);
    assertThat(served.get(story, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void historyTellsWhatEveryReportBrought() throws Exception {
    comeBackTo(LATER);
    Document page = served.page(story.replace("/story?", "/history?"));
    assertThat(page.select(".telling")).hasSize(2);
    assertThat(page.expectFirst(".telling").select("li").eachText())
        .anyMatch(text -> text.startsWith("New report Baltic Morning"))
        .anyMatch(text -> !text.startsWith("New report"));
    assertThat(page.select(".telling h2").eachText()).allMatch(text -> text.startsWith("6 May 2031, "));
  }

  @Test
  void historyTellsWhatWasSaidBeforeAndSinceAndLeadsThere() throws Exception {
    served.add(LATER);
    Document page = served.page(story.replace("/story?", "/history?"));
    Element changed = page.select(".telling li").stream().filter(item -> item.text().contains(", changed")).findFirst()
        .orElseThrow();
    assertThat(changed.text()).contains("Before: ").contains("Since: ");
    String href = changed.expectFirst("a").attr("href");
    assertThat(served.page(story).expectFirst("[id=" + href.replaceFirst(".*#", "") + "]").text())
        .contains(changed.expectFirst("a").text());
  }
}
