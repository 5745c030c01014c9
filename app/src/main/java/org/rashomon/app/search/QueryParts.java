package org.rashomon.app.search;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Cuts a typed query into its parts at blanks that are not within quotation marks. */
final class QueryParts {
  private static final String MARKS = "\"\u201c\u201d\u201e";

  private final String typed;
  private int at;

  /**
   * @param field what stands before a colon, in lower case
   * @param value without the marks around it; never blank
   */
  record Part(boolean isExcluded, Optional<String> field, String value, boolean isQuoted) {}

  QueryParts(String typed) {
    this.typed = typed;
  }

  void forEach(Consumer<Part> taker) {
    while (skipBlanks()) {
      boolean isExcluded = skip('-');
      Optional<String> field = isExcluded ? Optional.empty() : field();
      boolean isQuoted = at < typed.length() && isMark(at);
      String value = (isQuoted ? quoted() : bare()).strip();
      if (!value.isEmpty()) {
        taker.accept(new Part(isExcluded, field, value, isQuoted));
      }
    }
  }

  private boolean skipBlanks() {
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at < typed.length();
  }

  private boolean skip(char c) {
    boolean isThere = at < typed.length() && typed.charAt(at) == c;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private Optional<String> field() {
    int colon = at;
    while (colon < typed.length() && Character.isLetter(typed.charAt(colon))) {
      colon++;
    }
    if (colon == at || colon + 1 >= typed.length() || typed.charAt(colon) != ':'
        || Character.isWhitespace(typed.charAt(colon + 1))) {
      return Optional.empty();
    }
    String name = typed.substring(at, colon).toLowerCase(Locale.ROOT);
    at = colon + 1;
    return Optional.of(name);
  }

  private boolean isMark(int place) {
    return MARKS.indexOf(typed.charAt(place)) >= 0;
  }

  /** To the closing mark, or to the end where there is none. */
  private String quoted() {
    int start = ++at;
    while (at < typed.length() && !isMark(at)) {
      at++;
    }
    return typed.substring(start, at++);
  }

  private String bare() {
    int start = at;
    while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return typed.substring(start, at);
  }
}
