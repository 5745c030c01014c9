package org.rashomon.tell.page;

import java.util.List;

/**
 * The page of a story.
 *
 * @param dek what stands under the headline: how many reports, by whom, from when
 * @param tally what was found, one phrase each
 */
record StoryPage(
    String title,
    String dek,
    List<String> tally,
    List<CitedLine> summary,
    List<Day> timeline,
    Speech speech,
    List<FindingGroup> findings,
    List<Versions> versions,
    Copying copying,
    List<SetArticle> articles) {
  /** A summary of eight lines is about as high as so many events. */
  private static final int MOST_EVENTS_BESIDE = 9;

  /** Whether there is more than one report, so that there was something to compare. */
  boolean compares() {
    return articles.size() > 1;
  }

  /** Whether the timeline is too long to stand beside the summary; then both run over the width of the page. */
  boolean hasLongTimeline() {
    return timeline.stream().mapToInt(day -> day.events().size()).sum() > MOST_EVENTS_BESIDE;
  }

  /**
   * A line with its evidence.
   *
   * @param id of its element
   */
  record CitedLine(String id, String text, List<Link> evidence) {}

  /** The events of one date, in order. */
  record Day(String date, List<Event> events) {}

  /**
   * An event of the timeline.
   *
   * @param clock the time of day, empty where it is not known
   * @param style the name of the style of its mark
   * @param status what its mark means, in words
   */
  record Event(CitedLine line, String clock, String style, String status) {}

  /**
   * Findings of one kind.
   *
   * @param sign stands for the kind, so that it is not told by colour alone
   * @param folded whether they are shown on demand only
   */
  record FindingGroup(String kind, String title, String note, String sign, boolean folded, List<SetFinding> findings) {}

  /** A finding as it is shown. */
  record SetFinding(
      String id, String matter, String aspect, List<SetReading> readings, String explanation, String rule) {}

  /**
   * A reading as it is shown.
   *
   * @param voice whose claim it is
   * @param reports which outlets have it, and how many independent reports they are
   */
  record SetReading(String says, String voice, String reports, List<Link> evidence) {}

  /** An article as it is shown. */
  record SetArticle(
      String id,
      String name,
      String title,
      String published,
      String byline,
      String url,
      String origin,
      List<SetBlock> blocks) {}

  /**
   * A paragraph or a line of furniture as it is shown.
   *
   * @param number shown beside it; empty for furniture
   * @param furniture what it is; empty for a paragraph
   * @param folded whether it is shown on demand only
   */
  record SetBlock(String number, String furniture, boolean folded, List<Node> words) {}
}
