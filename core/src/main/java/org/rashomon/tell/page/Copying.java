package org.rashomon.tell.page;

import java.util.List;

/**
 * Who copied whom, drawn: the articles below each other, those of one text together and each in order of time, with
 * lines from the one that had the words to those that have them from it.
 *
 * @param note the drawing in one sentence
 * @param height of the drawing, in the unit of the rows
 * @param from the first date of publication; empty where no two differ
 * @param to the last
 * @param lines in the order in which they are drawn
 * @param links each pair that is told, the strongest first
 * @param untold how many pairs of one text are not: what they share, they have by way of the pairs told
 * @param thinned whether the drawing leaves out weaker arcs between texts
 */
record Copying(
    String note, int height, String from, String to, List<Group> groups, List<Line> lines, List<Pair> links,
    int untold, boolean thinned) {

  /** Units of the drawing in one unit of the style sheet, so that the rows stay beside their dots. */
  private static final double UNITS_A_REM = 16;

  /** Pairs that fit on a screen; more are shown on demand. */
  private static final int MOST_UNFOLDED = 12;

  /** The height in the style sheet's unit. */
  String rems() {
    return String.valueOf(height / UNITS_A_REM);
  }

  /** The width of the drawing. */
  int width() {
    return Drawing.WIDTH;
  }

  /** How far from the left the dots stand. */
  int dots() {
    return Drawing.DOTS;
  }

  /** Whether the times of publication can be set along a line. */
  boolean hasTimes() {
    return !from.isEmpty();
  }

  /** What is left out of the pairs; empty where nothing is. */
  String leftOut() {
    return untold == 0
        ? ""
        : "Not shown: " + English.count(untold, "more pair")
            + " of reports, sharing what is shown above or parts of it."
            + " The JSON has all.";
  }

  /** Whether the drawing has lines of a style. */
  boolean draws(String style) {
    return lines.stream().anyMatch(line -> line.style().startsWith(style));
  }

  boolean isLong() {
    return links.size() > MOST_UNFOLDED;
  }

  /**
   * Articles of one text, or all that are texts of their own.
   *
   * @param letter of the text; empty for those of their own
   * @param title what they are; empty where there is but one group
   * @param colour the name of the style of its colour
   */
  record Group(String letter, String title, String colour, List<Row> rows) {}

  /**
   * An article, or an agency whose own copy is not here.
   *
   * @param href empty for an agency
   * @param about when it came out and whose words it has
   * @param style of its dot
   * @param y the height of its middle in the drawing
   * @param time where it stands between the first and the last, in percent; empty where that is not known
   */
  record Row(String name, String href, String about, String style, int y, String time) {}

  /**
   * A line of the drawing.
   *
   * @param path of the line
   * @param head of the arrow; empty where there is none
   * @param width of the line
   * @param style how sure it is, and what it is
   * @param colour the name of the style of its colour
   */
  record Line(String path, String head, String width, String style, String colour) {}

  /** A pair as the table has it. */
  record Pair(String from, String to, String sign, String share, String direction, List<Shared> passages) {}

  /** A passage that both have. */
  record Shared(String id, String from, String to, boolean same, String note, Link inFrom, Link inTo) {}
}
