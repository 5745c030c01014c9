package org.rashomon.eval;

import java.util.List;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Kind;
import org.rashomon.text.WordList;

/**
 * A conflict, or something overtaken, that was read in the gold articles and judged by hand.
 *
 * @param set the gold set, such as {@code gva/dev}
 * @param story its story
 * @param kind as it was shown
 * @param right whether it is one
 * @param one a place of the one side
 * @param other a place of the other
 */
record JudgedFinding(String set, String story, Kind kind, boolean right, Place one, Place other) {
  private static final String FILE = "judged-findings.tsv";

  /**
   * A place in an article.
   *
   * @param offset in code points, in the sentence that was judged
   */
  record Place(String article, int offset) {
    boolean isIn(Finding.Reading reading) {
      return reading.evidence().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Excerpt excerpt) {
      return excerpt.article().equals(article) && excerpt.codePoints().start() <= offset
          && offset < excerpt.codePoints().end();
    }
  }

  /** All there are, in the order of the file. */
  static List<JudgedFinding> read() {
    return WordList.lines(JudgedFinding.class, FILE).stream().map(JudgedFinding::parse).toList();
  }

  /**
   * Reads a line: gold set, story, kind, true or false, and twice article and offset.
   *
   * @throws IllegalArgumentException if it has other fields
   */
  static JudgedFinding parse(String line) {
    String[] fields = line.split("\t", -1);
    boolean known = fields.length == 8 && List.of("true", "false").contains(fields[3]);
    if (!known) {
      throw new IllegalArgumentException("no judged finding: " + line);
    }
    return new JudgedFinding(
        fields[0], fields[1], kind(fields[2]), Boolean.parseBoolean(fields[3]),
        new Place(fields[4], Integer.parseInt(fields[5])), new Place(fields[6], Integer.parseInt(fields[7])));
  }

  private static Kind kind(String label) {
    return List.of(Kind.CONFLICT, Kind.OVERTAKEN).stream().filter(kind -> kind.label().equals(label)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind that is judged: " + label));
  }

  /** Whether a finding of its story has its two places in two of its readings. */
  boolean isShownBy(Finding finding) {
    List<Finding.Reading> readings = finding.readings();
    return finding.kind() == kind && readings.stream().anyMatch(
        first -> one.isIn(first) && readings.stream().anyMatch(second -> !second.equals(first) && other.isIn(second)));
  }
}
