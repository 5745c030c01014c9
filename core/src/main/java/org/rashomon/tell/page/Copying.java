package org.rashomon.tell.page;

import java.util.List;

/**
 * Who copied whom, drawn: the articles below each other in order of time, an arc for each pair that shares text.
 *
 * @param note the drawing in one sentence
 * @param height of the drawing, in the unit of the rows
 * @param links every pair, as a table says it
 */
record Copying(String note, int height, List<Row> rows, List<Arc> arcs, List<Pair> links) {

  /** Whether the drawing leaves out weaker links. */
  boolean isThinned() {
    return arcs.size() < links.size();
  }

  /** The height in the style sheet's unit, so that the rows stay beside their dots whatever the size of the type. */
  String rems() {
    return String.valueOf(rows.size() * 2.75);
  }

  /**
   * An article.
   *
   * @param family a letter that articles of one text share
   * @param y the height of its middle in the drawing
   */
  record Row(String name, String href, String published, String family, int y) {}

  /**
   * A pair that shares text.
   *
   * @param path of the arc
   * @param head of the arrow; empty where the direction is not known
   * @param width of the line
   */
  record Arc(String path, String head, String width, String style, String title) {}

  /** A pair as the table has it. */
  record Pair(String from, String to, String sign, String share, String direction, List<Shared> passages) {}

  /** A passage that both have. */
  record Shared(String id, String from, String to, boolean same, String note, Link inFrom, Link inTo) {}
}
