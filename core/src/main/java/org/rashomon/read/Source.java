package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/**
 * A file or stream that holds one document or more.
 *
 * @param path as the user would name it
 * @param id from which the ids of its documents derive
 * @param opener opens it
 */
record Source(String path, String id, Opener opener) {

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

  /** The source as one document that is none. */
  RawDocument unreadable(Reason reason, String detail) {
    return whole(new Unreadable(reason, detail));
  }

  /** The source as one document. */
  RawDocument whole(RawDocument.Body body) {
    return new RawDocument(id, new Origin.File(path), Given.nothing(), body);
  }
}
