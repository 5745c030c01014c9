package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.align.Seeds.Box;
import org.rashomon.text.Rarity;
import org.rashomon.text.Word;

/**
 * Two rows of words that read alike, with words changed, left out and added (Smith and Waterman, 1981).
 *
 * @param fromStart first word in the one text; all places are half-open and count words
 * @param toStart first word in the other
 * @param score the weight of the words in common, less what differs
 */
record LocalAlignment(int fromStart, int fromEnd, int toStart, int toEnd, double score) {
  /*
   * A word in common weighs by its rarity, so that neither the grammar nor the story's names alone make a passage;
   * a name (any word with a capital) weighs little, because every account of a story has it. What follows a word in
   * common directly weighs more, because a long run of even the plainest words is no accident.
   */
  private static final double GRAMMAR = 0.4;
  private static final double NAME = 0.8;
  private static final double RAREST = 3;
  private static final double IN_A_ROW = 0.4;
  private static final double CHANGED = -0.7;
  private static final double MISSING = -0.5;

  /** Below that, two texts may well have hit on the same words by themselves. */
  private static final double ENOUGH = 6.5;

  /** At least so many words in common, and so many of them that are neither grammar nor a name. */
  private static final int WORDS = 4;
  private static final int TELLING = 2;

  /** So many words in common in a row need not be telling. */
  private static final int RUN = 9;

  boolean overlaps(LocalAlignment other) {
    boolean inFrom = fromStart < other.fromEnd && other.fromStart < fromEnd;
    boolean inTo = toStart < other.toEnd && other.toStart < toEnd;
    return inFrom || inTo;
  }

  /** All of them in a box, the best first, without overlap. */
  static List<LocalAlignment> within(Box box, List<Word> from, List<Word> to) {
    List<LocalAlignment> found = new ArrayList<>();
    collect(box, from, to, found);
    return found;
  }

  /** The best in the box, then what is left before and behind it. */
  private static void collect(Box box, List<Word> from, List<Word> to, List<LocalAlignment> found) {
    if (box.fromEnd() - box.fromStart() < WORDS || box.toEnd() - box.toStart() < WORDS) {
      return;
    }
    Matrix matrix = new Matrix(box, from, to);
    if (matrix.best < ENOUGH) {
      return;
    }
    LocalAlignment alignment = matrix.trace();
    if (matrix.isTelling()) {
      found.add(alignment);
    }
    collect(new Box(box.fromStart(), alignment.fromStart, box.toStart(), alignment.toStart), from, to, found);
    collect(new Box(alignment.fromEnd, box.fromEnd(), alignment.toEnd, box.toEnd()), from, to, found);
  }

  /** The weight of a word in common. */
  private static double weight(Word one, Word other) {
    if (!one.isContent()) {
      return GRAMMAR;
    }
    return one.capital() && other.capital() ? NAME : Math.min(RAREST, Rarity.of(one.stem()));
  }

  /** The scores of all alignments that end at two words. */
  private static final class Matrix {
    private final Box box;
    private final List<Word> from;
    private final List<Word> to;
    private final double[][] scores;
    private double best;
    private int bestRow;
    private int bestColumn;
    private int common;
    private int telling;
    private int run;
    private int longestRun;

    Matrix(Box box, List<Word> from, List<Word> to) {
      this.box = box;
      this.from = from.subList(box.fromStart(), box.fromEnd());
      this.to = to.subList(box.toStart(), box.toEnd());
      this.scores = new double[this.from.size() + 1][this.to.size() + 1];
      for (int row = 1; row < scores.length; row++) {
        for (int column = 1; column < scores[row].length; column++) {
          fill(row, column);
        }
      }
    }

    private void fill(int row, int column) {
      double score = Math.max(0, Math.max(
          scores[row - 1][column - 1] + step(row, column),
          Math.max(scores[row - 1][column], scores[row][column - 1]) + MISSING));
      scores[row][column] = score;
      if (score > best) {
        best = score;
        bestRow = row;
        bestColumn = column;
      }
    }

    private boolean same(int row, int column) {
      return from.get(row - 1).stem().equals(to.get(column - 1).stem());
    }

    private double step(int row, int column) {
      if (!same(row, column)) {
        return CHANGED;
      }
      boolean follows = row > 1 && column > 1 && same(row - 1, column - 1);
      return weight(from.get(row - 1), to.get(column - 1)) + (follows ? IN_A_ROW : 0);
    }

    /** Whether what {@link #trace()} went through can't be chance. */
    boolean isTelling() {
      return (common >= WORDS && telling >= TELLING) || longestRun >= RUN;
    }

    /** Back from the best score to where it began, counting the words in common. */
    LocalAlignment trace() {
      int row = bestRow;
      int column = bestColumn;
      while (scores[row][column] > 0) {
        double score = scores[row][column];
        if (score == scores[row - 1][column - 1] + step(row, column)) {
          count(row, column);
          row--;
          column--;
        } else if (score == scores[row - 1][column] + MISSING) {
          row--;
          run = 0;
        } else {
          column--;
          run = 0;
        }
      }
      return new LocalAlignment(
          box.fromStart() + row, box.fromStart() + bestRow, box.toStart() + column, box.toStart() + bestColumn, best);
    }

    private void count(int row, int column) {
      run = same(row, column) ? run + 1 : 0;
      longestRun = Math.max(longestRun, run);
      if (run > 0) {
        Word word = from.get(row - 1);
        common++;
        telling += word.isContent() && !word.capital() ? 1 : 0;
      }
    }
  }
}
