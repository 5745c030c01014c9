package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.library.Job;

/**
 * What an editor can put right, and what was put right.
 *
 * @param story the id of the story; empty on the page of all corrections
 * @param telling names the story as it is told here; forms bring it back
 * @param others other stories that it could be one with
 * @param made corrections, the latest first
 */
record CorrectionPage(
    String formToken,
    Optional<Job.Progress> job,
    String story,
    String title,
    String telling,
    List<Choice> articles,
    List<Choice> others,
    List<Utterance> utterances,
    List<Found> findings,
    List<Made> made) {

  /** Something to be chosen. */
  record Choice(String id, String name, String about) {}

  /**
   * A finding.
   *
   * @param href where it is on the story's page
   * @param readings what accounts say
   */
  record Found(
      String mark, String kind, String matter, String href, List<String> readings, String explanation) {}

  /** One thing said, in all its wordings. */
  record Utterance(String speaker, List<Choice> wordings) {}

  /**
   * A correction.
   *
   * @param subjects what is corrected, with links
   * @param undone when it was taken back, in words; empty where it holds
   */
  record Made(long number, String what, List<CorrectionWords.Subject> subjects, String when, String undone) {}

  String href() {
    return Address.story(story);
  }
}
