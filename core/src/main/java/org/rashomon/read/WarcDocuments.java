package org.rashomon.read;

import java.io.IOException;
import java.util.Optional;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** The pages of a web archive, one at a time, and what of it is lost. */
final class WarcDocuments extends Documents {
  private final Source source;
  private final Unpacked bytes;
  private final WarcRecords records;
  private boolean atEnd;

  WarcDocuments(Source source, Unpacked bytes) throws IOException {
    this.source = source;
    this.bytes = bytes;
    this.records = new WarcRecords(bytes);
  }

  @Override
  protected Optional<RawDocument> find() {
    Optional<RawDocument> found = Optional.empty();
    while (!atEnd && found.isEmpty()) {
      found = inNextPart();
    }
    return found;
  }

  private Optional<RawDocument> inNextPart() {
    try {
      Optional<WarcRecords.Part> part = records.next();
      atEnd = part.isEmpty();
      return part.flatMap(this::inPart);
    } catch (IOException e) {
      atEnd = true;
      return Optional.of(broken("it can't be read further, " + Complaint.of(e)));
    }
  }

  private Optional<RawDocument> inPart(WarcRecords.Part part) {
    return switch (part) {
      case WarcRecords.Entry record -> page(record);
      case WarcRecords.Lost lost -> Optional.of(broken(lost.detail()));
    };
  }

  private RawDocument broken(String detail) {
    return source.unreadable(Reason.BROKEN_ARCHIVE, "The archive is broken: " + detail + ".");
  }

  /** The record's page, if it holds one; a record whose content is broken is told of, and the next one read. */
  private Optional<RawDocument> page(WarcRecords.Entry record) {
    WarcPage page = new WarcPage(records, record.headers());
    Optional<Body> body;
    try {
      body = page.find();
    } catch (IOException | IllegalArgumentException e) {
      records.told();
      body = Optional.of(new Unreadable(
          Reason.BROKEN_ARCHIVE, "The record is broken: " + Complaint.of(e) + "."));
    }
    return body.map(found -> document(record.number(), page.url(), found));
  }

  private RawDocument document(long number, Optional<String> url, Body body) {
    return new RawDocument(
        source.id() + "#" + number, new Origin.WarcRecord(source.path(), number), Given.at(url), body);
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      // Nothing is lost: all that was wanted has been read.
    }
  }
}
