package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Correction;
import org.rashomon.model.RawDocument;

/** Articles that try to be more than text, wherever an article has text. */
final class HostileArticlesTest {
  private static final List<String> ATTACKS = List.of(
      "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>",
      "' onmouseover='alert(1)",
      "</title></main></body><iframe src=//tracker.example>",
      "<svg/onload=alert(1)>",
      "javascript:alert(1)",
      "data:text/html,<script>alert(1)</script>",
      "$unsafe{1}${7*7}@import x",
      "<article class=\"finding\" id=\"finding-1\">",
      "<div class=\"front\"></main>",
      "a\nb\r\nSet-Cookie: x=1",
      "100%25%00%2e%2e/../#?&=+",
      "\u202e\u0000\u0007\ufffe",
      "{{constructor.constructor('alert(1)')()}}",
      "<a hx-get=/add hx-trigger=load>x</a>");

  @TempDir
  private static Path folder;
  private static Served served;

  @BeforeAll
  static void fill() throws Exception {
    served = Served.in(folder);
    List<RawDocument> documents = new ArrayList<>();
    for (int i = 0; i < ATTACKS.size(); i++) {
      documents.add(hostile(i, "one"));
      documents.add(hostile(i, "other"));
    }
    assertThat(served.add(documents.toArray(RawDocument[]::new)).added()).isEqualTo(2 * ATTACKS.size());
  }

  private static RawDocument hostile(int number, String which) {
    String attack = ATTACKS.get(number);
    String text = "The bridge number " + number + " at Tarnbeck was closed on Monday, the council said. "
        + (which.equals("one") ? "Twelve" : "Fourteen") + " people were hurt when bridge number " + number
        + " gave way, " + attack + " and " + attack + " said.\n\n"
        + "\"" + attack + " is what we saw at bridge number " + number + ",\" said the mayor, Mara " + attack
        + " Lindqvist. \"We will mend bridge number " + number
        + " within a week, whatever it costs,\" said Mara Lindqvist.\n\n"
        + "The river rose by two metres below bridge number " + number + " after the storm of the weekend.\n";
    return Served.document(attack + number + which, attack + " Post", attack + " closes bridge " + number, "2031-05-06",
        number % 2 == 0 ? attack : "https://news.example/" + attack, text);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void noPageDoesWhatAnArticleSays() throws Exception {
    Set<String> seen = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(List.of("/", "/add"));
    served.library().stories(org.rashomon.app.library.Page.first(100)).forEach(story -> {
      left.add(Address.of("/corrections", "story", story.id()));
      left.add(Address.of("/history", "id", story.id()));
    });
    while (!left.isEmpty()) {
      String path = left.remove();
      if (seen.add(path)) {
        Document page = served.page(path);
        check(path, page);
        page.select("a[href^=/]").stream().map(link -> link.attr("href").replaceFirst("#.*", ""))
            .filter(href -> !seen.contains(href)).forEach(left::add);
      }
    }
    assertThat(seen.stream().filter(path -> path.startsWith("/article"))).hasSize(2 * ATTACKS.size());
    assertThat(seen).anyMatch(path -> path.startsWith("/person")).anyMatch(path -> path.startsWith("/outlet?"))
        .anyMatch(path -> path.startsWith("/compare"));
  }

  private static void check(String path, Document page) {
    assertThat(page.select("script")).as(path).hasSize(3).allMatch(script -> script.attr("src").startsWith("/assets/"));
    assertThat(page.select("iframe, img, object, embed, base, style, svg script, meta[http-equiv]")).as(path).isEmpty();
    assertThat(page.select("main")).as(path).hasSize(1);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
        if (Set.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).as(path)
              .matches("(?s)(/|#|https?://news\\.example/|data:,$).*");
        }
      }
    }
    assertThat(page.select("[hx-get], [hx-trigger], [sse-connect]")).as(path)
        .allMatch(element -> element.id().equals("story") || element.hasClass("job"));
  }

  @Test
  void wordsOfAnArticleAreShownAsTheyAre() throws Exception {
    Document page = served.page(Address.article("<script>alert(1)</script>0one"));
    assertThat(page.select(".text").text()).contains("<script>alert(1)</script> and <script>alert(1)</script> said");
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> closes bridge 0");
  }

  @Test
  void markOfWhatIsNewChangesNoWordOfAnArticle() {
    String page = "<article class=\"finding\" id=\"finding-1\"><p>&lt;article class=\"finding\" id=\"finding-1\"&gt;</p>";
    assertThat(Marks.set(page, Set.of("finding-1"))).isEqualTo(
        "<article class=\"finding\" id=\"finding-1\" data-new><p>&lt;article class=\"finding\" id=\"finding-1\"&gt;</p>");
    assertThat(Marks.set(page, Set.of("finding-2"))).isEqualTo(page);
  }

  @Test
  void subjectOfACorrectionIsShownAndNotDone() {
    Correction.Kind kind = Correction.Kind.SET_SPEAKER;
    String attack = "<script>alert(1)</script>";
    Templates templates = new Templates(new Site(new Assets(), false, false, true));
    String page = new String(templates.page("corrections.jte", attack, "/", new CorrectionPage("token",
        java.util.Optional.empty(), "", "", "", List.of(), List.of(), List.of(), List.of(),
        List.of(new CorrectionPage.Made(1, kind.label() + attack, List.of(new CorrectionWords.Subject(attack, "")), "",
            "")))),
        java.nio.charset.StandardCharsets.UTF_8);
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain(attack);
  }
}
