package org.rashomon.model;

import java.util.List;
import java.util.Locale;

/**
 * Somebody or something with a name.
 *
 * @param id unique within the article; within the story, once accounts are aligned
 * @param kind what it is
 * @param name the fullest name it is given, without titles
 * @param aliases other ways it is named, such as "Ms Okafor", "the ministry"
 * @param description what it is said to be ("fire chief"), empty where nothing is said
 */
public record Entity(String id, Kind kind, String name, List<String> aliases, String description) {

  public Entity {
    aliases = List.copyOf(aliases);
  }

  /** What an entity is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER;

    /** The name used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
