package org.rashomon.app.web;

import java.util.List;

/**
 * The page of a story, live.
 *
 * @param head of the page as it was told: the list of contents and the title
 * @param body the rest of it
 * @param live the address at which newer versions are told
 */
record StoryPage(
    String id,
    String head,
    String body,
    String live,
    String corrections,
    String history,
    News news,
    List<ArticleChoice> articles,
    List<Named> people,
    List<Named> outlets) {
  private static final String FRONT = "<div class=\"front";
  private static final String END = "</main>";

  /** An article to be chosen. */
  record ArticleChoice(String id, String name) {}

  /** Somebody or something with a page of its own. */
  record Named(String name, String href) {}

  /** The part of a told page up to the end of its title. */
  static String head(String page) {
    return page.substring(0, page.indexOf(FRONT));
  }

  /** The part of a told page from the end of its title to the end of its main part. */
  static String body(String page) {
    return page.substring(page.indexOf(FRONT), page.lastIndexOf(END));
  }
}
