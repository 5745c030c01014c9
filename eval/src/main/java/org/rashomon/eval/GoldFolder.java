package org.rashomon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the gold sets, which is no part of the project: its texts are their publishers'. */
public final class GoldFolder {
  /** Names the folder where it is not at its usual place beside the project. */
  private static final String PROPERTY = "rashomon.gold";

  private static final String USUAL_PLACE = "../shared/gold";

  private GoldFolder() {}

  /** The folder, if this machine has it. */
  public static Optional<Path> find() throws IOException {
    String named = System.getProperty(PROPERTY, "");
    Path folder = named.isEmpty() ? ProjectFolder.find().resolve(USUAL_PLACE) : Path.of(named);
    return Optional.of(folder.normalize()).filter(Files::isDirectory);
  }

  /**
   * The folder.
   *
   * @throws IOException if this machine doesn't have it
   */
  static Path required() throws IOException {
    return find().orElseThrow(
        () -> new IOException("no gold sets beside the project; RASHOMON_OPTS=-Drashomon.gold=FOLDER names theirs"));
  }

  /** Tells one state of the gold sets from another: a digest over the names and contents of all files. */
  static String fingerprint(Path gold) throws IOException {
    MessageDigest all = sha256();
    for (Path file : files(gold)) {
      all.update(gold.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
      all.update(digest(file));
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static List<Path> files(Path gold) throws IOException {
    try (Stream<Path> files = Files.walk(gold)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
