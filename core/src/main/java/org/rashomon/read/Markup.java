package org.rashomon.read;

import java.util.Locale;
import java.util.Optional;

/** Looks at the beginning of markup. */
final class Markup {
  private Markup() {}

  /** The local name of the first element, in lower case; nothing where words come before it. */
  static Optional<String> root(String start) {
    int at = 0;
    while (at >= 0 && at < start.length()) {
      at = afterSpace(start, at);
      if (start.startsWith("<!--", at)) {
        at = after(start, "-->", at);
      } else if (start.startsWith("<?", at)) {
        at = after(start, "?>", at);
      } else if (start.regionMatches(true, at, "<!doctype", 0, 9)) {
        if (start.regionMatches(true, at, "<!doctype html", 0, 14)) {
          return Optional.of("html");
        }
        at = afterDoctype(start, at);
      } else {
        return start.startsWith("<", at) ? name(start, at + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String start, int from) {
    int end = from;
    while (end < start.length()
        && (Character.isLetterOrDigit(start.charAt(end)) || ":-_".indexOf(start.charAt(end)) >= 0)) {
      end++;
    }
    String name = start.substring(from, end).toLowerCase(Locale.ROOT);
    return name.isEmpty() ? Optional.empty() : Optional.of(name.substring(name.indexOf(':') + 1));
  }

  private static int afterSpace(String start, int from) {
    int at = from;
    while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int after(String start, String mark, int from) {
    int found = start.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  /** A doctype may hold declarations in square brackets, with {@code >} in them. */
  static int afterDoctype(String start, int from) {
    int close = start.indexOf('>', from);
    int open = start.indexOf('[', from);
    if (open >= 0 && open < close) {
      int end = start.indexOf(']', open);
      return end < 0 ? -1 : after(start, ">", end);
    }
    return close < 0 ? -1 : close + 1;
  }
}
