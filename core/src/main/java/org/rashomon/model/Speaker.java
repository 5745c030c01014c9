package org.rashomon.model;

import java.util.Optional;

/**
 * Who said something.
 *
 * <p>Unnamed is a finding, unresolved is our failure: the two are never mixed.
 */
public sealed interface Speaker {

  /** The words that point to the speaker, if the article has any. */
  Optional<Excerpt> mention();

  /**
   * A speaker known by name.
   *
   * @param entity the id of the {@link Entity}
   * @param name the entity's canonical name
   */
  record Named(String entity, String name, Optional<Excerpt> mention) implements Speaker {}

  /**
   * A speaker whom this article does not name, known from another article's account of the same
   * words.
   *
   * @param entity the id of the {@link Entity}
   * @param name the entity's canonical name
   * @param from the id of the article that names the speaker
   */
  record Recovered(String entity, String name, Optional<Excerpt> mention, String from)
      implements
        Speaker {}

  /** A speaker whom the article leaves without a name: "officials", "a witness". */
  record Unnamed(Optional<Excerpt> mention) implements Speaker {}

  /** Somebody the article may name, but we can't tell whom. */
  record Unresolved(Optional<Excerpt> mention) implements Speaker {}

  /** The id of the speaker's entity, if it is known by name. */
  default Optional<String> entityId() {
    return switch (this) {
      case Named named -> Optional.of(named.entity());
      case Recovered recovered -> Optional.of(recovered.entity());
      case Unnamed unnamed -> Optional.empty();
      case Unresolved unresolved -> Optional.empty();
    };
  }
}
