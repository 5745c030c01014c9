package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** What comes of input that is no document: never an exception. */
final class BadInputTest {
  @TempDir
  private Path folder;

  private static List<RawDocument> read(Path path) {
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of(path.toString()),
        InputStream.nullInputStream())) {
      return documents.toList();
    }
  }

  private List<RawDocument> readFile(String name, byte[] content) throws IOException {
    return read(Files.write(folder.resolve(name), content));
  }

  private static Reason reason(RawDocument document) {
    return ((Unreadable) document.body()).reason();
  }

  @Test
  void anEmptyFolderHoldsNoDocuments() {
    assertThat(read(folder)).isEmpty();
  }

  @Test
  void aMissingPathIsUnreadable() {
    assertThat(read(folder.resolve("missing"))).extracting(BadInputTest::reason).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void anEmptyFileIsTooShort() throws IOException {
    assertThat(readFile("empty.txt", new byte[0])).extracting(BadInputTest::reason).containsExactly(Reason.TOO_SHORT);
  }

  @Test
  void aBinaryFileNamedTxtIsUnreadable() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(readFile("noise.txt", noise)).extracting(BadInputTest::reason).containsExactly(Reason.UNREADABLE);
    assertThat(readFile("scan.txt", "%PDF-1.4 words".getBytes(UTF_8)))
        .extracting(BadInputTest::reason).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void bytesThatAreTextInNoEncodingAreABrokenEncoding() throws IOException {
    byte[] bytes = "Words \u0001\u0002\u0003\u0004\u0005\u0006 more words".getBytes(UTF_8);
    assertThat(readFile("odd.txt", bytes)).extracting(BadInputTest::reason).containsExactly(Reason.BROKEN_ENCODING);
  }

  @Test
  void aTruncatedGzipFileIsABrokenArchive() throws IOException {
    byte[] packed = DocumentReaderTest.gzip("The wall broke on Monday, the mayor said. ".repeat(50).getBytes(UTF_8));
    for (int length : new int[]{5, 15, packed.length / 2, packed.length - 3}) {
      assertThat(readFile("cut.txt.gz", Arrays.copyOf(packed, length)))
          .extracting(BadInputTest::reason).containsExactly(Reason.BROKEN_ARCHIVE);
    }
  }

  @Test
  void linesBeforeTheCutOfATruncatedGzipFileAreRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"text\": \"Report ").append(random.nextLong()).append(".\"}\n");
    }
    byte[] packed = DocumentReaderTest.gzip(lines.toString().getBytes(UTF_8));
    List<RawDocument> read = readFile("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    assertThat(read).hasSizeBetween(500, 1500);
    assertThat(reason(read.getLast())).isEqualTo(Reason.BROKEN_ARCHIVE);
    assertThat(read.subList(0, read.size() - 1)).noneMatch(document -> document.body() instanceof Unreadable);
  }

  @Test
  void pagesBeforeTheCutOfATruncatedWarcAreRead() throws IOException {
    byte[] first = Warcs.response("https://post.example/1", "text/html", "<p>One.</p>");
    byte[] second = Warcs.response("https://post.example/2", "text/html", "<p>Two.</p>".repeat(50));
    byte[] both = Warcs.archive(first, second);
    for (int length : new int[]{first.length + 30, first.length + 250, both.length - 100}) {
      List<RawDocument> read = readFile("cut.warc", Arrays.copyOf(both, length));
      assertThat(read).hasSize(2);
      assertThat(read.getFirst().body()).isInstanceOf(Html.class);
      assertThat(reason(read.getLast())).isEqualTo(Reason.BROKEN_ARCHIVE);
    }
  }

  @Test
  void pagesBeforeTheCutOfATruncatedPackedWarcAreRead() throws IOException {
    byte[] first = DocumentReaderTest.gzip(Warcs.response("https://post.example/1", "text/html", "<p>One.</p>"));
    byte[] second = DocumentReaderTest.gzip(Warcs.response("https://post.example/2", "text/html", "<p>Two.</p>"));
    List<RawDocument> read = readFile("cut.warc.gz",
        Arrays.copyOf(Warcs.archive(first, second), first.length + second.length / 2));
    assertThat(read).hasSize(2);
    assertThat(read.getFirst().body()).isInstanceOf(Html.class);
    assertThat(reason(read.getLast())).isEqualTo(Reason.BROKEN_ARCHIVE);
  }

  @Test
  void aLineOfMoreThan64MegabytesIsTooLargeAndTheNextIsRead() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (var out = Files.newOutputStream(file)) {
      out.write("{\"text\": \"".getBytes(UTF_8));
      byte[] megabyte = "a".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 65; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n{\"text\": \"Short.\"}\n".getBytes(UTF_8));
    }
    List<RawDocument> read = read(file);
    assertThat(read).hasSize(2);
    assertThat(reason(read.getFirst())).isEqualTo(Reason.TOO_LARGE);
    assertThat(read.getLast().id()).isEqualTo("long.jsonl#2");
  }

  @Test
  void aTextOfMoreThan64MegabytesIsTooLarge() throws IOException {
    assertThat(readFile("long.txt", "words ".repeat(11_500_000).getBytes(UTF_8)))
        .extracting(BadInputTest::reason).containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void aFeedNeverFetchesAnEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the-secret-words");
    List<RawDocument> items = readFile("feed.xml",
        """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY xxe SYSTEM "%s"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
            <rss><channel><item><title>T &xxe;</title><description>The wall &xxe; broke &b;</description></item></channel></rss>
            """
            .formatted(secret.toUri()).getBytes(UTF_8));
    assertThat(items).hasSize(1);
    String body = ((PlainText) items.getFirst().body()).text();
    assertThat(body + items.getFirst().given()).contains("The wall").doesNotContain("the-secret-words", "aaaa");
  }

  @Test
  void itemsBeforeTheCutOfAFeedAreRead() throws IOException {
    List<RawDocument> items = readFile("feed.xml",
        "<rss><channel><item><title>One</title><description>First.</description></item><item><title>Tw"
            .getBytes(UTF_8));
    assertThat(items).hasSize(2);
    assertThat(reason(items.getLast())).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void aBrokenJsonLineCostsThatLineOnly() throws IOException {
    List<RawDocument> lines = readFile("wire.jsonl",
        "{\"text\": \"One.\"}\n{\"text\": \n{\"title\": \"No text\"}\n[1]\n{\"text\": \"Five.\"}\n".getBytes(UTF_8));
    assertThat(lines).hasSize(5);
    assertThat(lines.subList(1, 4)).extracting(BadInputTest::reason).containsOnly(Reason.MALFORMED);
  }

  @Test
  void deeplyNestedJsonIsMalformed() throws IOException {
    String nested = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    assertThat(readFile("deep.jsonl", nested.getBytes(UTF_8)))
        .extracting(BadInputTest::reason).containsExactly(Reason.MALFORMED);
  }

  @Test
  void twoFilesWithTheSameBytesAreBothRead() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The wall broke.");
    Files.writeString(folder.resolve("b.txt"), "The wall broke.");
    assertThat(read(folder)).extracting(RawDocument::id).containsExactly("a.txt", "b.txt");
  }
}
