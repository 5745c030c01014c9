package org.rashomon.app.library;

import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * Which stories somebody wants to see.
 *
 * @param outlet that has an article in them
 * @param from the first day of which they have an article, ISO
 * @param to the last
 */
public record StoryFilter(Kind kind, Optional<String> outlet, Optional<String> from, Optional<String> to) {
  /** It changed since, and is not as it was then. */
  private static final String FRESH = "changed > coalesce(visit.at, :since) AND NOT EXISTS (SELECT 1 FROM shown "
      + "WHERE shown.story = story.id AND shown.item = story.item AND shown.came <= coalesce(visit.at, :since) "
      + "AND (shown.went IS NULL OR shown.went > coalesce(visit.at, :since)))";

  /** Kinds of stories. */
  public enum Kind {
    ALL("1 = 1"),
    /** That changed since the reader last saw them. */
    NEW(StoryFilter.FRESH),
    /** Of more than one report. */
    SEVERAL("reports > 1"),
    /** In which accounts can't all be true. */
    DIFFERING("conflicts > 0"),
    /** In which later news replaced earlier. */
    OVERTAKEN("overtaken > 0");

    private final String condition;

    Kind(String condition) {
      this.condition = condition;
    }

    /** The name used in addresses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  String query() {
    return "SELECT " + Library.STORY_COLUMNS + ", CASE WHEN " + FRESH + " THEN 1 ELSE 0 END "
        + "AS fresh FROM story LEFT JOIN visit ON visit.story = story.id AND visit.reader = :reader WHERE "
        + kind.condition
        + outlet.map(name -> " AND story.id IN (SELECT article.story FROM article "
            + "WHERE article.outlet = :outlet)").orElse("")
        + from.map(day -> " AND last_day >= :from").orElse("")
        + to.map(day -> " AND first_day <= :to").orElse("")
        + " ORDER BY fresh DESC, independent DESC, changed DESC, id LIMIT :limit OFFSET :offset";
  }

  Query bind(Query query) {
    outlet.ifPresent(name -> query.bind("outlet", name));
    from.ifPresent(day -> query.bind("from", day));
    to.ifPresent(day -> query.bind("to", day));
    return query;
  }
}
