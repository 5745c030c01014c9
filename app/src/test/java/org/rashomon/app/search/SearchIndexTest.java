package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Pipeline;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;

final class SearchIndexTest {
  private static Account post;
  private static Account lake;

  @TempDir
  private Path folder;

  @BeforeAll
  static void understand() throws InterruptedException {
    try (Pipeline pipeline = new Pipeline(new Pipeline.Listener() {})) {
      List<Account> accounts = Village.accounts(pipeline, Village.post(), Village.lake());
      post = accounts.get(0);
      lake = accounts.get(1);
    }
  }

  private static long hits(IndexView view, String typed) throws IOException {
    return view.search(SearchQuery.parse(typed), Optional.empty(), 0, 10).total();
  }

  @Test
  void anArticlePutInAgainIsThereOnce() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.putArticle(post);
      index.putArticle(post);
      index.commit(1);
      assertThat(hits(index.view(), "bakery")).isEqualTo(1);
    }
  }

  @Test
  void whatIsRemovedIsNotFound() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.putArticle(lake);
      index.putStory(Village.told(), "1");
      index.removeStory(Village.STORY);
      index.commit(2);
      assertThat(hits(index.view(), "bakery")).isZero();
      assertThat(hits(index.view(), "lake")).isEqualTo(1);
      assertThat(index.view().tellings()).isEmpty();
    }
  }

  @Test
  void aStoryToldAnewLosesItsOldFindings() throws IOException {
    ToldDossier told = Village.told();
    ToldDossier.Story story = told.stories().getFirst();
    ToldDossier.Story without = new ToldDossier.Story(
        story.id(), story.title(), story.from(), story.to(), story.articles(), 2, List.of(), List.of(), List.of(),
        List.of(), story.entities(), List.of(), List.of(), List.of(), List.of(), story.summary());
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.putStory(told, "1");
      index.commit(0);
      assertThat(hits(index.view(), "kind:overtaken")).isEqualTo(1);
      index.putStory(new ToldDossier(told.articles(), List.of(), List.of(without)), "2");
      index.commit(0);
      assertThat(hits(index.view(), "kind:overtaken")).isZero();
      assertThat(index.view().tellings()).isEqualTo(Map.of(Village.STORY, "2"));
    }
  }

  @Test
  void aDossierOfNoStoryIsRefused() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThatThrownBy(() -> index.putStory(new ToldDossier(List.of(), List.of(), List.of()), "1"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatWasCommittedIsThereAfterACrashAndNothingElse() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.putArticle(post);
      index.commit(7);
      index.putArticle(lake);
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.view().version()).hasValue(7);
      assertThat(hits(index.view(), "bakery")).isEqualTo(1);
      assertThat(hits(index.view(), "lake")).isZero();
    }
  }

  @Test
  void aNewIndexHasNoVersion() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.view().version()).isEmpty();
    }
  }

  @Test
  void aDamagedIndexIsEmptied() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.putArticle(post);
      index.commit(7);
    }
    for (Path file : files()) {
      Files.write(file, new byte[]{1, 2, 3});
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.view().version()).isEmpty();
      index.putArticle(lake);
      index.commit(1);
      assertThat(hits(index.view(), "lake")).isEqualTo(1);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  @Test
  void othersReadWhatWasCommittedWhileItIsWritten() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.putArticle(post);
      index.commit(1);
      try (IndexView other = IndexView.open(folder)) {
        index.putArticle(lake);
        assertThat(hits(other, "bakery")).isEqualTo(1);
        assertThat(hits(other, "lake")).isZero();
        index.commit(2);
        other.refresh();
        assertThat(hits(other, "lake")).isEqualTo(1);
        assertThat(other.version()).hasValue(2);
      }
    }
  }

  @Test
  void onlyOneWrites() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.commit(1);
      assertThatThrownBy(() -> SearchIndex.open(folder).close()).isInstanceOf(LockObtainFailedException.class);
    }
  }

  @Test
  void whereThereIsNoIndexNoneIsRead() {
    assertThatThrownBy(() -> IndexView.open(folder).close()).isInstanceOf(NoSuchFileException.class);
  }
}
