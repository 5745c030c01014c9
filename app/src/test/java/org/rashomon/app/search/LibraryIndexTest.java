package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.model.Article;

final class LibraryIndexTest {
  @TempDir
  private Path folder;

  private Library library() throws IOException {
    return Library.open(LibraryPlace.in(folder.resolve("library")));
  }

  private Path report(Article article) throws IOException {
    Path file = folder.resolve(article.id() + ".txt");
    Files.writeString(file, article.title().orElseThrow() + "\n\n" + article.text() + "\n");
    return file;
  }

  private void add(Library library, DeskListener listener, Article article) throws IOException, InterruptedException {
    try (Desk desk = Desk.open(library, Clock.systemUTC(), listener)) {
      assertThat(desk.add(List.of(report(article).toString()), InputStream.nullInputStream()).added()).isEqualTo(1);
    }
  }

  private static long hits(IndexView view, String typed) throws IOException {
    return view.search(SearchQuery.parse(typed), Optional.empty(), 0, 10).total();
  }

  @Test
  void whatTheDeskAddsIsFound() throws IOException, InterruptedException {
    try (Library library = library()) {
      try (LibraryIndex index = LibraryIndex.open(library)) {
        add(library, index, Village.post());
      }
      try (IndexView view = IndexView.open(library.place().index())) {
        assertThat(hits(view, "bakery outlet:nobody")).isZero();
        assertThat(hits(view, "bakery")).isEqualTo(2);
        assertThat(view.version()).hasValue(1);
        assertThat(view.tellings()).isEqualTo(library.tellings());
      }
    }
  }

  @Test
  void whatWasAddedWithoutTheIndexIsBroughtIn() throws IOException, InterruptedException {
    try (Library library = library()) {
      add(library, DeskListener.NONE, Village.post());
      try (LibraryIndex index = LibraryIndex.open(library)) {
        assertThat(hits(index.view(), "bakery")).isEqualTo(2);
        assertThat(index.view().version()).hasValue(1);
      }
    }
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException, InterruptedException {
    try (Library library = library()) {
      try (LibraryIndex index = LibraryIndex.open(library)) {
        add(library, index, Village.lake());
      }
      try (Stream<Path> files = Files.list(library.place().index())) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      try (LibraryIndex index = LibraryIndex.open(library)) {
        assertThat(hits(index.view(), "lake")).isEqualTo(2);
      }
    }
  }

  @Test
  void whatTheLibraryHasNoMoreIsTakenOut() throws IOException, InterruptedException {
    try (Library library = library()) {
      try (SearchIndex index = SearchIndex.open(library.place().index())) {
        index.putStory(Village.told(), "1");
        index.commit(0);
      }
      try (LibraryIndex index = LibraryIndex.open(library)) {
        assertThat(index.view().tellings()).isEqualTo(Map.of());
        assertThat(hits(index.view(), "bakery")).isZero();
      }
    }
  }

  @Test
  void anIndexOfMoreThanTheLibraryHasIsMadeAnew() throws IOException, InterruptedException {
    try (Library library = library()) {
      try (SearchIndex index = SearchIndex.open(library.place().index())) {
        index.commit(99);
      }
      add(library, DeskListener.NONE, Village.lake());
      try (LibraryIndex index = LibraryIndex.open(library)) {
        assertThat(index.view().version()).hasValue(1);
        assertThat(hits(index.view(), "lake")).isEqualTo(2);
      }
    }
  }

  @Test
  void anotherProgramAtWorkIsSaid() throws IOException, InterruptedException {
    try (Library library = library(); LibraryIndex index = LibraryIndex.open(library)) {
      assertThat(index.view().version()).hasValue(0);
      assertThatThrownBy(() -> LibraryIndex.open(library).close()).isInstanceOf(IOException.class)
          .hasMessageContaining("another program is at work");
    }
  }
}
