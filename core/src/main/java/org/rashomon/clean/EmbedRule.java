package org.rashomon.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Furniture.Kind;
import org.rashomon.model.Span;

/** Markup and script that scraping left in the text, and settings of players. */
final class EmbedRule implements FurnitureMarks.FurnitureRule {
  private static final Set<String> TAGS = Set.of(
      "a", "b", "blockquote", "br", "div", "em", "embed", "figure", "figcaption", "font", "h1", "h2", "h3", "h4", "hr",
      "i",
      "iframe", "img", "li", "noscript", "object", "ol", "p", "param", "picture", "script", "section", "source", "span",
      "strong", "style", "svg", "table", "tbody", "td", "tr", "u", "ul", "video", "amp-img", "amp-ad", "link", "meta");

  /** Elements whose content is no text either. */
  private static final Set<String> WITH_CONTENT = Set.of("script", "style", "iframe", "object", "svg", "noscript",
      "figure");

  /** {@code Player { id: "x" }}: names and values in braces, on a line of its own. */
  private static final Pattern SETTINGS = Pattern
      .compile("[\\w.$-]{0,40} ?\\(?\\{ ?[\"']?[\\w-]{1,40}[\"']? ?[:=][^\\n]{0,2000}[})];?");

  private static final Pattern SCRIPT = Pattern.compile(
      "(?:var |let |const |window\\.|document\\.|function ?\\(|\\(function|if ?\\(window|googletag\\.|\\$\\()[^\\n]{0,3000}[;{})]");

  @Override
  public void mark(Lines lines, Marks marks) {
    markMarkup(lines.text(), marks);
    for (Line line : lines.lines()) {
      if (SETTINGS.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.PLAYER_ID, "settings in braces");
      } else if (SCRIPT.matcher(line.text()).matches()) {
        marks.mark(line.span(), Kind.EMBED_CODE, "line of script");
      }
    }
  }

  /** Marks runs of markup; spaces within a run belong to it. */
  private static void markMarkup(String text, Marks marks) {
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = runEnd(text, at);
      if (end > at) {
        marks.mark(new Span(at, end), Kind.EMBED_CODE, "markup");
      }
      at = text.indexOf('<', Math.max(end, at + 1));
    }
  }

  private static int runEnd(String text, int from) {
    int end = from;
    int next = pieceEnd(text, from);
    while (next > end) {
      end = next;
      int after = afterSpaces(text, end);
      next = after < text.length() && text.charAt(after) == '<' ? pieceEnd(text, after) : end;
    }
    return end;
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The end of the comment, tag or element that begins here; the place itself where none does. */
  private static int pieceEnd(String text, int at) {
    int lineEnd = lineEnd(text, at);
    if (text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at);
      return close < 0 || close > lineEnd ? lineEnd : close + 3;
    }
    String name = tagName(text, at);
    int close = text.indexOf('>', at);
    if (!TAGS.contains(name) || close < 0 || close > lineEnd) {
      return at;
    }
    boolean opening = text.charAt(at + 1) != '/';
    String closing = "</" + name + ">";
    int element = opening && WITH_CONTENT.contains(name) ? text.indexOf(closing, close) : -1;
    return element < 0 || element > lineEnd ? close + 1 : element + closing.length();
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static String tagName(String text, int at) {
    int start = text.startsWith("</", at) ? at + 2 : at + 1;
    int end = start;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
