package org.rashomon.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long a new process of the program takes until the first article's quotations stand on standard output. */
final class EngineStart {
  private static final double NANOSECONDS = 1e9;
  private static final String ARTICLE = """
      Harbour of Vell to stay closed

      “The quay is closed for good,” said Ana Lim, the harbour chief, on Monday. Three boats sank in the storm.

      The mayor said the town would build another, though not before spring.
      """;

  private EngineStart() {}

  /**
   * The median of several starts, the program being built and read from disk before.
   *
   * @throws IOException if it can't be run
   */
  static double seconds(int starts) throws IOException {
    Path article = Files.createTempFile("article", ".txt");
    try {
      Files.writeString(article, ARTICLE, StandardCharsets.UTF_8);
      once(article);
      List<Double> seconds = new ArrayList<>();
      for (int i = 0; i < starts; i++) {
        seconds.add(once(article));
      }
      Collections.sort(seconds);
      return seconds.get(starts / 2);
    } finally {
      Files.delete(article);
    }
  }

  private static double once(Path article) throws IOException {
    Path program = ProjectFolder.find().resolve("rashomon");
    long start = System.nanoTime();
    Process process = new ProcessBuilder(program.toString(), "quotes", article.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (out.readLine() == null) {
        throw new IOException("no quotation came from " + program);
      }
      double seconds = (System.nanoTime() - start) / NANOSECONDS;
      while (out.readLine() != null) {
        // It may have more to say, and has to be let.
      }
      return seconds;
    } finally {
      process.destroy();
    }
  }
}
