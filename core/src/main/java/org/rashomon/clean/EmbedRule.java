package org.rashomon.clean;

import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/** Markup, script and style that scraping left in the text, settings of players, and addresses on their own. */
final class EmbedRule implements FurnitureMarks.FurnitureRule {
  /** {@code Player { id: "x" }}: names and values in braces, on a line of its own. */
  private static final Pattern SETTINGS = Pattern
      .compile("[\\w.$-]{0,40} ?\\(?\\{ ?[\"']?[\\w-]{1,40}[\"']? ?[:=][^\\n]{0,2000}[})];?");

  private static final Pattern SCRIPT = Pattern.compile(
      "(?:var |let |const |window\\.|document\\.|function ?\\(|\\(function|if ?\\(window|googletag\\.|\\$\\()[^\\n]{0,3000}[;{})]");

  /** A selector before a brace, or a declaration such as {@code text-align: center;}. */
  private static final Pattern STYLE = Pattern.compile(
      "[.#][a-zA-Z][\\w-]{0,40}[\\w ,.#:>-]{0,200}\\{"
          + "|[a-z]{3,12}(?:-[a-z]{3,12}){1,3} ?: ?[#\\w.%, ()'\"!-]{1,80};"
          + "|[a-z]{3,12} ?: ?[#\\d][#\\w.%, ()-]{0,80};");

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{4,1000}");

  @Override
  public void mark(Lines lines, Marks marks) {
    for (Line line : lines.lines()) {
      if (SETTINGS.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.PLAYER_ID, "settings in braces");
      } else if (SCRIPT.matcher(line.text()).matches() || STYLE.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.EMBED_CODE, "line of script or style");
      } else if (ADDRESS.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.LINK_TEXT, "address on a line of its own");
      } else if (line.text().indexOf('<') >= 0) {
        markMarkup(line, marks);
      }
    }
  }

  private static void markMarkup(Line line, Marks marks) {
    MarkupScan scan = new MarkupScan(line.text());
    for (Span run = scan.next(); !run.isEmpty(); run = scan.next()) {
      marks.mark(run.shift(line.span().start()), Kind.EMBED_CODE, "markup");
    }
  }
}
