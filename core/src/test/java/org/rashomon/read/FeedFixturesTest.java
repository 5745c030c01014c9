package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.Unreadable;

/** What is read of every feed in the folder, as it is written beside it. */
final class FeedFixturesTest {
  static Stream<Path> feeds() {
    return Stream.concat(Feeds.in("sound"), Feeds.in("broken"));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void aFeedIsReadAsExpected(Path feed) throws IOException {
    Path expected = feed.resolveSibling(feed.getFileName() + ".expected");
    String read = Feeds.read(feed).stream().map(FeedFixturesTest::shown).collect(Collectors.joining("\n"));
    if ("write".equals(System.getProperty("rashomon.golden"))) {
      Files.writeString(expected, read);
    }
    assertThat(read).isEqualTo(Files.readString(expected));
  }

  private static String shown(RawDocument document) {
    if (document.body() instanceof Unreadable(var reason, String detail)) {
      return document.id() + "\n  " + reason.label() + ": " + detail + "\n";
    }
    Given given = document.given();
    return Stream.of(
        "url: " + given.url().orElse(""),
        "outlet: " + given.outlet().orElse(""),
        "title: " + given.title().orElse(""),
        "byline: " + String.join("; ", given.byline()),
        "published: " + given.published().iso().orElse(""),
        "updated: " + given.updated().iso().orElse(""),
        "language: " + given.language().orElse(""),
        (document.body() instanceof Html ? "html: " : "text: ") + Feeds.words(document))
        .filter(line -> !line.endsWith(": "))
        .collect(Collectors.joining("\n  ", document.id() + "\n  ", "\n"));
  }
}
