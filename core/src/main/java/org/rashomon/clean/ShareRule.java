package org.rashomon.clean;

import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;

/**
 * The buttons under a text: to share, print, close.
 *
 * <p>A single "Google" or "More" may be a cross-head; buttons come in rows, or say what they are for.
 */
final class ShareRule implements FurnitureMarks.FurnitureRule {
  private static final String BUTTON = "(?:share|tweet|e-?mail|print|pin|pocket|save|text|sms|copy(?: link)?|link|permalink|embed|facebook|twitter|google(?: ?\\+| plus)?|reddit|linkedin|linked ?in|whatsapp|telegram|pinterest|tumblr|flipboard|instagram|youtube|messenger|close|more|enlarge|loading\\.*|likes?|comments?|pause|play|replay|photos|a)";

  /** One button: "Email", "Print", "Comments (3)". */
  private static final Pattern ONE = Pattern.compile(BUTTON + "(?: ?\\(?[\\d.,]{1,7}k?\\)?)?[.:|]?",
      Pattern.CASE_INSENSITIVE);

  /** Several, or one that says what it is for. */
  private static final Pattern SURE = Pattern.compile(
      "(?:(?:[\\d.,]{1,7}[km]? )?shares?|loading\\.{0,3}|share (?:this|on|via|all|now)\\b.{0,60}|(?:tweet|e-?mail|print) this\\b.{0,30}|like this: .{0,30}"
          + "|leave a (?:comment|reply)|(?:view|show|hide|read|post|add) (?:\\d{1,5} )?(?:a )?comments?|text size|font size|back to top"
          + "|advertise with us|skip (?:to|ad)\\b.{0,30}|(?:[\\d.,]{1,7}k? ?)?" + BUTTON + "(?:[ |,/]{1,3}" + BUTTON
          + "(?: ?[\\d.,]{1,7}k?)?){1,9}"
          + "|(?:[\\d.,]{1,7}k? )shares(?: \\w{2,10}){1,6})[.:]?",
      Pattern.CASE_INSENSITIVE);

  private static final int MOST_WORDS = 10;

  @Override
  public void mark(Lines lines, Marks marks) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      if (is(SURE, line) || (is(ONE, line) && (isButton(lines, i - 1) || isButton(lines, i + 1)))) {
        marks.mark(line.span(), Kind.PROMO, "row of buttons");
      }
    }
  }

  private static boolean isButton(Lines lines, int at) {
    return at >= 0 && at < lines.size() && (is(ONE, lines.line(at)) || is(SURE, lines.line(at)));
  }

  private static boolean is(Pattern button, Line line) {
    return line.text().length() <= 120 && line.words() <= MOST_WORDS && button.matcher(line.text()).matches();
  }
}
