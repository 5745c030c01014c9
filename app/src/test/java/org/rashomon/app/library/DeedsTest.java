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
        "confidence":1,"readings":[{"says":"torn keel plates","articles":[%s],"independent":1,"evidence":[]}]}"""
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

  private static String excerpt(String article, String words) {
    return """
        {"article":"%s","start":0,"end":%d,"exact":"%s"}""".formatted(article, words.length(), words);
  }

  private static String link(String direction, String from, String to) {
    return """
        {"from":"a","to":"b","share":0.5,"direction":"%s","passages":[{"from":%s,"to":%s,"kind":"edited",
        "quoted":false}]}""".formatted(direction, excerpt("a", from), excerpt("b", to));
  }

  private static String written(String id, String text) {
    return article(id, "").replace("\"text\":\"x\"", "\"text\":\"" + text + "\"");
  }

  private static final String SENTENCE = "The harbour master had the gate shut at noon.";

  @Test
  void whoHasAnothersWordsCopiedIfItIsKnownWhoWasFirst() throws IOException {
    assertThat(deeds(link("likely", SENTENCE, SENTENCE), "", article("a", ""), written("b", SENTENCE)))
        .containsExactly(new Deed("Paper b", "s", Deed.Kind.COPIED, Optional.of("b"), "a"));
    assertThat(deeds(link("unknown", SENTENCE, SENTENCE), "", article("a", ""), written("b", SENTENCE))).isEmpty();
  }

  @Test
  void whoHasBothAFormulaAndNamesOfAnotherCopiedNothing() throws IOException {
    assertThat(deeds(
        link("likely", "harbour minister Ida Orr, naming the new steam crane", "harbour minister Ida Orr at the naming"
            + " of a new steam crane"),
        "", article("a", ""),
        written("b", "Rain kept harbour minister Ida Orr at the naming of a new steam crane from a speech.")))
        .isEmpty();
  }

  @Test
  void whoseLatestReportIsSilentOnWhatMostTellLeftItOut() throws IOException {
    String[] four = {article("a", "2031-05-05T07:00Z"), article("b", "2031-05-05T08:00Z"),
      article("c", "2031-05-05T09:00Z"), article("d", "2031-05-05T10:00Z")};
    assertThat(deeds("", detail("", "a", "b", "c"), four))
        .contains(new Deed("Paper d", "s", Deed.Kind.LEFT_OUT, Optional.empty(), "the hull"));
    assertThat(deeds("", detail("", "a", "b"), four)).extracting(Deed::kind).doesNotContain(Deed.Kind.LEFT_OUT);
  }

  @Test
  void whoPublishedBeforeItWasToldLeftNothingOut() throws IOException {
    assertThat(deeds("", detail("", "b", "c", "d"), article("a", "2031-05-05T07:00Z"),
        article("b", "2031-05-05T08:00Z"), article("c", "2031-05-05T09:00Z"), article("d", "2031-05-05T10:00Z")))
        .extracting(Deed::kind).doesNotContain(Deed.Kind.LEFT_OUT);
  }

  @Test
  void whoMayTellItInOtherWordsLeftNothingOut() throws IOException {
    String told = article("d", "2031-05-05T10:00Z").replace("\"text\":\"x\"", "\"text\":\"the hull was torn\"");
    assertThat(deeds("", detail("", "a", "b", "c").replace("\"says\":\"torn keel plates\"", "\"says\":\"torn hull\""),
        article("a", "2031-05-05T07:00Z"), article("b", "2031-05-05T08:00Z"), article("c", "2031-05-05T09:00Z"), told))
        .extracting(Deed::kind).doesNotContain(Deed.Kind.LEFT_OUT);
  }
}
