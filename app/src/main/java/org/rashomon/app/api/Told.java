package org.rashomon.app.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.export.Site;
import org.rashomon.app.library.Library;

/** What is in the library under what a path names. */
final class Told {
  private Told() {}

  /** Something that writes an export. */
  @FunctionalInterface
  interface Writes {
    void write(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writes writes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writes.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The id or key in a path. */
  static String named(Context request, String parameter) {
    return Site.decoded(request.pathParam(parameter));
  }

  /** @throws NotFoundResponse if there is none */
  static <T> T found(Optional<T> found, String what, String id) {
    return found.orElseThrow(() -> new NotFoundResponse("There is no " + what + " \"" + id + "\"."));
  }

  /** @throws NotFoundResponse if there is no story of this id */
  static byte[] story(Library library, String id) {
    return found(library.told(id), "story", id);
  }

  /** @throws NotFoundResponse if there is no story of this id */
  static ToldDossier dossier(Library library, String id) {
    try {
      return ToldDossier.parse(story(library, id));
    } catch (IOException e) {
      throw new UncheckedIOException("the library holds a story that is no dossier", e);
    }
  }
}
