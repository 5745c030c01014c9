package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD in the shapes in which pages have it, and in some in which they should not. */
final class LinkedDataTest {

  private static Stream<LinkedData> in(String script) {
    return LinkedData.in(Jsoup.parse("<title>Wall breaks</title>" + Pages.linked(script))).stream();
  }

  private static String date(String script) {
    return in(script).flatMap(data -> data.words("datePublished").stream()).findFirst().orElse("");
  }

  private static List<String> authors(String json) {
    return in("{\"@type\": \"NewsArticle\", \"author\": " + json + "}").flatMap(data -> data.names("author").stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{'@type': 'NewsArticle', 'datePublished': '2031-05-03'}",
    "[{'@type': 'WebSite', 'name': 'Post'}, {'@type': 'NewsArticle', 'datePublished': '2031-05-03'}]",
    "{'@context': 'https://schema.org', '@graph': [{'@type': 'WebPage'}, {'@type': ['Article', 'X'], 'datePublished': '2031-05-03'}]}",
    "{'@type': 'WebPage', 'mainEntity': {'@type': 'http://schema.org/ReportageNewsArticle', 'datePublished': '2031-05-03'}}",
    "{'@type': 'NewsArticle', 'datePublished': ['2031-05-03']}",
    "{'@type': 'NewsArticle', 'datePublished': {'@type': 'Date', '@value': '2031-05-03'}}",
    "{'@type': 'NewsArticle', 'datePublished': '2031-05-03',}",
    "{'@type': 'NewsArticle', /* when */ 'datePublished': '2031-05-03'} // end",
    "//<![CDATA[\n{'@type': 'NewsArticle', 'datePublished': '2031-05-03'}\n//]]>",
    "/*<![CDATA[*/{'@type': 'NewsArticle', 'datePublished': '2031-05-03'}/*]]>*/",
    "<!-- {'@type': 'NewsArticle', 'datePublished': '2031-05-03'} -->",
    "{'@type': 'NewsArticle', 'datePublished': '2031-05-03'};",
    "var data = {'@type': 'NewsArticle', 'datePublished': '2031-05-03'}",
    "{'@type': 'WebSite'}{'@type': 'NewsArticle', 'datePublished': '2031-05-03'}",
    "{'@type': 'NewsArticle', 'description': 'one\ntwo', 'datePublished': '2031-05-03'}",
    "{'@type': 'NewsArticle', 'datePublished': '2031-05-03', 'description': 'she said 'no' to it', 'x': 1}",
    "{'@type': 'NewsArticle', 'description': 'she said 'no' to it', 'datePublished': '2031-05-03', 'x': 1}",
    "{'@type': 'NewsArticle', 'datePublished': '2031-05-03', 'articleBody': 'The wall bro"})
  void anArticlesDateIsFoundInEveryShape(String json) {
    assertThat(date(json.replace('\'', '"'))).isEqualTo("2031-05-03");
  }

  @Test
  void jsonEscapedForHtmlIsRead() {
    assertThat(date("{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;datePublished&quot;: &quot;2031-05-03&quot;}"))
        .isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[[[", "\"NewsArticle\"",
    "{\"@type\": \"Event\", \"datePublished\": \"2031-05-03\"}",
    "}", "{\"@type\": \"NewsArticle\", \"datePublished\": 20310503.5, \"x\": NaN"})
  void whatIsNoArticleHasNoDate(String json) {
    assertThat(date(json)).isNotEqualTo("2031-05-03");
  }

  @Test
  void authorsAreReadFromTextsObjectsListsAndReferences() {
    assertThat(authors("\"Ana Torv\"")).containsExactly("Ana Torv");
    assertThat(authors("[\"Ana Torv\", {\"@type\": \"Person\", \"name\": \"Jo Bell\"}]")).containsExactly("Ana Torv",
        "Jo Bell");
    assertThat(authors("{\"name\": [\"Ana Torv\", \"Jo Bell\"]}")).containsExactly("Ana Torv", "Jo Bell");
    assertThat(authors("[[{\"name\": {\"name\": \"Ana Torv\"}}]]")).containsExactly("Ana Torv");
    assertThat(authors("{\"givenName\": \"Ana\", \"familyName\": \"Torv\"}")).containsExactly("Ana Torv");
    assertThat(authors("{\"name\": \"Ana&nbsp;Torv &amp; Jo Bell\"}")).containsExactly("Ana\u00a0Torv & Jo Bell");
    assertThat(in("{\"@graph\": [{\"@type\": \"NewsArticle\", \"author\": {\"@id\": \"#ana\"}},"
        + "{\"@type\": \"Person\", \"@id\": \"#ana\", \"name\": \"Ana Torv\"}]}")
        .flatMap(data -> data.names("author").stream()))
        .containsExactly("Ana Torv");
  }

  @Test
  void theArticleWithThePagesOwnTitleComesBeforeOthers() {
    String two = "[{\"@type\": \"NewsArticle\", \"headline\": \"Another\", \"datePublished\": \"2031-05-01\"},"
        + "{\"@type\": \"NewsArticle\", \"headline\": \"Wall breaks\", \"datePublished\": \"2031-05-03\"}]";
    assertThat(date(two)).isEqualTo("2031-05-03");
  }

  @Test
  void hugeAndDeepDataIsReadInGoodTime() {
    String article = "{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-03\"}";
    for (String part : List.of("[", "{\"@graph\":", "{\"a\":[", "\"a\",", article + ",", "/*", "\\", "\"author\":",
        "{\"name\": \"")) {
      String json = "[" + article + "," + part.repeat((part.length() > 10 ? 10_000_000 : 1_000_000) / part.length());
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> date(json), part);
    }
    assertThat(date("[" + article + "," + "[".repeat(100_000))).isEqualTo("2031-05-03");
  }
}
