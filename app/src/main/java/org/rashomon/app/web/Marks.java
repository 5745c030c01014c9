package org.rashomon.app.web;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks what is new on the page of a story. */
final class Marks {
  /** The elements that can be new. No article has a "<" that is not escaped, so that its words are never taken for one. */
  private static final Pattern ELEMENT = Pattern.compile(
      "<(?:article|div) class=\"[a-z -]*\" id=\"((?:finding|said)-[0-9]+|a[0-9]+)\"");

  private Marks() {}

  /**
   * A page with marks on what is new, for the style sheet to show.
   *
   * @param anchors the ids of the elements that are new
   */
  static String set(String page, Set<String> anchors) {
    StringBuilder marked = new StringBuilder(page.length() + 16 * anchors.size());
    Matcher matcher = ELEMENT.matcher(page);
    while (matcher.find()) {
      String mark = anchors.contains(matcher.group(1)) ? " data-new" : "";
      matcher.appendReplacement(marked, Matcher.quoteReplacement(matcher.group() + mark));
    }
    return matcher.appendTail(marked).toString();
  }
}
