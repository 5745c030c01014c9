package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Dossier;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Furniture;
import org.rashomon.model.Quotation;
import org.rashomon.model.Reason;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Story;

/** The run as a whole: order, what is left out, and that nothing but the end of the input ends it. */
final class PipelineTest {
  private static final String FERRY = Path.of("../examples/ferry").toString();
  private static final String LINE = """
      {"id": "%s", "title": "Wall breaks", "language": "en", "published": "2031-05-04", "text": "The harbour wall of \
      Ostby broke on Monday, the mayor said, and the sea came into the old town. Nobody was hurt, but forty houses were \
      flooded and the market was closed until the end of the week. Divers will look at the foundations on Friday."}
      """;

  @TempDir
  private Path folder = Path.of("");

  private final Heard heard = new Heard();
  private final Pipeline pipeline = new Pipeline(heard);

  /** What the listener and the sink are told, one word each. */
  private static final class Heard implements Pipeline.Listener, Pipeline.Sink<Article> {
    private final List<String> told = new ArrayList<>();
    private final List<String> handed = new ArrayList<>();
    private final List<Rejected> leftOut = new ArrayList<>();

    @Override
    public void kept(Article article) {
      told.add(article.id());
    }

    @Override
    public void rejected(Rejected rejected) {
      told.add(rejected.reason().label());
    }

    @Override
    public void compared(int done, int stories) {
      told.add(done + "/" + stories);
    }

    @Override
    public void made(Article article) {
      handed.add(article.id());
    }

    @Override
    public void leftOut(Rejected rejected) {
      handed.add(rejected.reason().label());
      leftOut.add(rejected);
    }
  }

  @AfterEach
  void close() {
    pipeline.close();
  }

  private void extract(String... paths) throws InterruptedException {
    pipeline.extract(List.of(paths), InputStream.nullInputStream(), heard);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void aBadDocumentIsRejectedAndTheRunGoesOn() throws IOException, InterruptedException {
    String bad = file("bad.jsonl", LINE.formatted("one") + "{\"id\": \n" + LINE.formatted("two"));
    extract(bad, folder.resolve("absent.txt").toString(), file("good.jsonl", LINE.formatted("three")));
    assertThat(heard.handed).containsExactly("one", "malformed", "two", "unreadable", "three");
    assertThat(heard.told).isEqualTo(heard.handed);
    assertThat(heard.leftOut).extracting(rejected -> rejected.origin().describe()).satisfiesExactly(
        first -> assertThat(first).startsWith(bad).contains("2"),
        second -> assertThat(second).endsWith("absent.txt"));
  }

  @Test
  void whatIsHandedOutComesInTheOrderReadHoweverManyThereAre() throws IOException, InterruptedException {
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "article-" + i).toList();
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(LINE.formatted(id)));
    extract(file("many.jsonl", lines.toString()));
    assertThat(heard.handed).isEqualTo(ids);
  }

  @Test
  void theSecondArticleOfAnIdIsRejectedWhereverItStands() throws IOException, InterruptedException {
    extract(file("a.jsonl", LINE.formatted("one") + LINE.formatted("one")),
        file("b.jsonl", LINE.formatted("two") + LINE.formatted("one")));
    assertThat(heard.handed).containsExactly("one", "duplicate-id", "two", "duplicate-id");
    assertThat(heard.leftOut).allSatisfy(rejected -> assertThat(rejected.detail()).contains("\"one\""));
  }

  @Test
  void anIdIsFreeAgainInTheNextRun() throws IOException, InterruptedException {
    String path = file("a.jsonl", LINE.formatted("one"));
    extract(path);
    extract(path);
    assertThat(heard.handed).containsExactly("one", "one");
  }

  @Test
  void aRejectedDocumentDoesNotTakeItsId() throws IOException, InterruptedException {
    extract(file("a.jsonl", "{\"id\": \"one\", \"text\": \"Short.\"}\n" + LINE.formatted("one")));
    assertThat(heard.handed).hasSize(2).endsWith("one").doesNotContain(Reason.DUPLICATE_ID.label());
  }

  @Test
  void emptyInputIsAnEmptyDossier() throws IOException, InterruptedException {
    Dossier dossier = pipeline.tell(List.of(file("empty.jsonl", "")), InputStream.nullInputStream());
    assertThat(dossier.stories()).isEmpty();
    assertThat(dossier.articles()).isEmpty();
  }

  @Test
  void theWholeJobTellsOneStoryOfTheFerry() throws IOException, InterruptedException {
    String bad = file("bad.txt", "");
    Dossier dossier = pipeline.tell(List.of(FERRY, bad), InputStream.nullInputStream());
    assertThat(dossier.articles()).hasSizeGreaterThanOrEqualTo(5).extracting(Article::id).doesNotHaveDuplicates();
    assertThat(dossier.rejected()).hasSize(1);
    assertThat(dossier.stories().get(0).comparison().alignment().story().accounts()).hasSizeGreaterThan(3);
    assertThat(dossier.stories().get(0).summary()).isNotEmpty();
    assertThat(heard.told).contains("coastal-wire-1")
        .endsWith(dossier.stories().size() + "/" + dossier.stories().size());
  }

  @Test
  void noStageReadsFurnitureAsTheOutletsWords() throws IOException, InterruptedException {
    String scraped = """
        Harbour wall breaks in Ostby

        Mayor Ana Torv looks at the wall on May 3, 2031. "It will hold," she said. (Jo Bell/The Ostby Post via AP)

        The harbour wall of Ostby broke on Monday, Mayor Ana Torv said, and the sea came into the old town.

        Watch: "Nobody told us anything," says Al Dun

        "We could not hold it," Torv told reporters on Tuesday. Forty houses were flooded.

        Read more: Police say that 90 people died in the storm of 1953

        Al Dun contributed to this report.
        """;
    List<Account> accounts = new ArrayList<>();
    for (Story story : pipeline.group(List.of(file("a.txt", scraped)), InputStream.nullInputStream(),
        new ArrayList<>())) {
      accounts.addAll(story.accounts());
    }
    assertThat(accounts).singleElement().satisfies(account -> {
      List<Span> left = account.article().furniture().stream().filter(piece -> !piece.kind().isHeading())
          .map(Furniture::span).toList();
      assertThat(left).hasSize(4);
      assertThat(account.sentences()).extracting(Sentence::span)
          .noneMatch(span -> left.stream().anyMatch(span::overlaps));
      assertThat(account.quotations()).flatExtracting(Quotation::content).extracting(Excerpt::exact)
          .anyMatch(words -> words.contains("We could not hold it"))
          .noneMatch(words -> words.contains("Nobody told us") || words.contains("It will hold"));
      assertThat(account.claims()).extracting(claim -> claim.excerpt().exact())
          .anyMatch(words -> words.contains("Forty houses")).noneMatch(words -> words.contains("90 people"));
      assertThat(account.article().title()).hasValue("Harbour wall breaks in Ostby");
    });
  }

  @Test
  void groupingPutsEveryArticleIntoOneStory() throws IOException, InterruptedException {
    List<Rejected> rejected = new ArrayList<>();
    String lines = file("a.jsonl", LINE.formatted("one") + "no json\n" + LINE.formatted("two"));
    List<Story> stories = pipeline.group(List.of(lines), InputStream.nullInputStream(), rejected);
    assertThat(stories.stream().flatMap(story -> story.accounts().stream()))
        .extracting(account -> account.article().id()).containsExactlyInAnyOrder("one", "two");
    assertThat(rejected).hasSize(1);
  }

  @Test
  void anIdlePipelineClosesAtOnceAndMayBeClosedTwice() {
    long start = System.nanoTime();
    pipeline.close();
    pipeline.close();
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(1.5);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
