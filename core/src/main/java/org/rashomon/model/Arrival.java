package org.rashomon.model;

import java.util.List;

/**
 * What the arrival of an account did to the stories.
 *
 * @param article the id of the article that arrived
 * @param story the id of the story it is in
 * @param effect what happened
 * @param changed ids of the stories that have other accounts than before or are new, that of the arrival among them
 * @param ended ids of stories that are no more
 */
public record Arrival(String article, String story, Effect effect, List<String> changed, List<String> ended) {

  public Arrival {
    changed = List.copyOf(changed);
    ended = List.copyOf(ended);
  }

  /** What an arrival can do. */
  public enum Effect {
    /** It is a story of its own, and others are as they were. */
    OPENED,
    /** One story took it in. */
    JOINED,
    /** Two or more stories became one. */
    MERGED,
    /** A story fell apart. */
    SPLIT,
    /** Accounts went from one story to another. */
    REARRANGED
  }
}
