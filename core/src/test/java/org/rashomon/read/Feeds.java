package org.rashomon.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;

/** The invented feeds of the tests, and what is read of them. */
final class Feeds {
  static final Path FOLDER = Path.of("src/test/resources/org/rashomon/read/feeds");

  private Feeds() {}

  static Stream<Path> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is read of a file, through the front door. */
  static List<RawDocument> read(byte[] feed) {
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of("-"), new ByteArrayInputStream(feed))) {
      return documents.toList();
    }
  }

  static List<RawDocument> read(Path feed) {
    try {
      return read(Files.readAllBytes(feed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a body, without markup. */
  static String words(RawDocument document) {
    return switch (document.body()) {
      case PlainText(String text) -> text.replaceAll("\\s+", " ");
      case Html html -> words(html);
      case Unreadable(var reason, String detail) -> "";
    };
  }

  private static String words(Html html) {
    try {
      return Jsoup.parse(html.open(), "UTF-8", "").text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
