package org.rashomon.tell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Dossier;
import org.rashomon.tell.page.Pages;

/**
 * A dossier as a folder of files that open from disk: {@code index.html}, a page a story under {@code stories}, {@code
 * dossier.json} and {@code dossier.md}.
 */
public final class DossierFiles {
  private static final String INDEX = "index.html";
  private static final String JSON = "dossier.json";
  private static final String MARKDOWN = "dossier.md";
  private static final String STORIES = "stories";

  /** What an older dossier may hold; a folder with anything else in it is not ours to replace. */
  private static final Set<String> OURS = Set.of(INDEX, JSON, MARKDOWN, STORIES, ".DS_Store");

  private final Dossier dossier;
  private final Path folder;

  private DossierFiles(Dossier dossier, Path folder) {
    this.dossier = dossier;
    this.folder = folder;
  }

  /**
   * Writes the dossier. An older one in the same place is replaced once the new one is complete; if writing fails or
   * the thread is interrupted, the older one stays as it was and nothing of the new one is left.
   *
   * @return the page to open first
   * @throws FileAlreadyExistsException if the folder holds something that is not a dossier
   * @throws InterruptedIOException or {@link java.nio.channels.ClosedByInterruptException} if the thread is interrupted
   */
  public static Path write(Dossier dossier, Path folder) throws IOException {
    Path place = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    checkReplaceable(place);
    Path parent = Optional.ofNullable(place.getParent())
        .orElseThrow(() -> new FileAlreadyExistsException(place.toString()));
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, ".rashomon-");
    try {
      new DossierFiles(dossier, draft.resolve("dossier")).writeAll();
      replace(place, draft);
    } finally {
      delete(draft);
    }
    return place.resolve(INDEX);
  }

  /**
   * Says early whether {@link #write} may write there.
   *
   * @throws FileAlreadyExistsException if the folder is a file, or holds something that is not a dossier
   */
  public static void checkReplaceable(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "it is a file");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Optional<String> foreign = entries.map(entry -> entry.getFileName().toString())
          .filter(name -> !OURS.contains(name)).sorted().findFirst();
      if (foreign.isPresent()) {
        throw new FileAlreadyExistsException(folder.toString(), null,
            "it holds \"" + foreign.get() + "\", which is no part of a dossier");
      }
    }
  }

  private void writeAll() throws IOException {
    Files.createDirectories(folder.resolve(STORIES));
    List<String> names = PageNames.of(dossier);
    Pages pages = new Pages();
    for (int i = 0; i < names.size(); i++) {
      page(names.get(i), dossier.stories().get(i), pages);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(JSON))) {
      DossierJson.write(dossier, out);
    }
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(folder.resolve(MARKDOWN)), StandardCharsets.UTF_8)) {
      DossierMarkdown.write(dossier, out);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve(INDEX))) {
      pages.index(dossier, names.stream().map(name -> STORIES + "/" + name).toList(), out);
    }
    stopIfInterrupted();
  }

  private void page(String name, Dossier.Chapter chapter, Pages pages) throws IOException {
    stopIfInterrupted();
    try (Writer out = Files.newBufferedWriter(folder.resolve(STORIES).resolve(name))) {
      pages.story(chapter, out);
    }
  }

  private static void stopIfInterrupted() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while the dossier was written");
    }
  }

  /** Moves the older dossier out of the way and the new one into its place. */
  private static void replace(Path place, Path draft) throws IOException {
    Path older = draft.resolve("older");
    boolean existed = Files.exists(place);
    if (existed) {
      Files.move(place, older);
    }
    try {
      Files.move(draft.resolve("dossier"), place);
    } catch (IOException e) {
      if (existed) {
        Files.move(older, place);
      }
      throw e;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
