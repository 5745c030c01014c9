package org.rashomon.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article that is a later state of a report which the story has in an earlier state too. The versions of a report
 * are one report: none is a copy of another.
 *
 * @param article id of the version
 * @param of id of the version before it
 * @param orderedBy the dates that tell which of the two came first: {@code updated} or {@code published}; empty where
 *     nothing tells, and the order is that of the story
 * @param decidedBy the rule that decided that the two are versions
 * @param changes what is otherwise, sentence by sentence, in the order of the version; empty where not a word is
 */
public record Version(
    String article, String of, Optional<String> orderedBy, String decidedBy, List<Change> changes) {

  public Version {
    changes = List.copyOf(changes);
  }

  /**
   * A sentence that changed.
   *
   * @param from as the version before has it; empty if it was added
   * @param to as the version has it; empty if it was removed
   */
  public record Change(Optional<Excerpt> from, Optional<Excerpt> to) {

    /**
     * @throws IllegalArgumentException if there is neither
     */
    public Change {
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException("a change of nothing");
      }
    }

    public static Change added(Excerpt to) {
      return new Change(Optional.empty(), Optional.of(to));
    }

    public static Change removed(Excerpt from) {
      return new Change(Optional.of(from), Optional.empty());
    }

    public static Change changed(Excerpt from, Excerpt to) {
      return new Change(Optional.of(from), Optional.of(to));
    }

    /** What became of it. */
    public Kind kind() {
      if (from.isEmpty()) {
        return Kind.ADDED;
      }
      return to.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }
  }

  /** What became of a sentence. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
