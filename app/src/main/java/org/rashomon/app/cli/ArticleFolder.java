package org.rashomon.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A new folder with one file an article. Nothing that was there before is ever written over. */
final class ArticleFolder {
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final ExtractFormat format;
  private final Set<String> taken = new HashSet<>();

  private ArticleFolder(Path folder, ExtractFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /**
   * Makes the folder, unless it is there and empty.
   *
   * @throws ParameterException if it can't be made or holds something
   */
  static ArticleFolder create(Path folder, ExtractFormat format, CommandLine command) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new ParameterException(
              command, "No articles are written to '" + folder + "': it is not empty. Name a new folder.");
        }
      }
      return new ArticleFolder(folder, format);
    } catch (IOException | UncheckedIOException e) {
      throw new ParameterException(command, "No articles can be written to '" + folder + "': " + e.getMessage() + ".");
    }
  }

  /** Writes an article and says to which file. */
  Path write(Article article) throws IOException {
    Path file = folder.resolve(name(article.id()) + "." + format.ending());
    Files.write(file, format.bytes(article), StandardOpenOption.CREATE_NEW);
    return file;
  }

  /** A file name that tells the article's id, for any file system; no two alike. */
  private String name(String id) {
    String plain = id.substring(0, Math.min(id.length(), 4 * LONGEST_NAME))
        .replaceFirst("(?i)(?:\\.(?:x?html?|txt|xml|jsonl?|rss|atom|warc))?(?:\\.gz)?$", "")
        .replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|-+$", "");
    String base = plain.isEmpty() ? "article" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    String name = base;
    for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
      name = base + "-" + again;
    }
    return name;
  }
}
