package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one stage on the gold sets that have something to say of it. */
public interface Evaluation {

  /** The stage's name: {@code quotations}, {@code times}. */
  String name();

  /**
   * Runs the stage over the gold and scores what comes out.
   *
   * @param gold the folder that holds the gold sets
   * @return in a fixed order
   * @throws IOException if a gold file can't be read
   */
  List<Figure> measure(Path gold) throws IOException;

  /**
   * What the figures don't say, such as which errors are behind them: Markdown for the page, none by default.
   *
   * @param gold the folder that holds the gold sets
   * @throws IOException if a gold file can't be read
   */
  default String remarks(Path gold) throws IOException {
    return "";
  }
}
