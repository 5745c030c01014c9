package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;

/** What is written down of grouping is used where it fits, and passed over where it does not. */
final class GroupingTest {
  private static final int WORTH_WRITING = 240;

  @TempDir
  private Path folder = Path.of("");

  private Map<String, String> expected = Map.of();

  private Path file() {
    return folder.resolve("grouping.bin");
  }

  private static StoredArticle stored(int number) {
    Article article = Article.of(
        "a" + number, new Origin.File("a" + number), InventedNews.text(number / 3, number % 3)).language("en")
        .outlet("Paper " + number % 3).published(new Published.On(LocalDate.of(2031, 1, 1).plusDays(number)))
        .build();
    return StoredArticle.of(new Account(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()));
  }

  /** Adds articles as a desk does. */
  private static Grouping add(Library library, Grouping grouping, int from, int to) {
    List<StoredArticle> articles = IntStream.range(from, to).mapToObj(GroupingTest::stored).toList();
    articles.forEach(grouping::add);
    new Ledger(library.jdbi()).place(articles, Map.of(), grouping.assignments(), Instant.EPOCH);
    grouping.stored();
    return grouping;
  }

  private Map<String, String> reopened(String version) throws IOException {
    try (Library library = Library.open(LibraryPlace.in(folder))) {
      return Grouping.of(library, version).assignments();
    }
  }

  @BeforeEach
  void aLibrary() throws IOException {
    try (Library library = Library.open(LibraryPlace.in(folder))) {
      Grouping grouping = add(library, Grouping.of(library, "1"), 0, WORTH_WRITING);
      grouping.close();
      expected = grouping.assignments();
    }
  }

  @Test
  void itIsReadAgainAndLaterArticlesAreSeenToArrive() throws IOException {
    assertThat(file()).exists();
    try (Library library = Library.open(LibraryPlace.in(folder))) {
      Grouping whole = add(library, Grouping.of(library, "1"), WORTH_WRITING, WORTH_WRITING + 12);
      whole.close();
      assertThat(reopened("1")).isEqualTo(whole.assignments()).isEqualTo(reopened("another"));
      assertThat(whole.assignments()).hasSize(WORTH_WRITING + 12);
    }
  }

  /** Proof that the file is read at all: without the bodies of the articles nothing could be seen to arrive. */
  @Test
  void articlesThatItKnowsAreNotReadAgain() throws IOException {
    try (Library library = Library.open(LibraryPlace.in(folder))) {
      library.jdbi().useHandle(handle -> handle.execute("UPDATE article SET body = x'00'"));
      assertThat(Grouping.of(library, "1").assignments()).isEqualTo(expected);
    }
  }

  @Test
  void fewArticlesAreNotWrittenDown(@TempDir Path small) throws IOException {
    try (Library library = Library.open(LibraryPlace.in(small))) {
      add(library, Grouping.of(library, "1"), 0, 3).close();
    }
    assertThat(small.resolve("grouping.bin")).doesNotExist();
  }

  @Test
  void aFileThatIsCutOffOrChangedIsPassedOver() throws IOException {
    byte[] bytes = Files.readAllBytes(file());
    for (int length : List.of(0, 5, 40, bytes.length / 2, bytes.length - 1)) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      assertThat(reopened("1")).as("%d of %d bytes", length, bytes.length).isEqualTo(expected);
    }
    bytes[bytes.length / 3] ^= 1;
    Files.write(file(), bytes);
    assertThat(reopened("1")).isEqualTo(expected);
  }

  @Test
  void theFileOfAnotherLibraryIsPassedOver(@TempDir Path other) throws IOException {
    try (Library library = Library.open(LibraryPlace.in(other))) {
      Grouping own = add(library, Grouping.of(library, "1"), 300, 300 + WORTH_WRITING);
      Files.copy(file(), other.resolve("grouping.bin"));
      assertThat(Grouping.of(library, "1").assignments()).isEqualTo(own.assignments());
    }
  }

  @Test
  void aFileThatCantBeWrittenIsDoneWithout() throws IOException {
    Files.delete(file());
    Files.createDirectories(file().resolve("in the way"));
    try (Library library = Library.open(LibraryPlace.in(folder))) {
      Grouping grouping = add(
          library, Grouping.of(library, "1"), WORTH_WRITING, 2 * WORTH_WRITING);
      grouping.close();
      assertThat(new ArrayList<>(reopened("1").keySet())).isEqualTo(new ArrayList<>(grouping.assignments().keySet()));
    }
  }
}
