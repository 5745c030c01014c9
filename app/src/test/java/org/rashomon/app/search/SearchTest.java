package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Pipeline;
import org.rashomon.app.search.Marked.Piece;
import org.rashomon.app.search.SearchResults.Count;
import org.rashomon.app.search.SearchResults.Hit;
import org.rashomon.app.search.SearchResults.What;
import org.rashomon.model.Account;
import org.rashomon.model.SentenceVector;

final class SearchTest {
  @TempDir
  private static Path folder;

  private static Pipeline pipeline;
  private static SearchIndex index;

  @BeforeAll
  static void fill() throws IOException, InterruptedException {
    pipeline = new Pipeline(new Pipeline.Listener() {});
    index = SearchIndex.open(folder);
    for (Account account : Village.accounts(pipeline, Village.post(), Village.herald(), Village.lake())) {
      index.putArticle(account);
    }
    index.putStory(Village.told(), "1");
    index.commit(3);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
    pipeline.close();
  }

  private static SearchResults search(String typed) throws IOException {
    return index.view().search(SearchQuery.parse(typed), Optional.empty(), 0, 20);
  }

  private static List<String> articles(SearchResults results) {
    return results.hits().stream().filter(hit -> hit.what() == What.ARTICLE).map(Hit::id).toList();
  }

  @Test
  void aWordIsFoundInAllItsForms() throws IOException {
    assertThat(articles(search("swimming crossing"))).containsExactly("lake");
  }

  @Test
  void aDocumentHasToHaveAllWords() throws IOException {
    assertThat(articles(search("oven chimney"))).containsExactly("herald");
  }

  @Test
  void whereNoneHasAllWordsAnyIsEnough() throws IOException {
    assertThat(articles(search("chimney soup"))).containsExactlyInAnyOrder("herald", "lake");
  }

  @Test
  void aPhraseStandsAsItIs() throws IOException {
    assertThat(articles(search("\"people were hurt\""))).containsExactlyInAnyOrder("post", "herald");
    assertThat(articles(search("\"hurt were people\""))).isEmpty();
  }

  @Test
  void aWordThatMustNotBeThereIsNot() throws IOException {
    assertThat(articles(search("bakery -chimney"))).containsExactly("post");
  }

  @Test
  void conditionsNarrow() throws IOException {
    assertThat(articles(search("outlet:\"Lake Herald\""))).containsExactly("herald", "lake");
    assertThat(articles(search("person:quist"))).containsExactly("lake");
    assertThat(articles(search("to:2030-04-02 people"))).containsExactlyInAnyOrder("post", "lake");
    assertThat(articles(search("day:2031-01-01"))).isEmpty();
  }

  @Test
  void withoutWordsTheLatestComesFirst() throws IOException {
    assertThat(articles(search("from:2030-01-01"))).containsExactly("herald", "post", "lake");
  }

  @Test
  void aKindFindsFindingsWithTheirReadings() throws IOException {
    List<Hit> hits = search("kind:overtaken fair").hits();
    assertThat(hits).extracting(Hit::what).containsExactly(What.FINDING);
    assertThat(hits.getFirst().story()).contains(Village.STORY);
    assertThat(hits.getFirst().snippets()).hasSize(2);
    assertThat(search("kind:conflict fair").hits()).isEmpty();
  }

  @Test
  void aSpeakerFindsQuotations() throws IOException {
    List<Hit> hits = search("speaker:dolan").hits();
    assertThat(hits).extracting(Hit::what).containsExactly(What.QUOTATION);
    assertThat(hits.getFirst().snippets().getFirst().words().text()).isEqualTo(
        "We could see the flames from the bridge,");
  }

  @Test
  void snippetsMarkTheWordsAndSayWhereTheyStand() throws IOException {
    Hit hit = search("grandmothers").hits().getFirst();
    assertThat(hit.snippets().getFirst().words().pieces()).contains(new Piece("grandmother's", true));
    assertThat(hit.snippets().getFirst().words().text())
        .isEqualTo(hit.snippets().getFirst().place().orElseThrow().exact());
  }

  @Test
  void facetsCountAllHits() throws IOException {
    SearchResults results = search("people outlet:herald");
    assertThat(results.facets().get("outlet")).contains(new Count("Lake Herald", 2));
    assertThat(results.facets().get("person")).contains(new Count("Nora Quist", 1));
    assertThat(results.facets().get("day")).contains(new Count("2030-04-03", 1));
    assertThat(search("street fair").facets().get("kind")).containsExactly(new Count("overtaken", 1));
  }

  @Test
  void pagesFollowOneAnother() throws IOException {
    SearchQuery all = SearchQuery.parse("from:2030-01-01");
    List<String> first = index.view().search(all, Optional.empty(), 0, 2).hits().stream().map(Hit::id).toList();
    List<String> second = index.view().search(all, Optional.empty(), 2, 9).hits().stream().map(Hit::id).toList();
    assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize((int) search("from:2030-01-01").total() - 2);
    assertThat(index.view().search(all, Optional.empty(), 99, 2).hits()).isEmpty();
  }

  @Test
  void meaningFindsWhatIsSaidInOtherWords() throws IOException {
    SearchQuery query = SearchQuery.parse("athlete traversed chilly lagoon");
    assertThat(search("athlete traversed chilly lagoon").hits()).isEmpty();
    SearchResults results = index.view().search(query, swimmer(), 0, 5);
    assertThat(articles(results)).containsExactly("lake");
    assertThat(results.hits().getFirst().snippets()).isNotEmpty();
  }

  private static Optional<SentenceVector> swimmer() {
    return Optional.of(pipeline.vectorOf("A swimmer swam across a lake."));
  }

  @Test
  void meaningHeedsConditions() throws IOException {
    SearchQuery query = SearchQuery.parse("athlete traversed chilly lagoon outlet:post");
    assertThat(articles(index.view().search(query, swimmer(), 0, 5))).isEmpty();
  }

  @Test
  void nothingTypedThrows() {
    for (String typed : List.of("", "   ", "\"\"", "the of", "(", "-", "kind:", "person:\"\"", "a:b:c", "*", "?!")) {
      assertThatCode(() -> search(typed)).as(typed).doesNotThrowAnyException();
    }
  }
}
