package org.rashomon.app.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rashomon.read.DocumentReader;

/** The feeds that a list in OPML names, as feed readers export it (opml.org/spec2.opml). */
final class Opml {
  /** A list of ten thousand feeds takes 3 MB. */
  private static final int LONGEST = 8 << 20;

  private static final int MOST_FEEDS = 10_000;

  private Opml() {}

  /**
   * The addresses of the feeds, each once, in the order of the list. The parser knows no document types, so that nothing
   * in the file stands for another file or for more than it says.
   *
   * @throws IOException where the file can't be read or is no such list
   */
  static List<String> feeds(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IOException("it is longer than " + (LONGEST >> 20) + " MB");
      }
      return feeds(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser()));
    }
  }

  private static List<String> feeds(Document list) throws IOException {
    if (list.selectFirst("opml") == null) {
      throw new IOException("it is no list of feeds in OPML");
    }
    return list.select("outline").stream()
        .map(outline -> outline.attributes().getIgnoreCase("xmlUrl").strip())
        .filter(DocumentReader::isUrl)
        .distinct()
        .limit(MOST_FEEDS)
        .toList();
  }
}
