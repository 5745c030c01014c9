package org.rashomon.app.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody looks for: words, {@code "phrases"}, {@code -words} that must not be there, and conditions:
 * {@code person:}, {@code outlet:}, {@code speaker:}, {@code kind:} (of a finding), {@code day:}, {@code from:} and
 * {@code to:}, with a value in quotation marks if it has blanks.
 *
 * @param words to be found in any order
 * @param phrases to be found as they are
 * @param without neither of these may be there
 * @param from the first day, included
 * @param to the last day, included
 */
public record SearchQuery(
    List<String> words,
    List<String> phrases,
    List<String> without,
    List<String> people,
    List<String> outlets,
    List<String> speakers,
    List<String> kinds,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Longer queries are cut: nobody types them. */
  static final int LONGEST = 1000;

  public SearchQuery {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
    people = List.copyOf(people);
    outlets = List.copyOf(outlets);
    speakers = List.copyOf(speakers);
    kinds = List.copyOf(kinds);
  }

  /** Reads a query. What is no condition is words, so that anything may be typed. */
  public static SearchQuery parse(String typed) {
    Parsing parsing = new Parsing();
    new QueryParts(typed.substring(0, Math.min(LONGEST, typed.length()))).forEach(parsing::take);
    return parsing.query();
  }

  /** The words and phrases as one text, for its meaning. */
  public String text() {
    List<String> all = new ArrayList<>(words);
    all.addAll(phrases);
    return String.join(" ", all);
  }

  /** Whether it asks for words at all, and not for conditions alone. */
  public boolean hasWords() {
    return !words.isEmpty() || !phrases.isEmpty();
  }

  /** Whether anything but words narrows it. */
  public boolean hasConditions() {
    return !(without.isEmpty() && people.isEmpty() && outlets.isEmpty() && speakers.isEmpty() && kinds.isEmpty()
        && from.isEmpty() && to.isEmpty());
  }

  /** Takes part after part. */
  private static final class Parsing {
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();

    void take(QueryParts.Part part) {
      if (part.isExcluded()) {
        without.add(part.value());
      } else if (part.field().isEmpty() || !isCondition(part)) {
        plain(part);
      }
    }

    private void plain(QueryParts.Part part) {
      if (part.isQuoted() && part.field().isEmpty()) {
        phrases.add(part.value());
      } else {
        words.add(part.field().map(field -> field + " " + part.value()).orElse(part.value()));
      }
    }

    private boolean isCondition(QueryParts.Part part) {
      return switch (part.field().orElse("")) {
        case "person" -> people.add(part.value());
        case "outlet" -> outlets.add(part.value());
        case "speaker" -> speakers.add(part.value());
        case "kind" -> kinds.add(part.value().toLowerCase(Locale.ROOT));
        case "from", "to", "day" -> isDay(part);
        default -> false;
      };
    }

    private boolean isDay(QueryParts.Part part) {
      Optional<LocalDate> day = Days.parse(part.value());
      String field = part.field().orElse("");
      from = field.equals("to") ? from : day.or(() -> from);
      to = field.equals("from") ? to : day.or(() -> to);
      return day.isPresent();
    }

    SearchQuery query() {
      return new SearchQuery(words, phrases, without, people, outlets, speakers, kinds, from, to);
    }
  }
}
