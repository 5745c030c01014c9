package org.rashomon.app.library;

import java.util.Locale;
import java.util.Optional;

/**
 * What an outlet did in a story.
 *
 * @param article the id of its article; empty where the matter is that there is none
 * @param subject what was told first or left out, or the id of the article copied from
 */
public record Deed(String outlet, String story, Kind kind, Optional<String> article, String subject) {
  /** What outlets do. */
  public enum Kind {
    /** It reported the story, or a matter that others told later, before all others. */
    FIRST,
    /** It has a sizeable part of its words from another report. */
    COPIED,
    /** Its latest report is silent on what most others tell. */
    LEFT_OUT;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
