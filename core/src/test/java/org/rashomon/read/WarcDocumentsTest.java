package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.Unreadable;

/** What is found in web archives, whole and damaged ones. */
final class WarcDocumentsTest {
  private static final String PAGE = "<html><p>The harbour wall of Ostby broke.</p></html>";
  private static final String HTTP = "application/http; msgtype=response";

  private static List<RawDocument> read(byte[]... records) throws IOException {
    try (Stream<RawDocument> read = new DocumentReader().read(
        List.of("-"), new ByteArrayInputStream(Warcs.archive(records)))) {
      return read.toList();
    }
  }

  /** The pages' markup, and of what was lost the detail. */
  private static List<String> told(byte[]... records) throws IOException {
    return read(records).stream().map(WarcDocumentsTest::told).toList();
  }

  private static String told(RawDocument document) {
    return switch (document.body()) {
      case Html page -> new String(bytes(page), UTF_8);
      case Unreadable none -> none.detail();
      default -> "another kind of body";
    };
  }

  private static byte[] bytes(Html page) {
    try {
      return page.open().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] page() throws IOException {
    return page(PAGE);
  }

  private static byte[] page(String html) throws IOException {
    return Warcs.response(Warcs.URL, "text/html", html);
  }

  private static byte[] response(String headers, byte[] body) throws IOException {
    return Warcs.record("response", Warcs.URL, HTTP, Warcs.http("200 OK", headers, body));
  }

  private static byte[] deflate(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  /** A brotli stream (RFC 7932) of one part that is not compressed. */
  private static byte[] brotli(byte[] body) throws IOException {
    int header = (body.length - 1) << 4 | 1 << 20;
    byte[] first = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
    return Warcs.archive(first, body, new byte[]{3});
  }

  @Test
  void theTimeOfTheCrawlIsNotTheTimeOfPublication() throws IOException {
    assertThat(read(page())).allSatisfy(document -> {
      assertThat(document.given().published()).isInstanceOf(Published.Undated.class);
      assertThat(document.given().url()).hasValue(Warcs.URL);
    });
  }

  @Test
  void recordsOfVersion11AreRead() throws IOException {
    assertThat(told(new String(page(), UTF_8).replace("WARC/1.0", "WARC/1.1").getBytes(UTF_8))).containsExactly(PAGE);
  }

  @Test
  void addressesInAngleBracketsLoseThem() throws IOException {
    assertThat(read(Warcs.response("<" + Warcs.URL + ">", "text/html", PAGE)))
        .extracting(document -> document.given().url().orElse("")).containsExactly(Warcs.URL);
  }

  @Test
  void revisitsAreNoSecondReport() throws IOException {
    byte[] revisit = Warcs.record("revisit", Warcs.URL, HTTP,
        Warcs.http("200 OK", "Content-Type: text/html", new byte[0]));
    assertThat(told(page(), revisit, page("<p>Second.</p>"))).containsExactly(PAGE, "<p>Second.</p>");
  }

  @Test
  void resourcesAndConversionsThatAreHtmlAreRead() throws IOException {
    assertThat(told(
        Warcs.record("resource", Warcs.URL, "text/html", PAGE.getBytes(UTF_8)),
        Warcs.record("conversion", Warcs.URL, "application/xhtml+xml", PAGE.getBytes(UTF_8)),
        Warcs.record("resource", Warcs.URL, "text/plain", "The log of the crawl.".getBytes(UTF_8))))
        .containsExactly(PAGE, PAGE);
  }

  @Test
  void whatIsNoPageIsPassedOver() throws IOException {
    assertThat(told(
        Warcs.record("warcinfo", "", "application/warc-fields", "software: none\r\n".getBytes(UTF_8)),
        Warcs.record("request", Warcs.URL, "application/http; msgtype=request",
            "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
        Warcs.record("metadata", Warcs.URL, "application/warc-fields", "via: x\r\n".getBytes(UTF_8)),
        Warcs.record("response", "dns:post.example", "text/dns", "20190228 1.2.3.4".getBytes(UTF_8)),
        Warcs.response("https://post.example/robots.txt", "text/plain", "User-agent: *"),
        Warcs.record("response", Warcs.URL, HTTP,
            Warcs.http("404 Not Found", "Content-Type: text/html", PAGE.getBytes(UTF_8))),
        Warcs.record("response", Warcs.URL, HTTP,
            Warcs.http("301 Moved", "Content-Type: text/html", PAGE.getBytes(UTF_8)))))
        .isEmpty();
  }

  @Test
  void aPageWhoseTypeIsNotSaidIsToldByItsContent() throws IOException {
    assertThat(told(response("Server: x", PAGE.getBytes(UTF_8)), response("Server: x", "body { }".getBytes(UTF_8))))
        .containsExactly(PAGE);
  }

  @Test
  void bodiesAreUnpacked() throws IOException {
    byte[] page = PAGE.getBytes(UTF_8);
    assertThat(told(
        response("Content-Type: text/html\r\nContent-Encoding: gzip", DocumentReaderTest.gzip(page)),
        response("Content-Type: text/html\r\nContent-Encoding: deflate", deflate(page)),
        response("Content-Type: text/html\r\nContent-Encoding: br", brotli(page)),
        response("Content-Type: text/html\r\nContent-Encoding: deflate, gzip", DocumentReaderTest.gzip(deflate(page)))))
        .containsExactly(PAGE, PAGE, PAGE, PAGE);
  }

  @Test
  void aBodyThatIsNotPackedAsItsHeaderSaysIsTakenAsItIs() throws IOException {
    byte[] page = PAGE.getBytes(UTF_8);
    assertThat(told(
        response("Content-Type: text/html\r\nContent-Encoding: gzip", page),
        response("Content-Type: text/html\r\nContent-Encoding: br", page),
        response("Content-Type: text/html\r\nTransfer-Encoding: chunked", page)))
        .containsExactly(PAGE, PAGE, PAGE);
  }

  @Test
  void aPackingThatIsNotKnownIsToldOf() throws IOException {
    assertThat(
        told(response("Content-Type: text/html\r\nContent-Encoding: zstd", new byte[]{0x28, (byte) 0xb5}), page()))
        .containsExactly("The record is broken: it is packed as zstd, which is not read.", PAGE);
  }

  @Test
  void theLengthInTheServersHeaderIsNotBelieved() throws IOException {
    byte[] page = PAGE.getBytes(UTF_8);
    assertThat(told(
        response("Content-Type: text/html\r\nContent-Length: 3", page),
        response("Content-Type: text/html\r\nContent-Length: 99999", page))).containsExactly(PAGE, PAGE);
  }

  @Test
  void aRecordThatClaimsTooMuchEndsWhereTheNextBegins() throws IOException {
    byte[] content = Warcs.http("200 OK", "Content-Type: text/html", PAGE.getBytes(UTF_8));
    byte[] greedy = Warcs.record("response", Warcs.URL, HTTP, content, content.length + 200);
    assertThat(told(greedy, page("<p>Second.</p>"), page("<p>Third.</p>"))).satisfiesExactly(
        first -> assertThat(first.strip()).isEqualTo(PAGE),
        second -> assertThat(second).isEqualTo("<p>Second.</p>"),
        third -> assertThat(third).isEqualTo("<p>Third.</p>"));
  }

  @Test
  void aRecordThatClaimsTooLittleIsBrokenAndTheNextIsRead() throws IOException {
    byte[] content = Warcs.http("200 OK", "Content-Type: text/html", PAGE.getBytes(UTF_8));
    byte[] modest = Warcs.record("response", Warcs.URL, HTTP, content, content.length - 20);
    assertThat(told(modest, page("<p>Second.</p>"))).satisfiesExactly(
        first -> assertThat(first).startsWith("The record is broken: it goes on after the "),
        second -> assertThat(second).isEqualTo("<p>Second.</p>"));
  }

  @Test
  void bytesBetweenRecordsAreToldOfAndTheNextRecordIsRead() throws IOException {
    assertThat(told(page(), "no record at all\n\n".getBytes(UTF_8), page("<p>Second.</p>"))).containsExactly(
        PAGE, "The archive is broken: 18 bytes after record 1 are no record.", "<p>Second.</p>");
  }

  @Test
  void aHeaderThatIsCutOffCostsItsRecordOnly() throws IOException {
    byte[] cut = Arrays.copyOf(page(), 60);
    assertThat(told(page(), cut, "\r\n".getBytes(UTF_8), page("<p>Third.</p>"))).satisfiesExactly(
        first -> assertThat(first).isEqualTo(PAGE),
        lost -> assertThat(lost).startsWith("The archive is broken: the header of record 2 is none"),
        third -> assertThat(third).isEqualTo("<p>Third.</p>"));
  }

  @Test
  void whatIsMissingAtTheEndIsCounted() throws IOException {
    byte[] picture = Warcs.response(Warcs.URL, "image/png", "x".repeat(100_000));
    assertThat(told(page(), Arrays.copyOf(picture, picture.length - 1004)))
        .containsExactly(PAGE, "The archive is broken: 1000 bytes of record 2 are missing.");
  }

  @Test
  void recordsAfterADamagedPartOfAPackedArchiveAreRead() throws IOException {
    byte[] damaged = DocumentReaderTest.gzip(page("<p>Damaged.</p>".repeat(20)));
    Arrays.fill(damaged, damaged.length / 2, damaged.length - 20, (byte) 0x55);
    assertThat(told(DocumentReaderTest.gzip(page()), damaged, DocumentReaderTest.gzip(page("<p>Third.</p>"))))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(PAGE),
            lost -> assertThat(lost).contains("is broken: it is damaged"),
            third -> assertThat(third).isEqualTo("<p>Third.</p>"));
  }

  @Test
  void recordsAfterACutOffPartOfAPackedArchiveAreRead() throws IOException {
    byte[] cut = DocumentReaderTest.gzip(page("<p>Cut off.</p>".repeat(20)));
    byte[] third = DocumentReaderTest.gzip(page("<p>Third.</p>"));
    assertThat(told(DocumentReaderTest.gzip(page()), Arrays.copyOf(cut, cut.length / 2), third))
        .startsWith(PAGE).endsWith("<p>Third.</p>").hasSize(3);
  }

  @Test
  void garbageBetweenThePartsOfAPackedArchiveIsPassedOverAndToldOf() throws IOException {
    assertThat(told(
        DocumentReaderTest.gzip(page()), "garbage".getBytes(UTF_8), DocumentReaderTest.gzip(page("<p>Second.</p>"))))
        .containsExactly(PAGE, "<p>Second.</p>", "The archive is broken: 7 bytes in it are not gzip.");
  }

  @Test
  void zerosThatPadAnArchiveAreNoLoss() throws IOException {
    assertThat(told(DocumentReaderTest.gzip(page()), new byte[4096])).containsExactly(PAGE);
    assertThat(told(page(), "\r\n".repeat(10_000).getBytes(UTF_8))).containsExactly(PAGE);
  }

  @Test
  void archivesInTheFormatBeforeWarcAreRead() throws IOException {
    byte[] content = Warcs.http("200 OK", "Content-Type: text/html", PAGE.getBytes(UTF_8));
    String version = "1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n\n";
    byte[] head = ("filedesc://old.arc 0.0.0.0 20190228100000 text/plain " + version.length() + "\n" + version)
        .getBytes(UTF_8);
    byte[] line = ("\n" + Warcs.URL + " 192.0.2.1 20190228100000 text/html " + content.length + "\n").getBytes(UTF_8);
    assertThat(told(head, line, content, line, content, "\n".getBytes(UTF_8))).containsExactly(PAGE, PAGE);
  }

  @Test
  void aHeaderWithoutEndIsGivenUp() throws IOException {
    byte[] endless = ("WARC/1.0\r\n" + "X: y\r\n".repeat(100_000)).getBytes(UTF_8);
    assertThat(told(page(), endless, page("<p>Third.</p>"))).satisfiesExactly(
        first -> assertThat(first).isEqualTo(PAGE),
        lost -> assertThat(lost).startsWith("The archive is broken: "),
        third -> assertThat(third).isEqualTo("<p>Third.</p>"));
  }
}
