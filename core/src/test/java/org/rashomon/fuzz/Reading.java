package org.rashomon.fuzz;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Furniture;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;

/** Reads and cleans whatever it is given, and holds what comes of it to what every input must come to. */
public final class Reading {
  private static final Cleaner CLEANER = new Cleaner();

  /** Longer than this nothing may take, in seconds of the processor's time: a clock would also count others' work. */
  private static final long LONGEST = 5;

  private Reading() {}

  /** What comes of bytes, taken as standard input. Throws where it is not as it must be. */
  public static List<Cleaned> of(byte[] bytes) {
    return of(List.of("-"), bytes, LONGEST);
  }

  /** Loads what is loaded once, so that no input is blamed for it. */
  static void begin() {
    of("<p>The harbour wall of Ostby broke on Monday morning, and the mayor said it would be mended by summer.</p>"
        .repeat(3).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What comes of a file. Throws where it is not as it must be.
   *
   * @param longest the seconds of the processor's time it may take
   */
  static List<Cleaned> of(Path file, long longest) {
    return of(List.of(file.toString()), new byte[0], longest);
  }

  private static List<Cleaned> of(List<String> paths, byte[] standardInput, long longest) {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Cleaned> results = new ArrayList<>();
    try (Stream<RawDocument> documents = new DocumentReader().read(paths, new ByteArrayInputStream(standardInput))) {
      documents.map(CLEANER::clean).forEach(cleaned -> {
        check(cleaned);
        results.add(cleaned);
      });
    }
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    must(taken < TimeUnit.SECONDS.toNanos(longest), "reading must not take " + taken / 1_000_000 + " ms");
    return results;
  }

  private static void check(Cleaned cleaned) {
    switch (cleaned) {
      case Kept(Article article) -> check(article);
      case Rejected rejected -> must(!rejected.detail().isBlank(), "a rejection must say why");
    }
  }

  private static void check(Article article) {
    String text = article.text();
    must(!text.isBlank(), "a kept article must have text");
    must(wellFormed(text), "a text must be writable in any encoding of Unicode");
    must(article.title().map(Reading::wellFormed).orElse(true), "so must a title");
    for (Furniture piece : article.furniture()) {
      must(piece.span().start() >= 0 && piece.span().end() <= text.length(), "furniture must lie within the text");
    }
  }

  private static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static void must(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalStateException(rule);
    }
  }
}
