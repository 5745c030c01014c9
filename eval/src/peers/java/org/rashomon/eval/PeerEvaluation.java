package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures other programs beside the engine, by the same score on the same gold. */
interface PeerEvaluation {

  /** The name of the stage they are measured at: {@code attributions}, {@code times}. */
  String name();

  /**
   * Runs every program over the gold and scores what comes out.
   *
   * @param gold the folder that holds the gold sets
   * @return the engine first
   * @throws IOException if a gold file or a model can't be read
   */
  List<PeerFigures> measure(Path gold) throws IOException;
}
