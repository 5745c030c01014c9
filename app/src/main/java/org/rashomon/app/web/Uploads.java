package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;

/**
 * Files that readers send, until they are added.
 *
 * <p>Each is kept under a name of its own making in a folder of its own: what the sender calls a file names no place of
 * this machine. Nothing is unpacked but by the reader of documents, whose limits hold.
 */
final class Uploads {
  static final int MOST_FILES = 200;
  static final long MOST_BYTES = 64L << 20;
  static final long MOST_TOGETHER = 256L << 20;

  /** A name longer than this is no name. */
  private static final int LONGEST_NAME = 120;

  private final Path folder;
  private final List<String> names;

  private Uploads(Path folder, List<String> names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * @throws Refused if more is being sent than is taken; nothing is read of it
   */
  static void checkLength(Context ctx) {
    if (ctx.req().getContentLengthLong() > MOST_TOGETHER) {
      throw new Refused(413, "More than " + (MOST_TOGETHER >> 20) + " MB were sent at once.");
    }
  }

  /**
   * Keeps the files of a form.
   *
   * @throws Refused if there are none, too many, or one is too large
   */
  static Uploads of(Context ctx) throws IOException {
    List<UploadedFile> files = ctx.uploadedFiles("file").stream().filter(file -> file.size() > 0).toList();
    check(files);
    Path folder = Files.createTempDirectory("rashomon-upload-");
    List<String> names = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        Files.copy(in, Files.createDirectory(folder.resolve(String.valueOf(names.size())))
            .resolve(name(file.filename())));
      }
      names.add(name(file.filename()));
    }
    return new Uploads(folder, names);
  }

  private static void check(List<UploadedFile> files) {
    if (files.isEmpty()) {
      throw new Refused(400, "No file was chosen, or it is empty.");
    }
    if (files.size() > MOST_FILES) {
      throw new Refused(413, "More than " + MOST_FILES + " files were sent at once.");
    }
    if (files.stream().anyMatch(file -> file.size() > MOST_BYTES)) {
      throw new Refused(413, "A file has more than " + (MOST_BYTES >> 20) + " MB.");
    }
  }

  /** The last part of a name, of harmless characters; the format is told by the content and the ending. */
  static String name(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String harmless = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^[. ]+", "");
    String shorter = harmless.substring(Math.max(0, harmless.length() - LONGEST_NAME));
    return shorter.isBlank() ? "file" : shorter;
  }

  /** What was sent, in words. */
  String what() {
    return names.size() == 1 ? names.getFirst() : names.size() + " files";
  }

  /** The documents in the files, which are deleted when the stream is closed. */
  Stream<RawDocument> documents() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      paths.add(folder.resolve(String.valueOf(i)).resolve(names.get(i)).toString());
    }
    return new DocumentReader().read(paths, InputStream.nullInputStream()).map(this::renamed).onClose(this::delete);
  }

  /** The reader takes the whole path of a file for its id where two have one name; no path of this machine is shown. */
  private RawDocument renamed(RawDocument document) {
    String id = document.id().startsWith(folder.toString())
        ? document.id().substring(folder.toString().length() + 1)
        : document.id();
    return new RawDocument(id, origin(document.origin()), document.given(), document.body());
  }

  private static Origin origin(Origin origin) {
    String name = "sent: " + Path.of(origin.path()).getFileName();
    return switch (origin) {
      case Origin.File file -> new Origin.File(name);
      case Origin.Line line -> new Origin.Line(name, line.number());
      case Origin.WarcRecord record -> new Origin.WarcRecord(name, record.number());
      case Origin.FeedItem item -> new Origin.FeedItem(name, item.number());
    };
  }

  /** Deletes what was sent. */
  void delete() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
