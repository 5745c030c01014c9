package org.rashomon.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;

/** What comes out of each format. */
final class DocumentReaderTest {
  private static final String REPORT = "The harbour wall of Ostby broke on Monday, the mayor said.\n";

  @TempDir
  private Path folder;

  private static List<RawDocument> read(String... paths) {
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of(paths), InputStream.nullInputStream())) {
      return documents.toList();
    }
  }

  private List<RawDocument> readFile(String name, String content) throws IOException {
    return readFile(name, content.getBytes(UTF_8));
  }

  private List<RawDocument> readFile(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return read(file.toString());
  }

  private static String text(RawDocument document) {
    return ((PlainText) document.body()).text();
  }

  private static String html(RawDocument document) throws IOException {
    return new String(((Html) document.body()).open().readAllBytes(), UTF_8);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  @Test
  void aTextIsKeptCharacterForCharacter() throws IOException {
    assertThat(text(readFile("wall.txt", REPORT + "\r\n \t end").getFirst())).isEqualTo(REPORT + "\r\n \t end");
  }

  @Test
  void aSingleFileIsNamedByItsName() throws IOException {
    assertThat(readFile("wall.txt", REPORT).getFirst().id()).isEqualTo("wall.txt");
  }

  @Test
  void ofAFolderOnlyTheFilesThatAreWantedAreRead() throws IOException {
    readFile("a.txt", REPORT);
    readFile("sub/b.txt", REPORT);
    readFile("sub/.c.txt", REPORT);
    try (Stream<RawDocument> documents = new DocumentReader().read(folder, file -> !file.endsWith("a.txt"))) {
      assertThat(documents).extracting(RawDocument::id).containsExactly("sub/b.txt");
    }
  }

  @Test
  void aFolderIsWalkedInSortedOrderAndItsFilesNamedByTheirPaths() throws IOException {
    readFile("b.txt", REPORT);
    readFile("sub/a.txt", REPORT);
    readFile("a.txt", REPORT);
    readFile(".hidden/z.txt", REPORT);
    assertThat(read(folder.toString())).extracting(RawDocument::id).containsExactly("a.txt", "b.txt", "sub/a.txt");
  }

  @Test
  void filesOfTheSameRelativePathInTwoFoldersKeepDistinctIds() throws IOException {
    readFile("one/a.txt", REPORT);
    readFile("two/a.txt", REPORT);
    assertThat(read(folder.resolve("one").toString(), folder.resolve("two").toString()))
        .extracting(RawDocument::id).containsExactly("a.txt", folder.resolve("two") + "/a.txt");
  }

  @Test
  void gzipIsUnpackedWhateverTheName() throws IOException {
    assertThat(text(readFile("wall.dat", gzip(REPORT.getBytes(UTF_8))).getFirst())).isEqualTo(REPORT);
  }

  @Test
  void membersOfAGzipFileAreReadOneAfterAnother() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(REPORT.getBytes(UTF_8)));
    both.write(gzip("Second.".getBytes(UTF_8)));
    assertThat(text(readFile("wall.txt.gz", both.toByteArray()).getFirst())).isEqualTo(REPORT + "Second.");
  }

  @Test
  void theByteOrderMarkIsNotPartOfTheText() throws IOException {
    assertThat(text(readFile("wall.txt", "\ufeff" + REPORT).getFirst())).isEqualTo(REPORT);
    assertThat(text(readFile("wide.txt", ("\ufeff" + REPORT).getBytes(UTF_16LE)).getFirst())).isEqualTo(REPORT);
  }

  @Test
  void textThatIsNotUtf8IsReadAsWindows1252() throws IOException {
    assertThat(text(readFile("cafe.txt", "A café by the sea.".getBytes(ISO_8859_1)).getFirst()))
        .isEqualTo("A café by the sea.");
  }

  @Test
  void oneBrokenByteDoesNotMakeGarbageOfUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("“Café”, “naïve”, “Ångström”, “déjà vu”, “über” ".getBytes(UTF_8));
    bytes.write(0xc3);
    assertThat(text(readFile("cut.txt", bytes.toByteArray()).getFirst())).startsWith("“Café”, “naïve”")
        .endsWith("\ufffd");
  }

  @Test
  void aPageIsToldByItsContent() throws IOException {
    assertThat(readFile("page.txt", "<!-- x --><!DOCTYPE html><html><p>Hi</html>").getFirst().body())
        .isInstanceOf(Html.class);
    assertThat(readFile("other.txt", "<!-- EMBED --> The mayor spoke.").getFirst().body())
        .isInstanceOf(PlainText.class);
  }

  @Test
  void everyJsonLineIsADocument() throws IOException {
    List<RawDocument> lines = readFile("wire.jsonl", """
        {"text": "One.", "id": "first", "outlet": "Ostby Post", "byline": "Ana Torv", "published": "2019-02-28"}

        {"html": "<p>Two.</p>", "byline": ["Jo Bell", "Al Dun"], "published": "2019-02-28T10:00:00+07:00"}
        """);
    assertThat(lines).extracting(RawDocument::id).containsExactly("first", "wire.jsonl#3");
    assertThat(lines.getFirst().given().byline()).containsExactly("Ana Torv");
    assertThat(lines.getFirst().given().outlet()).hasValue("Ostby Post");
    assertThat(html(lines.getLast())).isEqualTo("<p>Two.</p>");
    assertThat(lines.getLast().origin()).isEqualTo(new Origin.Line(folder.resolve("wire.jsonl").toString(), 3));
    assertThat(lines.getLast().given().published())
        .isEqualTo(new Published.At(OffsetDateTime.parse("2019-02-28T10:00:00+07:00")));
  }

  @Test
  void standardInputIsJsonLines() {
    InputStream input = new ByteArrayInputStream("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}".getBytes(UTF_8));
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of("-"), input)) {
      assertThat(documents).extracting(RawDocument::id).containsExactly("-#1", "-#2");
    }
  }

  @Test
  void halfACharacterInJsonIsReplaced() throws IOException {
    assertThat(text(readFile("x.jsonl", "{\"text\": \"a\\ud83d b\"}").getFirst())).isEqualTo("a\ufffd b");
  }

  @Test
  void anRssItemHasItsContentAndItsFacts() throws IOException {
    RawDocument item = readFile("feed.xml", """
        <?xml version="1.0"?><rss xmlns:content="c"><channel><title>The Ostby Post - World</title>
        <item><title>Wall &amp; sea</title><link>https://post.example/wall</link><guid>tag:1</guid>
        <pubDate>Thu, 28 Feb 2019 10:00:00 GMT</pubDate><dc:creator>Ana Torv</dc:creator>
        <description>Short.</description><content:encoded><![CDATA[<p>The wall broke.</p>]]></content:encoded></item>
        </channel></rss>""").getFirst();
    assertThat(item.id()).isEqualTo("tag:1");
    assertThat(html(item)).isEqualTo("<p>The wall broke.</p>");
    assertThat(item.given().title()).hasValue("Wall & sea");
    assertThat(item.given().outlet()).hasValue("The Ostby Post");
    assertThat(item.given().url()).hasValue("https://post.example/wall");
    assertThat(item.given().byline()).containsExactly("Ana Torv");
    assertThat(item.given().published().iso()).hasValue("2019-02-28T10:00:00Z");
  }

  @Test
  void anAtomEntryMayHoldMarkup() throws IOException {
    RawDocument entry = readFile("atom.xml", """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Wall</title><id>e1</id>
        <link rel="self" href="https://post.example/self"/><link href="https://post.example/wall"/>
        <published>2019-02-28T10:00:00Z</published><author><name>Ana Torv</name></author>
        <content type="xhtml"><x:div xmlns:x="h"><x:p>The wall broke.</x:p></x:div></content></entry></feed>""")
        .getFirst();
    assertThat(html(entry)).contains("<p>The wall broke.</p>");
    assertThat(entry.given().url()).hasValue("https://post.example/wall");
    assertThat(entry.given().byline()).containsExactly("Ana Torv");
  }

  @Test
  void anRdfFeedHasItsItemsBesideTheChannel() throws IOException {
    List<RawDocument> items = readFile("feed.rdf",
        """
            <rdf:RDF xmlns:rdf="r"><channel><title>Post</title></channel>
            <item rdf:about="u1"><title>One</title><link>https://post.example/1</link><description>First.</description></item>
            <item rdf:about="u2"><title>Two</title><link>https://post.example/2</link><description>Second.</description></item>
            </rdf:RDF>""");
    assertThat(items).extracting(RawDocument::id).containsExactly("https://post.example/1", "https://post.example/2");
    assertThat(items).allSatisfy(item -> assertThat(item.given().outlet()).hasValue("Post"));
  }

  @Test
  void aJsonFeedHasItsItems() throws IOException {
    RawDocument item = readFile("feed.json", """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Post",
         "items": [{"id": "7", "url": "https://post.example/7", "content_text": "The wall broke.",
                    "date_published": "2019-02-28", "authors": [{"name": "Ana Torv"}]}]}""").getFirst();
    assertThat(item.id()).isEqualTo("7");
    assertThat(text(item)).isEqualTo("The wall broke.");
    assertThat(item.given().byline()).containsExactly("Ana Torv");
  }

  @Test
  void aFeedIsReadInSpiteOfControlCharactersAndBareAmpersands() throws IOException {
    RawDocument item = readFile("feed.xml",
        "<rss><channel><item><title>Salt\u0007 & sea</title><description>Of A&B & more</description></item></channel></rss>")
        .getFirst();
    assertThat(item.given().title()).hasValue("Salt & sea");
    assertThat(text(item)).isEqualTo("Of A&B & more");
  }

  @Test
  void aWebArchiveGivesItsPages() throws IOException {
    byte[] archive = Warcs.archive(
        Warcs.response("https://post.example/wall", "text/html; charset=utf-8", "<p>The wall broke.</p>"),
        Warcs.response("https://post.example/pic", "image/png", "PNG"),
        Warcs.response("https://post.example/sea", "text/html", "<p>The sea rose.</p>"));
    List<RawDocument> pages = readFile("crawl.warc", archive);
    assertThat(pages).extracting(RawDocument::id).containsExactly("crawl.warc#1", "crawl.warc#3");
    assertThat(pages.getFirst().given().url()).hasValue("https://post.example/wall");
    assertThat(html(pages.getFirst())).isEqualTo("<p>The wall broke.</p>");
    assertThat(((Html) pages.getFirst().body()).charset()).hasValue("utf-8");
  }

  @Test
  void aPackedWebArchiveGivesThemToo() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(gzip(Warcs.response("https://post.example/wall", "text/html", "<p>The wall broke.</p>")));
    archive.write(gzip(Warcs.response("https://post.example/sea", "text/html", "<p>The sea rose.</p>")));
    assertThat(readFile("crawl.warc.gz", archive.toByteArray())).hasSize(2);
  }

  @Test
  void packedAndChunkedBodiesAreUnpacked() throws IOException {
    byte[] body = gzip("<p>The wall broke.</p>".getBytes(UTF_8));
    byte[] archive = Warcs.response("https://post.example/wall", "text/html\r\nContent-Encoding: gzip", body);
    assertThat(html(readFile("crawl.warc", archive).getFirst())).isEqualTo("<p>The wall broke.</p>");
    byte[] chunked = Warcs.response(
        "https://post.example/wall", "text/html\r\nTransfer-Encoding: chunked",
        "5\r\n<p>Th\r\n6\r\ne wall\r\n0\r\n\r\n");
    assertThat(html(readFile("chunked.warc", chunked).getFirst())).isEqualTo("<p>The wall");
  }
}
