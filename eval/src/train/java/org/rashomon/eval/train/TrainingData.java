package org.rashomon.eval.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All that is learned from.
 *
 * @param train sentences to learn from
 * @param dev sentences to look at the progress with
 */
record TrainingData(List<Example> train, List<Example> dev) {

  /** Of sentences in which nobody says anything each third is learned from, and weighs as much as three. */
  static final int PLAIN_EACH = 3;

  /**
   * Reads the gold folder.
   *
   * @param names the folder of the teacher's names
   */
  static TrainingData read(Path gold, Path names) throws IOException {
    return new TrainingData(
        TrainingSentences.thinned(TrainingSentences.labelled(gold.resolve("polnear/train"), names), PLAIN_EACH),
        TrainingSentences.labelled(gold.resolve("polnear/dev"), names));
  }
}
