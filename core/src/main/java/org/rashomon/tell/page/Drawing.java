package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Lineage.Link;
import org.rashomon.tell.page.Copying.Line;

/** Draws the lines beside the rows of who copied whom. */
final class Drawing {
  /** Units between two rows; the style sheet gives a row this height too. */
  static final int ROW = 44;

  /** Width of the drawing, and where the articles' dots stand; lines run to the left of them, brackets to the right. */
  static final int WIDTH = 104;
  static final int DOTS = 78;

  private static final int BRACKETS = 90;

  /** Where the first trunk stands, and how far each next one stands from it; further ones share the last place. */
  private static final int TRUNK = 46;
  private static final int APART = 12;
  private static final int MOST_TRUNKS = 3;

  /** How far arcs between texts bulge, least and with the whole height. */
  private static final double LEAST_BULGE = 34;
  private static final double BULGE = 36;

  private static final int CORNER = 7;

  private final List<Line> lines = new ArrayList<>();
  private final List<Trunk> trunks = new ArrayList<>();

  /** A line down beside the rows, with its place from the dots. */
  private record Trunk(int top, int bottom, int place) {
    boolean crosses(int otherTop, int otherBottom) {
      return top <= otherBottom && otherTop <= bottom;
    }
  }

  /** A copy: where its row is, how much of it is shared, how sure that is. */
  record Branch(int y, double share, Direction direction) {}

  /** Lines in the order to draw them. */
  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** A trunk from an origin, with a branch to every copy of it. */
  void tree(int origin, List<Branch> branches, String colour) {
    int top = Math.min(origin, branches.stream().mapToInt(Branch::y).min().orElse(origin));
    int bottom = Math.max(origin, branches.stream().mapToInt(Branch::y).max().orElse(origin));
    int x = TRUNK - APART * place(top, bottom);
    String from = String.format(Locale.ROOT, "M%d %dH%d", DOTS, origin, x + CORNER);
    branches.stream().filter(branch -> isFarthest(branch, origin, branches))
        .forEach(branch -> lines.add(new Line(from + bend(x, origin, branch.y) + "V" + end(branch.y, origin), "", "1.5",
            "trunk", colour)));
    branches.stream().sorted(Comparator.comparingInt(Branch::y)).forEach(branch -> branch(branch, x, origin, colour));
  }

  /** The last one below the origin, or the last above. */
  private static boolean isFarthest(Branch branch, int origin, List<Branch> branches) {
    return branches.stream().noneMatch(
        other -> Integer.signum(other.y - origin) == Integer.signum(branch.y - origin)
            && Math.abs(other.y - origin) > Math.abs(branch.y - origin));
  }

  private static String bend(int x, int y, int towards) {
    return String.format(Locale.ROOT, "Q%d %d %d %d", x, y, x, towards > y ? y + CORNER : y - CORNER);
  }

  private static int end(int y, int origin) {
    return y > origin ? y - CORNER : y + CORNER;
  }

  private void branch(Branch branch, int x, int origin, String colour) {
    boolean arrow = branch.direction != Direction.UNKNOWN;
    String path = String.format(Locale.ROOT, "M%d %dQ%d %d %d %dH%d", x, end(branch.y, origin), x, branch.y,
        x + CORNER, branch.y, arrow ? DOTS - 14 : DOTS - 6);
    lines.add(new Line(path, arrow ? head(branch.y) : "", width(branch.share), "branch " + branch.direction.label(),
        colour));
  }

  private int place(int top, int bottom) {
    int place = 0;
    while (place < MOST_TRUNKS - 1 && isTaken(place, top, bottom)) {
      place++;
    }
    trunks.add(new Trunk(top, bottom, place));
    return place;
  }

  private boolean isTaken(int place, int top, int bottom) {
    return trunks.stream().anyMatch(trunk -> trunk.place == place && trunk.crosses(top, bottom));
  }

  /** An arc between two texts that share passages. */
  void arc(int from, int to, Link link, int height) {
    double bulge = LEAST_BULGE + BULGE * Math.sqrt(Math.abs(to - from) / (double) Math.max(1, height));
    String path = String.format(Locale.ROOT, "M%d %d C%.0f %d %.0f %d %d %d", DOTS, from, DOTS - bulge * 4 / 3, from,
        DOTS - bulge * 4 / 3, to, DOTS, to);
    String head = link.direction() == Direction.UNKNOWN ? "" : head(to);
    lines.add(new Line(path, head, width(link.share()), "arc " + link.direction().label(), ""));
  }

  private static String head(int y) {
    return "M" + (DOTS - 6) + " " + y + "l-10 -5v10z";
  }

  private static String width(double share) {
    return String.format(Locale.ROOT, "%.1f", 1.2 + 2.3 * Math.max(0, Math.min(1, share)));
  }

  /** A bracket around rows that follow each other. */
  void bracket(int top, int bottom, String colour) {
    lines.add(new Line("M" + (BRACKETS + 6) + " " + (top - 14) + "H" + BRACKETS + "V" + (bottom + 14) + "h6", "", "1.5",
        "bracket", colour));
  }
}
