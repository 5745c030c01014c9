package org.rashomon.eval;

/** As many linear equations as unknowns. */
final class LinearEquations {
  private LinearEquations() {}

  /**
   * Solves them by elimination.
   *
   * @param rows one an equation, its right side last; used up
   */
  static double[] solve(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      bringUpLargest(rows, i);
      for (int k = 0; k < rows.length; k++) {
        if (k != i) {
          eliminate(rows[k], rows[i], i);
        }
      }
    }
    double[] solution = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      solution[i] = rows[i][rows.length] / rows[i][i];
    }
    return solution;
  }

  private static void bringUpLargest(double[][] rows, int column) {
    int largest = column;
    for (int k = column + 1; k < rows.length; k++) {
      largest = Math.abs(rows[k][column]) > Math.abs(rows[largest][column]) ? k : largest;
    }
    double[] row = rows[column];
    rows[column] = rows[largest];
    rows[largest] = row;
  }

  private static void eliminate(double[] row, double[] by, int column) {
    double factor = row[column] / by[column];
    for (int j = column; j < row.length; j++) {
      row[j] -= factor * by[j];
    }
  }
}
