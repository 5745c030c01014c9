package org.rashomon.align;

/** The scores of all alignments that end at two words of a box, and the ways there. */
final class AlignmentMatrix {
  /** What follows a word in common directly says more: a long run of even the plainest words is no accident. */
  private static final double IN_A_ROW = 0.3;

  /** What a stretch of other words costs, and each word of it. A clause put in is one change, not ten. */
  private static final double GAP = 1.0;
  private static final double WORD = 0.12;

  /** Beyond more words than that in either text there is another passage, not more of the same. */
  private static final int FAR = 10;

  /** How an alignment came to two words in common: it starts there, from two such before, or past a gap. */
  private static final byte START = 0;
  private static final byte FROM_COMMON = 1;
  private static final byte PAST_GAP = 2;

  /** How it goes past words that are not common: one of the first text, of the second, or of both. */
  private enum Step {
    BOTH(0, 1, 1),
    FROM(1, 1, 0),
    TO(2, 0, 1);

    private final int number;
    private final int rows;
    private final int columns;

    Step(int number, int rows, int columns) {
      this.number = number;
      this.rows = rows;
      this.columns = columns;
    }
  }

  private static final Step[] STEPS = Step.values();

  private final Box box;
  private final Resemblance resemblance;

  /** Of alignments that end with two words in common, and of those that end in a gap; 0 is none. */
  private final double[][] common;
  private final double[][] gap;

  /** For each, the number of the way or step by which it came; steps that open a gap are counted on from the others. */
  private final byte[][] ways;
  private final byte[][] steps;

  private double best;
  private int bestRow;
  private int bestColumn;

  AlignmentMatrix(Box box, Resemblance resemblance) {
    this.box = box;
    this.resemblance = resemblance;
    int rows = box.fromEnd() - box.fromStart() + 1;
    int columns = box.toEnd() - box.toStart() + 1;
    common = new double[rows][columns];
    gap = new double[rows][columns];
    ways = new byte[rows][columns];
    steps = new byte[rows][columns];
    double[][] weights = resemblance.within(box);
    for (int row = 1; row < rows; row++) {
      for (int column = 1; column < columns; column++) {
        share(row, column, weights[row - 1][column - 1]);
        skip(row, column);
      }
    }
  }

  double best() {
    return best;
  }

  private int from(int row) {
    return box.fromStart() + row - 1;
  }

  private int to(int column) {
    return box.toStart() + column - 1;
  }

  private void share(int row, int column, double weight) {
    if (weight == 0) {
      return;
    }
    offer(row, column, weight, START);
    double behind = gap[row - 1][column - 1];
    if (behind > 0) {
      offer(row, column, behind + weight - resemblance.bounds(from(row), true, to(column), true), PAST_GAP);
    }
    double before = common[row - 1][column - 1];
    if (before > 0) {
      offer(row, column, before + IN_A_ROW + resemblance.following(from(row), to(column), weight), FROM_COMMON);
    }
    if (common[row][column] > best) {
      best = common[row][column];
      bestRow = row;
      bestColumn = column;
    }
  }

  private void offer(int row, int column, double score, byte way) {
    if (score > common[row][column]) {
      common[row][column] = score;
      ways[row][column] = way;
    }
  }

  /** Most places are reached by no alignment, which is worth seeing at once. */
  private void skip(int row, int column) {
    double shared = Math.max(common[row - 1][column - 1], Math.max(common[row - 1][column], common[row][column - 1]));
    double apart = Math.max(gap[row - 1][column - 1], Math.max(gap[row - 1][column], gap[row][column - 1]));
    if (shared > GAP + WORD || apart > WORD) {
      for (Step step : STEPS) {
        skip(row, column, step);
      }
    }
  }

  private void skip(int row, int column, Step step) {
    double open = common[row - step.rows][column - step.columns] - GAP;
    double on = gap[row - step.rows][column - step.columns];
    double score = Math.max(open, on) - WORD;
    if (score <= gap[row][column]) {
      return;
    }
    score -= resemblance.bounds(from(row), step.rows > 0, to(column), step.columns > 0);
    if (score > gap[row][column]) {
      gap[row][column] = score;
      steps[row][column] = (byte) (step.number + (open > on ? STEPS.length : 0));
    }
  }

  /** The alignment with the best score, followed back to where it began. */
  LocalAlignment trace() {
    return new Trace().follow();
  }

  /** Counts on the way back. */
  private final class Trace {
    private int row = bestRow;
    private int column = bestColumn;
    private int startRow;
    private int startColumn;

    /** What the score owes to words that are too far before to belong here. */
    private double before;

    private int shared;
    private int telling;
    private int run;
    private int longest;

    LocalAlignment follow() {
      count();
      while (step()) {
        count();
      }
      return new LocalAlignment(
          from(startRow), from(bestRow) + 1, to(startColumn), to(bestColumn) + 1, best - before, shared, telling,
          longest);
    }

    /** To the words in common before these; false if there are none, or they are too far. */
    private boolean step() {
      byte way = ways[row][column];
      startRow = row;
      startColumn = column;
      row--;
      column--;
      if (way == PAST_GAP) {
        double behind = gap[row][column];
        leap();
        boolean isFar = Math.max(startRow - row, startColumn - column) > FAR + 1;
        before = isFar ? behind : 0;
        return !isFar;
      }
      return way == FROM_COMMON;
    }

    private void count() {
      shared++;
      telling += resemblance.isTelling(from(row), to(column)) ? 1 : 0;
      run++;
      longest = Math.max(longest, run);
    }

    /** Back over the gap. */
    private void leap() {
      run = 0;
      boolean opens = false;
      while (!opens) {
        byte number = steps[row][column];
        opens = number >= STEPS.length;
        Step step = STEPS[number % STEPS.length];
        row -= step.rows;
        column -= step.columns;
      }
    }
  }
}
