package org.rashomon.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Span;

/**
 * Finds the runs of markup in a line of text, one after the other; spaces within a run belong to it.
 *
 * <p>Runs in one pass: what was looked for in vain once is not looked for again.
 */
final class MarkupScan {
  private static final Set<String> TAGS = Set.of(
      "a", "b", "blockquote", "br", "div", "em", "embed", "figure", "figcaption", "font", "h1", "h2", "h3", "h4", "hr",
      "i",
      "iframe", "img", "li", "noscript", "object", "ol", "p", "param", "picture", "script", "section", "source", "span",
      "strong", "style", "svg", "table", "tbody", "td", "tr", "u", "ul", "video", "amp-img", "amp-ad", "link", "meta");

  /** Elements whose content is no text either. */
  private static final Set<String> WITH_CONTENT = Set.of("script", "style", "iframe", "object", "svg", "noscript",
      "figure");

  private static final int LONGEST_NAME = 12;

  private final String line;
  private final Set<String> missing = new HashSet<>();
  private int at;

  MarkupScan(String line) {
    this.line = line;
  }

  /** The next run; an empty span where there is none any more. */
  Span next() {
    for (int start = line.indexOf('<', at); start >= 0; start = line.indexOf('<', start + 1)) {
      int end = runEnd(start);
      if (end > start) {
        at = end;
        return new Span(start, end);
      }
    }
    at = line.length();
    return new Span(at, at);
  }

  private int runEnd(int from) {
    int end = from;
    int next = pieceEnd(from);
    while (next > end) {
      end = next;
      int after = afterSpaces(end);
      next = after < line.length() && line.charAt(after) == '<' ? pieceEnd(after) : end;
      next = next == after ? end : next;
    }
    return end;
  }

  private int afterSpaces(int from) {
    int after = from;
    while (after < line.length() && (line.charAt(after) == ' ' || line.charAt(after) == '\t')) {
      after++;
    }
    return after;
  }

  /** The end of the comment, tag or element that begins here; the place itself where none does. */
  private int pieceEnd(int start) {
    if (line.startsWith("<!--", start)) {
      int close = find("-->", start);
      return close < 0 ? line.length() : close + 3;
    }
    String name = tagName(start);
    int close = TAGS.contains(name) ? find(">", start) : -1;
    if (close < 0) {
      return start;
    }
    boolean holds = line.charAt(start + 1) != '/' && WITH_CONTENT.contains(name);
    String closing = "</" + name + ">";
    int element = holds ? find(closing, close) : -1;
    return element < 0 ? close + 1 : element + closing.length();
  }

  private int find(String mark, int from) {
    int found = missing.contains(mark) ? -1 : line.indexOf(mark, from);
    if (found < 0) {
      missing.add(mark);
    }
    return found;
  }

  private String tagName(int start) {
    int from = line.startsWith("</", start) ? start + 2 : start + 1;
    int end = from;
    while (end < line.length() && end - from < LONGEST_NAME
        && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '-')) {
      end++;
    }
    return line.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
