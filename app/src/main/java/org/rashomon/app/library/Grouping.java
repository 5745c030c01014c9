package org.rashomon.app.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.rashomon.group.Grouper;
import org.rashomon.group.Sketch;

/**
 * What grouping knows of a library. It comes of having seen every article arrive, which takes a second for some 1,500 of
 * them; so it is written down now and then in a file of the library's folder, and only what arrived since is seen again.
 *
 * <p>The library itself does not rest on the file. One that does not fit (of another version of the program or another
 * library, cut off, changed) is passed over, and one that can't be written is done without.
 */
final class Grouping {
  private static final String FILE = "grouping.bin";

  /** So many articles are read from the library at once. */
  private static final int BATCH = 512;

  /** To see fewer arrive again takes less time than to write all down. */
  private static final int WORTH_WRITING = 200;

  /** So many arrive again at most, in two seconds, when a program was stopped. */
  private static final int AT_MOST = 3000;

  private final Library library;
  private final String version;
  private Grouper grouper = new Grouper();
  private Optional<Library.Placed> last = Optional.empty();
  private long written;

  private Grouping(Library library, String version) {
    this.library = library;
    this.version = version;
  }

  /**
   * Reads what is written down, and sees the later articles arrive.
   *
   * @param version the program's
   */
  static Grouping of(Library library, String version) {
    Grouping grouping = new Grouping(library, version);
    grouping.restore();
    grouping.replay();
    return grouping;
  }

  private long arrived() {
    return last.map(Library.Placed::number).orElse(0L);
  }

  /** The same order of arrival gives the same stories. */
  private void replay() {
    List<Library.Numbered> batch = library.arrivedAfter(arrived(), BATCH);
    while (!batch.isEmpty()) {
      List<Sketch> sketches = batch.parallelStream().map(one -> Sketch.of(one.article().outline())).toList();
      sketches.forEach(grouper::add);
      last = Optional.of(batch.getLast().placed());
      batch = library.arrivedAfter(arrived(), BATCH);
    }
  }

  void add(StoredArticle article) {
    grouper.add(article.outline());
  }

  /** For each article, in order of arrival, the id of the story it is in. */
  Map<String, String> assignments() {
    return grouper.assignments();
  }

  /** Those added are in the library now. */
  void stored() {
    last = library.last();
    if (arrived() - written >= AT_MOST) {
      write();
    }
  }

  /** Writes down what is worth it. */
  void close() {
    if (arrived() - written >= WORTH_WRITING) {
      write();
    }
  }

  private Path file() {
    return library.place().folder().resolve(FILE);
  }

  private void write() {
    Path file = file();
    Path unfinished = file.resolveSibling(FILE + ".new");
    try {
      writeTo(unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A disk that is full, or an id longer than is written: the articles are seen again next time.
    }
    written = arrived();
  }

  private void writeTo(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING)) {
      CheckedOutputStream checked = new CheckedOutputStream(
          new BufferedOutputStream(Channels.newOutputStream(channel)), new CRC32());
      DataOutputStream out = new DataOutputStream(checked);
      out.writeUTF(version);
      out.writeLong(arrived());
      out.writeUTF(last.map(Library.Placed::digest).orElse(""));
      grouper.write(out);
      out.writeLong(checked.getChecksum().getValue());
      out.flush();
      channel.force(true);
    }
  }

  private void restore() {
    try {
      if (Files.exists(file()) && isWhole(file())) {
        read(file());
      }
    } catch (IOException | RuntimeException e) {
      grouper = new Grouper();
      last = Optional.empty();
    }
    written = arrived();
  }

  private static boolean isWhole(Path file) throws IOException {
    long length = Files.size(file) - Long.BYTES;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        CheckedInputStream checked = new CheckedInputStream(bytes, new CRC32())) {
      checked.skipNBytes(length);
      long sum = checked.getChecksum().getValue();
      return new DataInputStream(bytes).readLong() == sum;
    }
  }

  private void read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      boolean isOfThisVersion = in.readUTF().equals(version);
      Optional<Library.Placed> there = library.placed(in.readLong());
      String digest = in.readUTF();
      if (isOfThisVersion && there.isPresent() && there.get().digest().equals(digest)) {
        grouper = Grouper.read(in, id -> library.stored(id).orElseThrow().outline());
        last = there;
      }
    }
  }
}
