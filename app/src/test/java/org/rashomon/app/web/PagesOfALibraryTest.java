package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Job;

final class PagesOfALibraryTest {
  private static final String FERRY = "Ferry naming called off as Hestvik counts its injured";

  @TempDir
  private static Path folder;
  private static Served served;

  @BeforeAll
  static void fill() throws Exception {
    served = Served.in(folder);
    assertThat(served.add(Served.FERRY).state()).isEqualTo(Job.State.DONE);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void everyPageThatAPageLeadsToIsThere() throws Exception {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> left = new ArrayDeque<>(Set.of("/"));
    while (!left.isEmpty()) {
      String path = left.remove();
      if (seen.add(path)) {
        Document page = served.page(path);
        page.select("a[href^=/]").stream().map(link -> link.attr("href").replaceFirst("#.*", ""))
            .filter(href -> !seen.contains(href)).forEach(left::add);
      }
    }
    assertThat(seen).anyMatch(path -> path.startsWith("/story?")).anyMatch(path -> path.startsWith("/article?"))
        .anyMatch(path -> path.startsWith("/compare?")).anyMatch(path -> path.startsWith("/person?"))
        .anyMatch(path -> path.startsWith("/outlet?")).anyMatch(path -> path.startsWith("/history?"))
        .contains("/add", "/people", "/outlets", "/corrections");
  }

  @Test
  void linkToAPlaceOnAPageFindsIt() throws Exception {
    Document person = served.page("/person?key=ivar-nesheim");
    for (Element link : person.select("figcaption a")) {
      String href = link.attr("href");
      Document article = served.page(href.replaceFirst("#.*", ""));
      assertThat(article.getElementById(href.replaceFirst(".*#", ""))).as(href).isNotNull();
    }
    assertThat(person.select("figcaption a")).isNotEmpty();
  }

  @Test
  void peopleAreNoCompanies() throws Exception {
    assertThat(served.page("/people").select(".rows a").eachText()).contains("Ivar Nesheim")
        .doesNotContain("Ytre Line");
    assertThat(served.page("/person?key=ytre-line").select("h1").text()).isEqualTo("Ytre Line");
  }

  @Test
  void storyIsTheDossiersPage() throws Exception {
    Document page = served.page(served.story(FERRY));
    assertThat(page.select("h1").text()).isEqualTo(FERRY);
    assertThat(page.expectFirst(".dek").text()).contains("Baltic Morning, one of an outlet not named");
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("main .finding")).isNotEmpty();
    assertThat(page.select("main > .more")).hasSize(1);
    String evidence = page.expectFirst(".evidence a").attr("href").substring(1);
    assertThat(page.getElementById(evidence)).isNotNull();
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDo() throws Exception {
    for (String path : Set.of("/", served.story(FERRY), "/nowhere", "/health", "/article?id=none")) {
      HttpResponse<String> response = served.get(path);
      assertThat(response.headers().firstValue("Content-Security-Policy")).as(path).hasValue(Guard.POLICY);
      assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
      assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
      assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }
  }

  @Test
  void policyAllowsNothingWithinThePage() {
    assertThat(Guard.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void pagesHaveNeitherStylesNorScriptsOfTheirOwn() throws Exception {
    Document page = served.page(served.story(FERRY));
    assertThat(page.select("[style], style")).isEmpty();
    assertThat(page.select("script")).hasSize(3).allMatch(script -> script.attr("src").startsWith("/assets/"));
    assertThat(page.select("script")).allMatch(script -> script.data().isEmpty());
  }

  @Test
  void assetsAreKeptForEver() throws Exception {
    Document page = served.page("/");
    for (Element asset : page.select("link[rel=stylesheet], script")) {
      HttpResponse<String> response = served.get(asset.attr("src") + asset.attr("href"));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isNotEmpty();
      assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
    assertThat(served.get("/assets/page.css").statusCode()).isEqualTo(404);
    assertThat(served.get("/assets/..%2fapp.css").statusCode()).isIn(400, 404);
  }

  @Test
  void storyIsSentOnceWhileItStays() throws Exception {
    String path = served.story(FERRY);
    String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
  }

  @Test
  void pagesAreNotPackedWithinOneMachine() throws Exception {
    HttpResponse<String> response = served.get(served.story(FERRY), "Accept-Encoding", "gzip");
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(response.body()).startsWith("<!doctype html>");
  }

  @Test
  void whatIsNotThereIsSaidToBeSo() throws Exception {
    for (String path : Set.of("/nowhere", "/story?id=none", "/story", "/article?id=../../etc/passwd", "/person?key=x",
        "/outlet?name=", "/compare?one=a&other=b", "/history", "/job?number=77")) {
      HttpResponse<String> response = served.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(response.body()).as(path).contains("<h1>Not here</h1>");
    }
  }

  @Test
  void oddQueriesAreAnswered() throws Exception {
    for (String query : Set.of("?from=-1", "?from=99999999999999", "?show=nothing", "?from-day=tomorrow",
        "?outlet=%00%27%22", "?from=1'--", "?show=%F0%9F%A6%86")) {
      assertThat(served.get("/" + query).statusCode()).as(query).isEqualTo(200);
    }
  }

  @Test
  void filterLeavesOutOtherStories() throws Exception {
    assertThat(served.page("/?outlet=Coastal+Wire").select("main").text()).contains(FERRY);
    assertThat(served.page("/?outlet=Nobody").select("main").text()).doesNotContain(FERRY).contains("No story");
    assertThat(served.page("/?show=differing").select("main").text()).contains(FERRY);
    assertThat(served.page("/?from-day=2026-01-01").select("main").text()).doesNotContain(FERRY);
    assertThat(served.page("/?to-day=2025-12-31").select("main").text()).contains(FERRY);
  }

  @Test
  void comparisonMarksWhatBothHave() throws Exception {
    Document page = served.page("/compare?one=baltic-morning.html&other=coastal-wire-1");
    Element one = page.expectFirst("#one-1");
    Element other = page.expectFirst("#other-1");
    assertThat(one.attr("href")).isEqualTo("#other-1");
    assertThat(other.attr("href")).isEqualTo("#one-1");
    assertThat(page.expectFirst(".side").select(".differs").eachText()).contains("was called off");
  }

  @Test
  void articlesOfDifferentStoriesAreNotCompared() throws Exception {
    assertThat(served.get("/compare?one=baltic-morning.html&other=elsewhere").statusCode()).isEqualTo(404);
  }

  @Test
  void healthIsToldToPrograms() throws Exception {
    assertThat(served.get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
  }

  @Test
  void onlyWhatTheServerOffersCanBeAsked() throws Exception {
    assertThat(served.get("/search?q=ferry").statusCode()).isEqualTo(404);
    assertThat(served.get("/feeds").statusCode()).isEqualTo(404);
    assertThat(served.page("/").select("nav.site").text()).doesNotContain("Search").doesNotContain("Feeds");
  }
}
