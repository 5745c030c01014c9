package org.rashomon.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** The articles of a JSON Lines file, one line at a time. */
final class JsonLines extends Documents {
  private final Source source;
  private final Unpacked bytes;
  private final Lines lines;
  private boolean lossReported;

  JsonLines(Source source, Unpacked bytes) {
    this.source = source;
    this.bytes = bytes;
    this.lines = new Lines(bytes);
  }

  @Override
  protected Optional<RawDocument> find() {
    try {
      Optional<Lines.Line> line = lines.next();
      while (line.filter(JsonLines::isBlank).isPresent()) {
        line = lines.next();
      }
      // The line at which a broken archive ends is cut off; the loss itself is what is reported.
      return bytes.damage().isPresent() ? loss() : line.map(this::document);
    } catch (IOException e) {
      return lossReported ? Optional.empty() : loss("It can't be read further: " + Complaint.of(e) + ".");
    }
  }

  private static boolean isBlank(Lines.Line line) {
    return line.bytes().filter(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).isBlank())
        .isPresent();
  }

  private Optional<RawDocument> loss() {
    return lossReported ? Optional.empty() : loss("The archive is broken: " + bytes.damage().orElse("") + ".");
  }

  private Optional<RawDocument> loss(String detail) {
    lossReported = true;
    return Optional.of(source.unreadable(Reason.BROKEN_ARCHIVE, detail));
  }

  private RawDocument document(Lines.Line line) {
    Origin origin = new Origin.Line(source.path(), line.number());
    String id = source.id() + "#" + line.number();
    if (line.bytes().isEmpty()) {
      return unreadable(id, origin, Reason.TOO_LARGE, "The line is longer than " + Limits.megabytes(Limits.LINE) + ".");
    }
    return TextDecoder.utf8(line.bytes().get())
        .map(json -> JsonArticle.parse(json, id, origin))
        .orElseGet(() -> unreadable(id, origin, Reason.BROKEN_ENCODING, "The line is not UTF-8."));
  }

  private static RawDocument unreadable(String id, Origin origin, Reason reason, String detail) {
    Body body = new Unreadable(reason, detail);
    return new RawDocument(id, origin, Given.nothing(), body);
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
