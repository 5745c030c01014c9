package org.rashomon.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/**
 * The titles of other videos, each after its length: {@code 2:40 Mayor speaks of the storm}.
 *
 * <p>Two of them stand beside each other. Times of a day ascend from line to line, lengths don't.
 */
final class VideoListRule implements FurnitureMarks.FurnitureRule {
  private static final Pattern TITLE = Pattern
      .compile("(\\d{1,2}):(\\d{2}) (?![ap]\\.?m\\b)(?:\\p{Lu}|['‘\"“\\d]).{5,150}");
  private static final int SECONDS = 60;

  @Override
  public void mark(Lines lines, Marks marks) {
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && length(lines.line(end)) >= 0) {
        end++;
      }
      if (end - start > 1 && !ascends(lines, start, end)) {
        mark(lines, start, end, marks);
      }
      start = Math.max(end, start + 1);
    }
  }

  private static void mark(Lines lines, int start, int end, Marks marks) {
    for (int i = start; i < end; i++) {
      marks.mark(lines.line(i).span(), Kind.VIDEO_TITLE, "video's length and title");
    }
  }

  private static boolean ascends(Lines lines, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (length(lines.line(i)) < length(lines.line(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** In seconds; -1 if the line is no such title. */
  private static int length(Line line) {
    Matcher title = TITLE.matcher(line.text());
    boolean matches = !line.isComplete() && title.matches();
    return matches ? Integer.parseInt(title.group(1)) * SECONDS + Integer.parseInt(title.group(2)) : -1;
  }
}
