package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Published;
import org.rashomon.text.Dates;

/** Who wrote it and when, where those are lines of their own at the head. */
final class BylineRule implements FurnitureMarks.FurnitureRule {
  private static final int HEAD = 8;
  private static final int MOST_WORDS = 14;

  private static final Pattern BY = Pattern.compile(
      "(?:(?:Posted |Written |Reported )?[Bb]y:? |BY:? )(?:the |The )?[A-Z][\\w.'’-]*[^!?\\n]{0,120}");

  /** {@code By Ostby News Staff}. */
  private static final Pattern BY_STAFF = Pattern
      .compile("(?i)by:? .{3,50}\\b(?:staff|wire|bureau|desk|team|reports?)");

  private static final String DAY_WORDS = "published|updated|posted|first published|last updated|last modified|created|modified|on|at|by|ago|minutes?|hours?|days?|weeks?|months?|years?"
      + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun"
      + "|january|february|march|april|may|june|july|august|september|october|november|december"
      + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\\.?m|p\\.?m|eastern|central|mountain|pacific|time|[a-z]{1,2}[sd]?t|gmt|utc";

  /** A line that is nothing but a date, with the words that go with one. */
  private static final Pattern DATE_ONLY = Pattern.compile(
      "(?i)(?:(?:" + DAY_WORDS + ")(?![a-z])[\\s.,:;|/@()–—-]*+|\\d{1,4}(?:st|nd|rd|th)?[\\s.,:;|/@()–—-]*+)++");

  /** {@code Updated at 5:18 p.m. ET}, {@code UPDATE (11/23/16 at 10 p.m.):}. */
  private static final Pattern UPDATED = Pattern
      .compile("(?i)(?:first |last )?(?:published|updated?|posted|created|modified)\\b.*");

  private static final Pattern CLOCK_ONLY = Pattern
      .compile("(?i)\\d{1,2}(?:[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?)(?: ?[a-z]{2,4})?:?");

  /** Who employs the author named in the line above. */
  private static final Pattern EMPLOYER = Pattern.compile(
      "(?:The )?(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|USA TODAY(?: NETWORK| Network)?|Bloomberg(?: News)?)"
          + "|[\\p{Lu}][\\w.'’& -]{1,40} (?:Staff|Bureau|Writer|Reporter|Correspondent|Editor|Columnist|Network|NETWORK|Wire)"
          + "|(?:[Ss]taff|[Oo]pinion|[Ss]enior|[Ss]pecial|[Gg]uest|[Pp]olitical) ?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Cc]ontributors?|[Cc]olumnists?|[Ee]ditors?)");

  private static final Pattern NAMES = Pattern.compile(
      "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}(?:(?:, | and |, and | & )\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}){0,4}");

  private final Optional<String> outlet;

  /**
   * @param outlet who published it, where that is known from elsewhere
   */
  BylineRule(Optional<String> outlet) {
    this.outlet = outlet;
  }

  @Override
  public void mark(Lines lines, Marks marks) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      boolean brief = line.words() <= MOST_WORDS && line.text().length() <= Byline.LONGEST;
      if (brief && i < HEAD) {
        markInHead(lines, i, marks);
      }
      if (brief && CLOCK_ONLY.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.DATELINE, "line that is a clock time");
      } else if (brief && isUpdate(line)) {
        marks.mark(line.span(), Kind.DATELINE, "line that says when it was updated");
      }
    }
  }

  private void markInHead(Lines lines, int at, Marks marks) {
    Line line = lines.line(at);
    if (isByline(line)) {
      marks.mark(line.span(), Kind.BYLINE, "line that begins with By");
    } else if (at + 1 < lines.size() && NAMES.matcher(line.text()).matches() && isEmployer(lines.line(at + 1))) {
      marks.mark(line.span(), Kind.BYLINE, "name above its outlet");
      marks.mark(lines.line(at + 1).span(), Kind.BYLINE, "outlet below a name");
    } else if (isEmployer(line)) {
      marks.mark(line.span(), Kind.SECTION_LABEL, "line that is the outlet's name");
    } else if (isDate(line)) {
      marks.mark(line.span(), Kind.DATELINE, "line that is a date");
    }
  }

  private boolean isEmployer(Line line) {
    return outlet.filter(name -> Headlines.same(name, line.text())).isPresent()
        || EMPLOYER.matcher(line.text()).matches();
  }

  private static boolean isByline(Line line) {
    boolean by = BY.matcher(line.text()).matches() && !line.isQuestion()
        && Byline.names(List.of(withoutDate(line.text()))).stream()
            .anyMatch(name -> name.indexOf(' ') > 0);
    return by || BY_STAFF.matcher(line.text()).matches();
  }

  /** {@code By Jo Bell. UPDATED Jun 12, 2015}: the names alone. */
  private static String withoutDate(String byline) {
    return byline.split("(?i)[\\s.|–—-]+\\b(?:created|updated|posted|published|in news)\\b", 2)[0];
  }

  private static boolean isDate(Line line) {
    return DATE_ONLY.matcher(line.text()).matches() && !(Dates.parse(line.text()) instanceof Published.Undated);
  }

  private static boolean isUpdate(Line line) {
    String rest = line.text().replaceFirst("(?i)^\\(?(?=\\w)", "").replaceFirst("(?i)^update\\b", "updated");
    return UPDATED.matcher(rest).matches() && DATE_ONLY.matcher(rest).matches()
        && rest.chars().anyMatch(Character::isDigit);
  }
}
