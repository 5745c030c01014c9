package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/**
 * A file or stream that holds one document or more.
 *
 * @param path as the user would name it
 * @param id from which the ids of its documents derive
 * @param opener opens it
 * @param told what was said of it where it was found
 */
record Source(String path, String id, Opener opener, Told told) {

  /**
   * What a server says of what it sends; of a file nobody says anything.
   *
   * @param url where it was found in the end
   * @param charset its encoding
   * @param html whether it is called a page
   */
  record Told(Optional<String> url, Optional<String> charset, boolean html) {
    static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), false);

    static Told of(Fetched answer) {
      Optional<MediaType> type = answer.header("Content-Type").map(MediaType::parseLeniently);
      return new Told(
          Optional.of(answer.address().toString()),
          type.map(named -> named.parameters().get("charset")),
          type.map(MediaType::base).filter(base -> base.equals(MediaType.HTML) || base.equals(MediaType.XHTML))
              .isPresent());
    }
  }

  Source(String path, String id, Opener opener) {
    this(path, id, opener, Told.NOTHING);
  }

  /**
   * What a server answered.
   *
   * @param url as the user would name it
   * @throws IOException where it has nothing to show
   */
  static Source of(String url, Fetched answer) throws IOException {
    if (!answer.isOk()) {
      throw new IOException("the server answered " + answer.status());
    }
    return new Source(url, url, answer::open, Told.of(answer));
  }

  /** One that can't be opened. */
  static Source failing(String path, Exception failure) {
    return new Source(
        path,
        path,
        () -> {
          throw new IOException(Complaint.of(failure));
        });
  }

  /** Opens a source, once. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** Reads it. What goes wrong comes as an unreadable document. */
  Documents documents() {
    try {
      return new FormatReader(this).read(opener.open());
    } catch (IOException | SecurityException e) {
      return Documents.of(unreadable(Reason.UNREADABLE, "It can't be opened: " + Complaint.of(e) + "."));
    }
  }

  /** The encodings named where it was found. */
  List<String> encodings() {
    return told.charset().stream().toList();
  }

  /** The source as one document that is none. */
  RawDocument unreadable(Reason reason, String detail) {
    return whole(new Unreadable(reason, detail));
  }

  /** The source as one document. */
  RawDocument whole(RawDocument.Body body) {
    return new RawDocument(id, new Origin.File(path), Given.at(told.url()), body);
  }

  /** The source as one page. */
  RawDocument page(byte[] content) {
    return whole(told.charset().map(charset -> Html.of(content, charset)).orElseGet(() -> Html.of(content)));
  }
}
