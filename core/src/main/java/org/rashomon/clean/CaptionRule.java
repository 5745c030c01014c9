package org.rashomon.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/** Captions and credits of pictures. */
final class CaptionRule implements FurnitureMarks.FurnitureRule {
  private static final String AGENCY = "(?:AFP|AP|Reuters|REUTERS|Getty(?: Images)?|EPA|PA|Bloomberg|Xinhua|Shutterstock|iStock|Alamy|Associated Press|[A-Z]{2,6} Photo|AP Photo)";

  /** {@code Name / AGENCY | Caption.} */
  private static final Pattern CREDIT_FIRST = Pattern.compile("([^|.!?\\n]{2,80}\\| )\\S.{10,600}");

  private static final Pattern NAMES_AGENCY = Pattern.compile("\\b" + AGENCY + "\\b");

  private static final Pattern CREDIT_ONLY = Pattern.compile(
      "(?:(?i:photo(?:graph)?|picture|image|credit|photo credit|image credit|image source|image copyright|photo courtesy|courtesy)(?: by| of)?(?::| by | of )\\s?.{2,80}"
          + "|\\(?(?:Photo|Image|Picture|Source)s?(?::| by| courtesy(?: of)?| via| from| provided by) .{2,80}"
          + "|©? ?[^.!?\\n]{0,60}(?:/|via | - )\\s?" + AGENCY + "(?: Images)?"
          + "|" + AGENCY + "(?:/[A-Z][^.!?\\n]{2,60})?)");

  private static final Pattern CAPTION_START = Pattern.compile(
      "(?:Image \\d{1,3} of \\d{1,3} |FILE ?(?:PHOTO|IMAGE|PIC)? ?[-–—:]|File photo|Caption:|Image caption|Media caption|Pictured:|PHOTO:|In this [A-Z][a-z.]+ \\d{1,2}, \\d{4},? (?:file )?photo).{5,700}");

  private static final Pattern CREDIT_LAST = Pattern.compile(
      "[^\\n]{10,600}?[.\"”] ?\\(?((?:Photo|Picture|Image|Source)s?(?: by|:| courtesy)[^.()\\n]{2,60}|(?:AP Photo|[A-Z][\\w. -]{2,30}/)(?:/[^()\\n]{2,40}|"
          + AGENCY
          + "(?: Images)?))\\)?\\.?");

  /** Lines before the first of so many words of prose are the head, where pictures stand. */
  private static final int HEAD = 6;

  @Override
  public void mark(Lines lines, Marks marks) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      Matcher first = CREDIT_FIRST.matcher(line.text());
      if (i < HEAD && first.matches() && NAMES_AGENCY.matcher(first.group(1)).find()) {
        markBoth(line, first.end(1), marks);
      } else if (line.words() <= 14 && CREDIT_ONLY.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.PHOTO_CREDIT, "line that credits a picture");
      } else if (CAPTION_START.matcher(line.text()).matches() || CREDIT_LAST.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.PHOTO_CAPTION, "line with a picture's credit");
      }
    }
  }

  private static void markBoth(Line line, int creditEnd, Marks marks) {
    int start = line.span().start();
    marks.mark(new Span(start, start + creditEnd), Kind.PHOTO_CREDIT, "agency before a bar");
    marks.mark(new Span(start + creditEnd, line.span().end()), Kind.PHOTO_CAPTION, "text after a picture's credit");
  }
}
