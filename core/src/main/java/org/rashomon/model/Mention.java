package org.rashomon.model;

/**
 * A place where an article speaks of an entity.
 *
 * @param entity the id of the entity
 * @param span the words, with the titles and roles that go with the name
 * @param kind how it is referred to
 * @param decidedBy the rule that knew it
 */
public record Mention(String entity, Span span, Kind kind, String decidedBy) {
  /** How a mention refers. */
  public enum Kind {
    /** By a name in full or in part. */
    NAME,
    /** By what it is: "the minister". */
    ROLE,
    /** "he", "it". */
    PRONOUN
  }
}
