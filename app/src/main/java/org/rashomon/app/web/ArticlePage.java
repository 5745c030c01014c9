package org.rashomon.app.web;

import java.util.List;

/**
 * An article with what is known of its words.
 *
 * @param outlet empty where it is not known
 * @param published in words
 * @param url where it was published, as far as a browser fetches it; else empty
 * @param story where it is told; empty where it is not yet
 * @param others the other articles of its story, to be compared with
 */
record ArticlePage(
    String title,
    String publisher,
    String outlet,
    String published,
    String byline,
    String url,
    String origin,
    String story,
    String storyTitle,
    MarkedText text,
    List<Other> others) {

  /**
   * Another article of the story.
   *
   * @param href of the two side by side
   * @param note what they share, if anything
   */
  record Other(String name, String href, String note) {}
}
