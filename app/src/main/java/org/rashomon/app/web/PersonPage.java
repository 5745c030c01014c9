package org.rashomon.app.web;

import java.util.List;

/**
 * Everything somebody said, the latest first.
 */
record PersonPage(String name, String dek, List<Said> said, Pager pager) {
  /**
   * One thing said, in all its wordings.
   *
   * @param storyTitle empty where the utterance above is of the same story
   */
  record Said(String story, String storyTitle, List<Wording> wordings) {}

  /**
   * A wording.
   *
   * @param isMarked whether the words stand in quotation marks
   * @param href of its place in its article
   */
  record Wording(String words, boolean isMarked, String where, String when, String href) {}
}
