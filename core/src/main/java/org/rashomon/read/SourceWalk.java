package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sources that paths lead to: files as they are, folders in sorted order, URLs as they are fetched. Hidden files are
 * left out, and so are dossiers that lie within a folder.
 */
final class SourceWalk implements Iterator<Source> {
  /** No folder of articles is so deep; a link that leads back up is. */
  private static final int DEEPEST = 64;

  private final Iterator<String> paths;
  private final InputStream standardInput;
  private final WebFetch web;
  private final Predicate<Path> wanted;
  private final Set<String> ids = new HashSet<>();
  private Iterator<Source> current = List.<Source>of().iterator();

  /**
   * @param wanted says which files of folders are read
   */
  SourceWalk(List<String> paths, InputStream standardInput, WebFetch web, Predicate<Path> wanted) {
    this.wanted = wanted;
    this.paths = List.copyOf(paths).iterator();
    this.standardInput = standardInput;
    this.web = web;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && paths.hasNext()) {
      current = sources(paths.next());
    }
    return current.hasNext();
  }

  @Override
  public Source next() {
    return current.next();
  }

  private Iterator<Source> sources(String path) {
    if (path.equals("-")) {
      return List.of(new Source("-", "-", () -> standardInput)).iterator();
    }
    if (WebFetch.isUrl(path)) {
      return List.of(fetched(path)).iterator();
    }
    try {
      Path place = Path.of(path);
      return Files.isDirectory(place) ? folder(path, place) : List.of(file(path, place)).iterator();
    } catch (IOException | InvalidPathException | SecurityException e) {
      return List.of(Source.failing(path, e)).iterator();
    }
  }

  private Iterator<Source> folder(String path, Path folder) throws IOException {
    SortedMap<String, Source> found = new TreeMap<>();
    String base = path.endsWith("/") ? path : path + "/";
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
        boolean dossier = !inner.equals(folder) && DossierFolder.isOne(inner);
        return dossier ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = relative(folder, file);
        if (attributes.isRegularFile() && !hidden(name) && wanted.test(file)) {
          found.put(name, new Source(base + name, name, () -> Files.newInputStream(file)));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException)) {
          found.put(relative(folder, file), Source.failing(base + relative(folder, file), failure));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return found.values().stream().map(this::withOwnId).iterator();
  }

  private Source withOwnId(Source source) {
    return ids.add(source.id()) ? source : new Source(source.path(), source.path(), source.opener());
  }

  private Source file(String path, Path file) {
    return withOwnId(new Source(path, name(file), () -> Files.newInputStream(file)));
  }

  private Source fetched(String url) {
    try {
      return Source.of(url, web.fetch(url, Map.of()));
    } catch (IOException | SecurityException e) {
      return Source.failing(url, e);
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean hidden(String relative) {
    return relative.startsWith(".") || relative.contains("/.");
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
