package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Pipeline;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.library.Packed;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;

final class LibraryIndexTest {
  @TempDir
  private Path folder;

  private final List<Rejected> leftOut = new ArrayList<>();

  private Library library() throws IOException {
    return Library.open(LibraryPlace.in(folder.resolve("library")));
  }

  private LibraryIndex index(Library library) throws IOException, InterruptedException {
    try (Pipeline pipeline = new Pipeline(new Pipeline.Listener() {})) {
      return LibraryIndex.open(library, pipeline, leftOut::add);
    }
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
      try (LibraryIndex index = index(library)) {
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
      try (LibraryIndex index = index(library)) {
        assertThat(hits(index.view(), "bakery")).isEqualTo(2);
        assertThat(index.view().version()).hasValue(1);
      }
    }
  }

  @Test
  void anArticleThatCanNotBeUnderstoodAnyMoreKeepsNoOtherOut() throws Exception {
    try (Library library = library()) {
      add(library, DeskListener.NONE, Village.post());
      add(library, DeskListener.NONE, Village.lake());
      spoil("post.txt");
      try (LibraryIndex index = index(library)) {
        assertThat(hits(index.view(), "lake")).isEqualTo(2);
        assertThat(index.view().version()).hasValue(2);
      }
      assertThat(leftOut).singleElement().satisfies(one -> {
        assertThat(one.origin().describe()).endsWith("post.txt");
        assertThat(one.detail()).contains("which is a defect here");
      });
    }
  }

  /** Has the library say of an article that a headline of it stands beyond its end. */
  private void spoil(String id) throws IOException, SQLException {
    try (Connection library = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library/library.db"));
        PreparedStatement read = library.prepareStatement("SELECT body FROM article WHERE id = ?");
        PreparedStatement write = library.prepareStatement("UPDATE article SET body = ? WHERE id = ?")) {
      read.setString(1, id);
      try (ResultSet row = read.executeQuery()) {
        ObjectNode stored = (ObjectNode) new ObjectMapper().readTree(Packed.open(row.getBytes(1)));
        stored.withArray("furniture").removeAll().addObject()
            .put("start", 0).put("end", 99_999).put("kind", "HEADLINE").put("rule", "none");
        write.setBytes(1, Packed.of(stored.toString().getBytes(StandardCharsets.UTF_8)));
      }
      write.setString(2, id);
      assertThat(write.executeUpdate()).isOne();
    }
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException, InterruptedException {
    try (Library library = library()) {
      try (LibraryIndex index = index(library)) {
        add(library, index, Village.lake());
      }
      try (Stream<Path> files = Files.list(library.place().index())) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      try (LibraryIndex index = index(library)) {
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
      try (LibraryIndex index = index(library)) {
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
      try (LibraryIndex index = index(library)) {
        assertThat(index.view().version()).hasValue(1);
        assertThat(hits(index.view(), "lake")).isEqualTo(2);
      }
    }
  }

  @Test
  void anotherProgramAtWorkIsSaid() throws IOException, InterruptedException {
    try (Library library = library(); LibraryIndex index = index(library)) {
      assertThat(index.view().version()).hasValue(0);
      assertThatThrownBy(() -> index(library).close()).isInstanceOf(IOException.class)
          .hasMessageContaining("another program is at work");
    }
  }
}
