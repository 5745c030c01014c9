package org.rashomon.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** The pages of a web archive: its response records that hold HTML, one at a time. */
final class WarcDocuments extends Documents {
  private static final int OK = 200;

  private final Source source;
  private final Unpacked bytes;
  private final WarcReader records;
  private long number;
  private final Deque<RawDocument> pendingLoss = new ArrayDeque<>();
  private boolean lastWasBroken;
  private boolean atEnd;

  WarcDocuments(Source source, Unpacked bytes) throws IOException {
    this.source = source;
    this.bytes = bytes;
    this.records = new WarcReader(bytes);
    records.setLenient(true);
  }

  @Override
  protected Optional<RawDocument> find() {
    Optional<RawDocument> found = Optional.empty();
    while (!atEnd && found.isEmpty()) {
      found = nextRecord().flatMap(this::page);
    }
    return found.isPresent() ? found : Optional.ofNullable(pendingLoss.poll());
  }

  private Optional<WarcRecord> nextRecord() {
    try {
      Optional<WarcRecord> record = records.next();
      number++;
      if (record.isEmpty()) {
        end(bytes.damage());
      }
      return record;
    } catch (IOException | IllegalArgumentException e) {
      end(Optional.of(bytes.damage().orElse(Complaint.of(e))));
      return Optional.empty();
    }
  }

  /** Nothing more can be read. A loss that the last record has told of already is not told twice. */
  private void end(Optional<String> damage) {
    atEnd = true;
    damage.filter(any -> !lastWasBroken).ifPresent(loss -> pendingLoss.add(source.unreadable(
        Reason.BROKEN_ARCHIVE, "The archive is broken at record " + number + ": " + loss + ".")));
  }

  /** The record's page, if it holds one; a record whose content is broken is reported, and the next one read. */
  private Optional<RawDocument> page(WarcRecord record) {
    try {
      lastWasBroken = false;
      Optional<RawDocument> page = pageIn(record);
      if (page.isPresent() && bytes.damage().isPresent()) {
        throw new EOFException(bytes.damage().get());
      }
      return page;
    } catch (IOException | IllegalArgumentException e) {
      lastWasBroken = true;
      return Optional.of(new RawDocument(
          source.id() + "#" + number,
          new Origin.WarcRecord(source.path(), number),
          Given.nothing(),
          new Unreadable(Reason.BROKEN_ARCHIVE, "The record is broken: " + Complaint.of(e) + ".")));
    }
  }

  private Optional<RawDocument> pageIn(WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response) || !isHttp(response)) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    return http.status() == OK && isPage(type) ? Optional.of(document(response, http, type)) : Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private RawDocument document(WarcResponse response, HttpResponse http, MediaType type) throws IOException {
    return new RawDocument(
        source.id() + "#" + number,
        new Origin.WarcRecord(source.path(), number),
        given(response.target()),
        body(http, Optional.ofNullable(type.parameters().get("charset"))));
  }

  private static Given given(String url) {
    return new Given(
        Optional.of(url),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Published.Undated(),
        new Published.Undated(),
        Optional.empty(),
        false);
  }

  private static Body body(HttpResponse http, Optional<String> charset) throws IOException {
    InputStream stream = http.bodyDecoded().stream();
    byte[] page = stream.readNBytes(Limits.DOCUMENT + 1);
    if (page.length > Limits.DOCUMENT) {
      return new Unreadable(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.DOCUMENT) + ".");
    }
    return charset.map(name -> Html.of(page, name)).orElseGet(() -> Html.of(page));
  }

  @Override
  public void close() {
    try {
      records.close();
      bytes.close();
    } catch (IOException e) {
      // Nothing is lost: all that was wanted has been read.
    }
  }
}
