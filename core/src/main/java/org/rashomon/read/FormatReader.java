package org.rashomon.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.Reason;

/**
 * Reads one source with the reader its format needs.
 *
 * <p>A source that holds many documents is read as far as it goes, and its loss reported once. A single page or text
 * that is cut off is not kept: a report that breaks off would pass for the whole.
 */
final class FormatReader {
  private final Source source;

  FormatReader(Source source) {
    this.source = source;
  }

  Documents read(InputStream raw) throws IOException {
    try {
      Unpacked bytes = Unpacked.of(raw);
      return read(bytes, bytes.head());
    } catch (EOFException | ZipException e) {
      raw.close();
      return Documents
          .of(source.unreadable(Reason.BROKEN_ARCHIVE, "The archive can't be read: " + Complaint.of(e) + "."));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private Documents read(Unpacked bytes, byte[] head) throws IOException {
    if (head.length == 0) {
      return bytes.read() < 0 && bytes.damage().isPresent()
          ? rejected(bytes, Reason.BROKEN_ARCHIVE, "The archive is broken: " + bytes.damage().get() + ".")
          : rejected(bytes, Reason.TOO_SHORT, "It is empty.");
    }
    return switch (format(head)) {
      case WARC -> new WarcDocuments(source, bytes);
      case JSON_LINES -> new JsonLines(source, bytes);
      case JSON_WHOLE -> whole(bytes, json -> new JsonFile(source).documents(json));
      case FEED -> new Feed(source, bytes);
      case HTML -> whole(bytes, page -> one(page, content -> Documents.of(source.page(content))));
      case TEXT -> whole(bytes, text -> one(text, this::text));
      case OTHER_XML -> rejected(bytes, Reason.UNREADABLE, "It is XML, but neither a feed nor a page.");
      case BINARY ->
        rejected(bytes, Reason.UNREADABLE, "It is " + Binary.known(head).orElse("binary data") + ", not a document.");
    };
  }

  /** As the content tells; what looks like plain text is a page where the server says so. */
  private Format format(byte[] head) {
    Format format = Format.of(head, source.path());
    return format == Format.TEXT && source.told().html() ? Format.HTML : format;
  }

  private Documents text(byte[] content) {
    return Documents.of(TextDecoder.decode(content, source.encodings())
        .map(text -> source.whole(new PlainText(text)))
        .orElseGet(() -> source.unreadable(
            Reason.BROKEN_ENCODING, "Its bytes are text in no encoding known here.")));
  }

  private Documents one(byte[] content, Function<byte[], Documents> read) {
    return content.length > Limits.DOCUMENT
        ? rejected(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.DOCUMENT) + ".")
        : read.apply(content);
  }

  /** Reads a file whole and closes it. */
  private Documents whole(Unpacked bytes, Function<byte[], Documents> read) throws IOException {
    try (bytes) {
      byte[] content = bytes.readNBytes(Limits.WHOLE + 1);
      Optional<String> damage = bytes.damage();
      if (damage.isPresent()) {
        return damaged(read.apply(content), damage.get());
      }
      return content.length > Limits.WHOLE
          ? rejected(Reason.TOO_LARGE, "It is longer than " + Limits.megabytes(Limits.WHOLE) + ".")
          : read.apply(content);
    }
  }

  /** What was read of a file that holds many documents, and the loss. */
  private Documents damaged(Documents read, String damage) {
    List<RawDocument> kept = new ArrayList<>();
    read.forEachRemaining(document -> {
      if (!(document.origin() instanceof Origin.File)) {
        kept.add(document);
      }
    });
    kept.add(source.unreadable(Reason.BROKEN_ARCHIVE, "The archive is broken: " + damage + "."));
    return Documents.of(kept.iterator());
  }

  private Documents rejected(Unpacked bytes, Reason reason, String detail) throws IOException {
    bytes.close();
    return rejected(reason, detail);
  }

  private Documents rejected(Reason reason, String detail) {
    return Documents.of(source.unreadable(reason, detail));
  }
}
