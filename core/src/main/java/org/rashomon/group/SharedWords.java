package org.rashomon.group;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Entity;
import org.rashomon.model.Story.Shared;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/** The words two accounts have in common, as a reader would write them, each with its kind. */
final class SharedWords {
  private final Sketch one;
  private final Sketch other;
  private final Map<String, Sketch.Term> here;
  private final Map<String, Sketch.Term> there;

  /** Stems of words in names of places. */
  private final Set<String> places = new HashSet<>();

  /** Stems of words of full names in common, which need not be told again one by one. */
  private final Set<String> inFullNames;

  SharedWords(Sketch one, Sketch other) {
    this.one = one;
    this.other = other;
    here = byStem(one);
    there = byStem(other);
    Stream.of(one, other).flatMap(sketch -> sketch.account().entities().stream())
        .filter(entity -> entity.kind() == Entity.Kind.PLACE).forEach(this::addPlace);
    inFullNames = here.values().stream().filter(term -> term.isFullName() && there.containsKey(term.stem()))
        .flatMap(term -> Stream.of(term.stem().split(" "))).collect(Collectors.toSet());
  }

  private static Map<String, Sketch.Term> byStem(Sketch sketch) {
    Map<String, Sketch.Term> terms = new HashMap<>();
    sketch.terms().forEach(term -> terms.put(term.stem(), term));
    return terms;
  }

  private void addPlace(Entity place) {
    Stream.concat(Stream.of(place.name()), place.aliases().stream())
        .forEach(name -> WordPlaces.of(name).stream().map(Word::stem).forEach(places::add));
  }

  /** What both have. A part of a name is left out where both have the name in full. */
  Collection<Sketch.Term> terms() {
    return here.values().stream()
        .filter(term -> there.containsKey(term.stem()) && !inFullNames.contains(term.stem())).toList();
  }

  /** Days of the week that both name; being in every report, they are no {@link #terms}. */
  List<Shared> weekdays() {
    float[] some = one.weekdays();
    float[] others = other.weekdays();
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> some[day.getValue() - 1] > 0 && others[day.getValue() - 1] > 0)
        .map(day -> new Shared(Shared.Kind.TIME, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))).toList();
  }

  /** How a term is told. */
  Shared read(Sketch.Term term) {
    Shared.Kind kind = kind(term);
    String written = one.written(term);
    String bare = written.endsWith("'s") || written.endsWith("’s")
        ? written.substring(0, written.length() - 2)
        : written;
    return new Shared(kind, kind == Shared.Kind.WORD ? bare.toLowerCase(Locale.ROOT) : bare);
  }

  private Shared.Kind kind(Sketch.Term term) {
    if (term.isNumber()) {
      return Shared.Kind.NUMBER;
    }
    if (!isName(term)) {
      return Shared.Kind.WORD;
    }
    return places.containsAll(List.of(term.stem().split(" "))) ? Shared.Kind.PLACE : Shared.Kind.NAME;
  }

  private boolean isName(Sketch.Term term) {
    Sketch.Term other = there.getOrDefault(term.stem(), term);
    return (term.isName() && other.isName()) || term.isFullName();
  }
}
