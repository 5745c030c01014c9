package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.FindingEntry;
import org.rashomon.app.library.Job;

final class CorrectingTest {
  @TempDir
  private static Path folder;
  private static Served served;
  private static String story = "";

  @BeforeAll
  static void fill() throws Exception {
    served = Served.in(folder);
    served.add(Served.FERRY);
    story = served.library().stories(org.rashomon.app.library.Page.first(1)).getFirst().id();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Document corrections() throws Exception {
    return served.page(Address.of("/corrections", "story", story));
  }

  private static String telling() throws Exception {
    return corrections().expectFirst("input[name=telling]").attr("value");
  }

  private static HttpResponse<String> correct(String kind, String subject, String... more) throws Exception {
    Map<String, String> form = new HashMap<>(
        Map.of("form-token", served.formToken(), "story", story, "kind", kind, "subject", subject, "telling",
            telling()));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return served.post("/correct", form);
  }

  private static void undo() throws Exception {
    Element form = corrections().expectFirst("form[action=/undo]:has(button)");
    Job.Progress job = served.done(served.post("/undo", Map.of("form-token", served.formToken(), "story", story,
        "number", form.select("input[name=number]").attr("value"))));
    assertThat(job.state()).isEqualTo(Job.State.DONE);
  }

  @Test
  void findingIsDismissedAndComesBack() throws Exception {
    Element form = corrections().expectFirst("form:has(input[value=dismiss-finding])");
    String mark = form.select("input[name=subject]").attr("value");
    int before = served.page(Address.story(story)).select(".finding").size();
    Job.Progress job = served.done(correct("dismiss-finding", form.select("input[name=subject]").attr("value")));
    assertThat(job.state()).isEqualTo(Job.State.DONE);
    assertThat(served.page(Address.story(story)).select(".finding")).hasSizeLessThan(before);
    assertThat(corrections().select("form:has(input[value=dismiss-finding]) input[name=subject]").eachAttr("value"))
        .doesNotContain(mark);
    assertThat(events()).contains("dismissed by a correction");
    assertPlacesAreShown();
    undo();
    assertThat(events()).contains("its dismissal was undone");
    assertThat(served.page(Address.story(story)).select(".finding")).hasSize(before);
    assertThat(corrections().select("#made ~ ul").text()).contains("undone");
  }

  private static String events() throws Exception {
    return served.page(Address.of("/history", "id", story)).expectFirst(".telling").text();
  }

  /** What a correction speaks of is read in its article, where it is marked. */
  private static void assertPlacesAreShown() throws Exception {
    for (Element link : corrections().expectFirst("#made ~ ul li").select(".subjects a")) {
      Document article = served.page(link.attr("href").replaceFirst("#.*", ""));
      String words = link.text().substring(link.text().indexOf('“') + 1, link.text().length() - 1);
      assertThat(article.expectFirst("#here").text()).isNotEmpty();
      assertThat(article.select(".sought").stream().map(Element::wholeText).collect(Collectors.joining()))
          .isEqualTo(words);
    }
  }

  @Test
  void findingsAreShownWithWhatAccountsSayAndLeadToTheirPlace() throws Exception {
    Document page = served.page(Address.story(story));
    for (Element form : corrections().select("form:has(input[value=dismiss-finding])")) {
      assertThat(form.select(".subjects").text()).isNotEmpty();
      Element link = form.expectFirst("a");
      Element finding = page.expectFirst("[id=" + link.attr("href").replaceFirst(".*#", "") + "]");
      assertThat(finding.text()).containsIgnoringCase(link.text());
    }
  }

  @Test
  void placeThatTheArticleHasNotIsNotMarked() throws Exception {
    for (String at : List.of("0-999999", "5-5", "9-3", "x", "-1-4", "")) {
      assertThat(served.page(Address.of("/article", "id", "baltic-morning.html", "at", at)).select(".sought, #here"))
          .as(at).isEmpty();
    }
  }

  @Test
  void pageThatIsOutOfDateCorrectsNothing() throws Exception {
    Document before = corrections();
    served.done(correct("set-speaker", before.expectFirst(".utterance input[name=subject]").attr("value"), "name",
        "Thora Askeland"));
    for (Element form : before.select("form[action=/correct]:has(input[name=subject])")) {
      String kind = form.select("[name=kind]").attr("value");
      HttpResponse<String> response = correct(kind, form.select("input[name=subject]").attr("value"), "name", "Ulf Rae",
          "telling", form.select("input[name=telling]").attr("value"));
      assertThat(response.statusCode()).as(kind).isEqualTo(409);
      assertThat(response.body()).contains("Open it again");
    }
    undo();
  }

  @Test
  void findingIsChosenByANameThatStays() throws Exception {
    Set<String> marks = served.library().findings(story).stream().map(FindingEntry::mark).collect(Collectors.toSet());
    assertThat(corrections().select("form:has(input[value=dismiss-finding]) input[name=subject]").eachAttr("value"))
        .isNotEmpty().isSubsetOf(marks);
  }

  @Test
  void speakerIsSet() throws Exception {
    String quotation = corrections().expectFirst(".utterance input[name=subject]").attr("value");
    Job.Progress job = served.done(correct("set-speaker", quotation, "name", "Thora Askeland"));
    assertThat(job.complaints()).isEmpty();
    assertThat(job.told()).isEqualTo(1);
    assertThat(served.page("/person?key=thora-askeland").select("h1").text()).isEqualTo("Thora Askeland");
    undo();
    assertThat(served.get("/person?key=thora-askeland").statusCode()).isEqualTo(404);
  }

  @Test
  void articleIsTakenOutAndBroughtBack() throws Exception {
    served.done(correct("split-story", "baltic-morning.html"));
    assertThat(served.library().countStories()).isEqualTo(2);
    undo();
    assertThat(served.library().countStories()).isEqualTo(1);
  }

  @Test
  void whatIsNotOfTheStoryIsNotCorrected() throws Exception {
    for (String kind : new String[]{"split-story", "merge-utterances", "split-utterance", "set-speaker",
      "dismiss-finding", "merge-stories", "nothing"}) {
      HttpResponse<String> response = correct(kind, "elsewhere", "name", "Somebody", "other", "elsewhere");
      assertThat(response.statusCode()).as(kind).isEqualTo(400);
    }
  }

  @Test
  void speakerWithoutANameIsNotSet() throws Exception {
    String quotation = corrections().expectFirst(".utterance input[name=subject]").attr("value");
    assertThat(correct("set-speaker", quotation, "name", " ").statusCode()).isEqualTo(400);
  }

  @Test
  void whatWasNeverCorrectedIsNotUndone() throws Exception {
    Job.Progress job = served.done(served.post("/undo",
        Map.of("form-token", served.formToken(), "story", story, "number", "4711")));
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(served.post("/undo", Map.of("form-token", served.formToken(), "number", "x")).statusCode())
        .isEqualTo(400);
  }
}
