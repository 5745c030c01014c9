package org.rashomon.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Published;
import org.rashomon.text.Dates;

/** Who wrote it and when, where those are lines of their own at the head. */
final class BylineRule implements FurnitureMarks.FurnitureRule {
  private static final int HEAD = 8;
  private static final int MOST_WORDS = 14;

  private static final Pattern BY = Pattern.compile(
      "(?:(?:Posted |Written |Reported )?[Bb]y:? |BY |From )(?:the )?[A-Z][\\w.'’-]*[^.!?\\n]{0,120}");

  /** A line that is nothing but a date, with the words that go with one. */
  private static final Pattern DATE_ONLY = Pattern.compile(
      "(?i)(?:(?:published|updated|posted|first published|last updated|created|modified|on|at|by|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|a\\.?m|p\\.?m|[a-z]{1,2}[sd]t|gmt|utc|\\d{1,4}(?:st|nd|rd|th)?)[\\s.,:;|/–—-]*+)++");

  private static final Pattern CLOCK_ONLY = Pattern
      .compile("(?i)\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{3,4})?");

  @Override
  public void mark(Lines lines, Marks marks) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      if (i < HEAD && line.words() <= MOST_WORDS && isByline(line)) {
        marks.mark(line.span(), Kind.BYLINE, "line that begins with By");
      } else if (i < HEAD && line.words() <= MOST_WORDS && isDate(line)) {
        marks.mark(line.span(), Kind.DATELINE, "line that is a date");
      } else if (CLOCK_ONLY.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.DATELINE, "line that is a clock time");
      }
    }
  }

  private static boolean isByline(Line line) {
    return BY.matcher(line.text()).matches() && !Byline.names(List.of(line.text())).isEmpty();
  }

  private static boolean isDate(Line line) {
    return DATE_ONLY.matcher(line.text()).matches() && !(Dates.parse(line.text()) instanceof Published.Undated);
  }
}
