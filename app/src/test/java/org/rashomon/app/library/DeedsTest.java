package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.app.dossier.ToldDossier;

final class DeedsTest {
  private static String article(String id, String published) {
    return """
        {"id":"%s","origin":"%s","outlet":"Paper %s","published":%s,"language":"en","text":"x"}"""
        .formatted(id, id, id, published.isEmpty() ? "null" : '"' + published + '"');
  }

  private static List<Deed> deeds(String lineage, String findings, String... articles) throws IOException {
    List<String> ids = Stream.of(articles).map(article -> article.substring(7, 8)).toList();
    String json = """
        {"articles":[%s],"stories":[{"id":"s","title":"The ferry","articles":[%s],"lineage":[%s],"findings":[%s]}]}"""
        .formatted(String.join(",", articles), ids.stream().map(id -> '"' + id + '"').toList().toString()
            .replaceAll("[\\[\\]]", ""), lineage, findings);
    return Deeds.of(ToldDossier.parse(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String detail(String explanation, String... tell) {
    return """
        {"id":"f1","kind":"detail","aspect":"other","matter":"the hull","explanation":"%s","decidedBy":"r",
        "confidence":1,"readings":[{"says":"x","articles":[%s],"independent":1,"evidence":[]}]}"""
        .formatted(explanation, String.join(",", Stream.of(tell).map(id -> '"' + id + '"').toList()));
  }

  @Test
  void whoCameBeforeAllOthersIsFirst() throws IOException {
    assertThat(deeds("", "", article("a", "2031-05-05T07:00Z"), article("b", "2031-05-05T08:00+02:00"),
        article("c", "2031-05-06")))
        .containsExactly(new Deed("Paper b", "s", Deed.Kind.FIRST, Optional.of("b"), "The ferry"));
  }

  @Test
  void nobodyIsFirstWhereADayHidesTheHourOrADateIsMissing() throws IOException {
    assertThat(deeds("", "", article("a", "2031-05-05T07:00Z"), article("b", "2031-05-05"))).isEmpty();
    assertThat(deeds("", "", article("a", "2031-05-05"), article("b", "2031-05-05"))).isEmpty();
    assertThat(deeds("", "", article("a", "2031-05-05"), article("b", ""))).isEmpty();
    assertThat(deeds("", "", article("a", "2031-05-05"))).isEmpty();
  }

  @Test
  void whoHasAnothersWordsCopiedIfItIsKnownWhoWasFirst() throws IOException {
    String link = """
        {"from":"a","to":"b","share":0.5,"direction":"%s","passages":[]}""";
    assertThat(deeds(link.formatted("likely"), "", article("a", ""), article("b", "")))
        .containsExactly(new Deed("Paper b", "s", Deed.Kind.COPIED, Optional.of("b"), "a"));
    assertThat(deeds(link.formatted("unknown"), "", article("a", ""), article("b", ""))).isEmpty();
  }

  @Test
  void whoAloneIsSilentLeftOut() throws IOException {
    String[] three = {article("a", ""), article("b", ""), article("c", "")};
    assertThat(deeds("", detail("a and b all speak of this. Only Paper c says nothing of it.", "a", "b"), three))
        .containsExactly(new Deed("Paper c", "s", Deed.Kind.LEFT_OUT, Optional.empty(), "the hull"));
    assertThat(deeds("", detail("a and b all speak of this.", "a", "b"), three)).isEmpty();
  }
}
