package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/**
 * Finds the page in a record.
 *
 * <p>A response has one if its server answered 200 and called it HTML, or called it nothing and it looks like HTML. A
 * resource or a conversion, which have no HTTP header, have one if they are called HTML. A revisit has none: it says that
 * a page which the archive has already was seen again, and that is no second report.
 */
final class WarcPage {
  private static final int OK = 200;

  /** What servers write who don't know, beside nothing at all. */
  private static final Set<String> UNTOLD = Set.of("", "*/*", "unknown/unknown", "application/unknown");

  private final WarcRecords records;
  private final MessageHeaders headers;

  WarcPage(WarcRecords records, MessageHeaders headers) {
    this.records = records;
    this.headers = headers;
  }

  /** Where the page was found. */
  Optional<String> url() {
    return headers.first("WARC-Target-URI").map(url -> url.startsWith("<") && url.endsWith(">")
        ? url.substring(1, url.length() - 1)
        : url);
  }

  Optional<Body> find() throws IOException {
    return switch (headers.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT)) {
      case "response" -> isHttp() ? inResponse() : Optional.empty();
      case "resource", "conversion" -> inResource();
      default -> Optional.empty();
    };
  }

  private boolean isHttp() {
    return url().filter(url -> url.regionMatches(true, 0, "http", 0, 4)).isPresent();
  }

  private Optional<Body> inResource() throws IOException {
    Optional<MediaType> type = type(headers);
    return isHtml(type, records.contentHead()) ? Optional.of(page(content(), type)) : Optional.empty();
  }

  private Optional<Body> inResponse() throws IOException {
    byte[] head = records.contentHead();
    HttpResponse beginning = parse(head);
    Optional<MediaType> type = type(beginning.headers());
    boolean promises = beginning.status() == OK && (isHtml(type) || isUntold(type));
    if (!promises) {
      return Optional.empty();
    }
    byte[] content = content();
    if (content.length > Limits.DOCUMENT) {
      return Optional.of(tooLarge());
    }
    HttpResponse whole = parse(content);
    byte[] body = ContentCoding.undo(whole.headers().all("Content-Encoding"), sent(whole), Limits.DOCUMENT + 1);
    return isHtml(type, body) ? Optional.of(page(body, type)) : Optional.empty();
  }

  private byte[] content() throws IOException {
    return records.content(Limits.DOCUMENT + 1);
  }

  /** jwarc undoes the chunks, if there are any. */
  private static byte[] sent(HttpResponse response) throws IOException {
    try (InputStream body = response.body().stream()) {
      return body.readAllBytes();
    }
  }

  private static HttpResponse parse(byte[] content) throws IOException {
    return HttpResponse.parse(LengthedBody.create(
        Channels.newChannel(InputStream.nullInputStream()), ByteBuffer.wrap(content), content.length));
  }

  private static Optional<MediaType> type(MessageHeaders headers) {
    return headers.first("Content-Type").map(MediaType::parseLeniently);
  }

  private static boolean isHtml(Optional<MediaType> type, byte[] body) {
    return isHtml(type) || (isUntold(type) && Format.of(body, "") == Format.HTML);
  }

  private static boolean isHtml(Optional<MediaType> type) {
    return type.map(MediaType::base).filter(base -> base.equals(MediaType.HTML) || base.equals(MediaType.XHTML))
        .isPresent();
  }

  private static boolean isUntold(Optional<MediaType> type) {
    return type.map(named -> UNTOLD.contains(named.base().toString().toLowerCase(Locale.ROOT))).orElse(true);
  }

  private static Body page(byte[] body, Optional<MediaType> type) {
    if (body.length > Limits.DOCUMENT) {
      return tooLarge();
    }
    return type.map(named -> named.parameters().get("charset"))
        .map(charset -> Html.of(body, charset))
        .orElseGet(() -> Html.of(body));
  }

  private static Unreadable tooLarge() {
    return new Unreadable(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.DOCUMENT) + ".");
  }
}
