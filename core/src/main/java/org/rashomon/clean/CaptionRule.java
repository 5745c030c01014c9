package org.rashomon.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/** Captions and credits of pictures. */
final class CaptionRule implements FurnitureMarks.FurnitureRule {
  private static final String AGENCY = "(?:AFP|AP|Reuters|REUTERS|Getty(?: Images)?|EPA|PA|UPI|ANSA|TASS|NurPhoto|Bloomberg|Xinhua|Shutterstock|iStock|Alamy|Associated Press|The Associated Press|SIPA|Rex Features|Barcroft Media|[A-Z]{2,6} [Pp]hoto|AP Photo|Pool [Pp]hoto)";

  /** {@code Jo Bell/Pool/AFP via Getty Images, file}: some names, an agency, and what kind of picture. */
  private static final String CREDIT = "(?:[\\p{L}.'’ /-]{2,80}(?:/| via | for |, ?|—|–| - ))?" + AGENCY
      + "(?:(?:/| via | for )[\\p{L}.'’ /-]{2,60})?(?:,? \\(?(?i:file|pool|handout)(?: photo)?\\)?)?";

  /** An agency's name alone may credit a text; these go with pictures. */
  private static final Pattern OF_PICTURE = Pattern.compile(
      "/|[Pp]hoto|PHOTO|Images?\\b|\\bvia |Picture|Source:|Credit:|Published |^\\((?:Provided|Submitted|Staff|File|Contributed|Screen)");

  /** {@code Name / AGENCY | Caption.} */
  private static final Pattern CREDIT_FIRST = Pattern.compile("([^|.!?\\n]{2,80}\\| )\\S.{10,600}");

  private static final Pattern NAMES_AGENCY = Pattern.compile("\\b" + AGENCY + "\\b");

  private static final Pattern CREDIT_ONLY = Pattern.compile(
      "(?:(?i:photo(?:graph)?|picture|image|credit|photo credit|image credit|image source|image copyright|photo courtesy|courtesy)s?(?::| by:?) ?.{2,80}"
          + "|(?i:photo |image |picture )?(?i:courtesy) (?i:of|photo)\\b.{2,60}"
          + "|(?i:photo|image|picture) via \\p{Lu}.{2,60}"
          + "|\\(?(?:Photo|Image|Picture|Source)s?(?::| by| courtesy(?: of)?| via| from| provided by) .{2,80}"
          + "|©? ?" + CREDIT + "(?: ?" + CREDIT + ")?)");

  private static final Pattern CAPTION_START = Pattern.compile(
      "(?:Image \\d{1,3} of \\d{1,3} |FILE ?(?:PHOTO|IMAGE|PIC)? ?[-–—:]|F(?:ILE|ile) (?:photo|PHOTO)|Caption:|Image caption|Media caption|Pictured:|PHOTO:|In this [A-Z][a-z.]+ \\d{1,2}, \\d{4},? (?:file )?photo).{5,700}");

  /** In parentheses at the end. */
  private static final Pattern CREDIT_LAST = Pattern.compile(
      "\\((?:(?:Photo|Picture|Image|Source|Credit|Video|PHOTO|Courtesy|Photograph)s?(?: by|:| courtesy| via| from| provided| credit| of)[^()\\n]{2,100}"
          + "|(?:Provided|Submitted|Staff|File|Contributed|Screenshot|Screengrab)(?:[/ ](?:[Pp]hoto|[Ii]mage|by|from|via)[^()\\n]{0,60})"
          + "|Published [A-Z][a-z]+day, [^()\\n]{5,30}"
          + "|[A-Z][^()\\n]{1,60} (?:[Pp]hotos?|[Ss]taff [Pp]hotographer|[Vv]ia [A-Z][^()\\n]{2,30})"
          + "|" + CREDIT + " ?)\\)\\.?");

  /** After the caption's period. */
  private static final Pattern BARE_CREDIT_LAST = Pattern.compile(
      "(?:(?:(?:Photo|Picture|Image)(?: by|:| courtesy)|Photos by)[^.()\\n]{2,60}|" + CREDIT
          + "|\\| Photo by .{2,40})\\.?");

  /** Credits are no longer. */
  private static final int LONGEST_CREDIT = 120;

  /** Lines before the first of so many words of prose are the head, where pictures stand. */
  private static final int HEAD = 6;

  private static final int MOST_WORDS_OF_CREDIT = 14;

  /** Longer texts are no captions. */
  private static final int LONGEST = 1000;

  @Override
  public void mark(Lines lines, Marks marks) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      if (line.text().length() <= LONGEST && marks.isFree(line.span())) {
        markOne(line, i < HEAD, marks);
      }
    }
    RepeatedCaption.mark(lines, marks);
  }

  private static void markOne(Line line, boolean head, Marks marks) {
    Matcher first = CREDIT_FIRST.matcher(line.text());
    if (head && first.matches() && NAMES_AGENCY.matcher(first.group(1)).find()) {
      markBoth(line, first.end(1), marks);
    } else if (line.words() <= MOST_WORDS_OF_CREDIT && line.text().length() <= LONGEST_CREDIT
        && CREDIT_ONLY.matcher(line.text()).matches()) {
      marks.mark(line.span(), Kind.PHOTO_CREDIT, "line that credits a picture");
    } else if (CAPTION_START.matcher(line.text()).matches() || endsInCredit(line.text())) {
      marks.mark(line.span(), Kind.PHOTO_CAPTION, "line with a picture's credit");
    }
  }

  private static boolean endsInCredit(String line) {
    int parenthesis = line.lastIndexOf('(');
    if (parenthesis > 0 && line.length() - parenthesis <= LONGEST_CREDIT
        && CREDIT_LAST.matcher(line).region(parenthesis, line.length()).matches() && isOfPicture(line, parenthesis)) {
      return true;
    }
    int stop = afterLastSentence(line);
    return stop > 0 && isOfPicture(line, stop)
        && BARE_CREDIT_LAST.matcher(line).region(stop, line.length()).matches();
  }

  private static boolean isOfPicture(String line, int from) {
    return OF_PICTURE.matcher(line).region(from, line.length()).find();
  }

  /** Where the words after the last sentence's end begin that are no initials; 0 where there are none. */
  private static int afterLastSentence(String line) {
    for (int i = line.length() - 2; i > Math.max(0, line.length() - LONGEST_CREDIT); i--) {
      boolean stop = (line.charAt(i - 1) == '.' || line.charAt(i - 1) == '"' || line.charAt(i - 1) == '”')
          && line.charAt(i) == ' ';
      if (stop && i > 2 && !Character.isUpperCase(line.charAt(i - 2))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static void markBoth(Line line, int creditEnd, Marks marks) {
    int start = line.span().start();
    marks.mark(new Span(start, start + creditEnd), Kind.PHOTO_CREDIT, "agency before a bar");
    marks.mark(new Span(start + creditEnd, line.span().end()), Kind.PHOTO_CAPTION, "text after a picture's credit");
  }
}
