package org.rashomon.eval;

import java.util.List;

/** Finds the weights under which the strengths of signs tell best which examples are true, by Newton's method. */
final class LogisticRegression {
  /** Pulls weights to zero, so that signs that say the same share the weight. */
  private static final double PULL = 5;

  /** The first sign is always there, and its weight is free. */
  private static final double NO_PULL = 1e-6;

  private static final int MOST_STEPS = 25;
  private static final double STEADY = 1e-6;

  /** Keeps the curvature above zero where all examples are certain. */
  private static final double LEAST_VARIANCE = 1e-6;

  /**
   * Something observed.
   *
   * @param strengths of the signs, the first of them always 1
   * @param importance how much it counts
   */
  record Example(List<Double> strengths, boolean isTrue, double importance) {}

  private final double[] weights;

  private LogisticRegression(int signs) {
    weights = new double[signs];
  }

  /** The weights, one a sign. */
  static double[] fit(List<Example> examples) {
    LogisticRegression regression = new LogisticRegression(examples.getFirst().strengths.size());
    double change = 1;
    for (int step = 0; step < MOST_STEPS && change > STEADY; step++) {
      change = regression.step(examples);
    }
    return regression.weights;
  }

  /** One step of Newton's method; returns the largest change of a weight. */
  private double step(List<Example> examples) {
    int signs = weights.length;
    double[][] equations = new double[signs][signs + 1];
    examples.forEach(example -> add(example, equations));
    for (int i = 0; i < signs; i++) {
      double pull = i == 0 ? NO_PULL : PULL;
      equations[i][i] += pull;
      equations[i][signs] -= pull * weights[i];
    }
    double[] changes = LinearEquations.solve(equations);
    double largest = 0;
    for (int i = 0; i < signs; i++) {
      weights[i] += changes[i];
      largest = Math.max(largest, Math.abs(changes[i]));
    }
    return largest;
  }

  private void add(Example example, double[][] equations) {
    int signs = weights.length;
    double probability = probability(example);
    double error = ((example.isTrue ? 1 : 0) - probability) * example.importance;
    double variance = Math.max(LEAST_VARIANCE, probability * (1 - probability)) * example.importance;
    for (int i = 0; i < signs; i++) {
      double strength = example.strengths.get(i);
      equations[i][signs] += error * strength;
      for (int j = 0; j < signs; j++) {
        equations[i][j] += variance * strength * example.strengths.get(j);
      }
    }
  }

  private double probability(Example example) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * example.strengths.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
