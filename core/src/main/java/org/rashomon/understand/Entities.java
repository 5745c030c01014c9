package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Entity;
import org.rashomon.model.Entity.Kind;
import org.rashomon.model.Sentence.Part;

/**
 * Whom and what an article speaks of: its names brought together.
 *
 * <p>A short name goes to the one person who bears it. Where several do, it goes to the one who was so called before or
 * is spoken of far more often; where that does not decide, to nobody.
 */
final class Entities {
  /** So many times as often one bearer of a name must be spoken of to be the one meant. */
  private static final int FAR_MORE = 3;

  /** Words that alone name nothing, unless a state of the article is called so in short. */
  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "northern", "southern",
      "eastern", "western", "northeast", "northwest", "southeast", "southwest");

  private final List<SentenceWords> all;
  private final List<One> ones = new ArrayList<>();
  private final Map<String, One> byKey = new HashMap<>();
  private final Map<Name, One> byName = new HashMap<>();
  private final Map<String, Set<One>> byFirst = new HashMap<>();
  private final Map<String, Set<One>> byLast = new HashMap<>();
  private final Map<Integer, List<Name>> bySentence = new HashMap<>();

  /** One entity while it is being gathered. */
  static final class One {
    final int number;
    Kind kind;
    Gender gender = Gender.UNKNOWN;
    String canonical = "";
    final List<Name> names = new ArrayList<>();
    final Set<String> forms = new LinkedHashSet<>();
    final List<Role> roles = new ArrayList<>();
    String description = "";

    One(int number, Kind kind) {
      this.number = number;
      this.kind = kind;
    }

    boolean isPerson() {
      return kind == Kind.PERSON;
    }

    /** Whether it is named by two words or more. */
    boolean isLong() {
      return names.stream().anyMatch(name -> name.words().size() > 1);
    }

    String id(String article) {
      return article + "#e" + number;
    }
  }

  private Entities(List<SentenceWords> all) {
    this.all = all;
  }

  static Entities of(List<Name> names, List<SentenceWords> all) {
    Entities entities = new Entities(all);
    names.forEach(name -> entities.bySentence.computeIfAbsent(name.sentence(), any -> new ArrayList<>()).add(name));
    names.stream().filter(name -> entities.standsAlone(name) && !entities.isHeading(name)).forEach(entities::addFull);
    names.stream().filter(name -> entities.standsAlone(name) && entities.isHeading(name)).forEach(entities::addHeading);
    names.stream().filter(name -> !entities.standsAlone(name)).forEach(entities::addShort);
    entities.joinAcronyms();
    entities.ones.forEach(entities::finish);
    return entities;
  }

  private boolean standsAlone(Name name) {
    return name.words().size() > 1 || name.kind() == Kind.PLACE || name.kind() == Kind.ORGANIZATION;
  }

  private boolean isHeading(Name name) {
    return all.get(name.sentence()).sentence().part() == Part.HEADING;
  }

  /** Headlines run names together, "Lim Okafor talks": what is new there and made of known names is none. */
  private void addHeading(Name name) {
    boolean runTogether = name.kind() != Kind.PLACE && !byKey.containsKey(key(name))
        && name.words().stream().anyMatch(word -> isBorne(word.toLowerCase(Locale.ROOT)));
    if (!runTogether) {
      addFull(name);
    }
  }

  private boolean isBorne(String word) {
    return byLast.containsKey(word) || byFirst.containsKey(word);
  }

  private void addFull(Name name) {
    String key = key(name);
    One one = byKey.computeIfAbsent(key, any -> create(name));
    if (one.kind == Kind.OTHER && (name.kind() == Kind.PERSON || looksLikePerson(name))) {
      one.kind = Kind.PERSON;
    }
    put(name, one);
  }

  private One create(Name name) {
    Kind kind = name.kind() == Kind.OTHER && looksLikePerson(name) ? Kind.PERSON : name.kind();
    One one = new One(ones.size(), kind);
    ones.add(one);
    return one;
  }

  private void put(Name name, One one) {
    if (name.words().size() > 1) {
      List<String> parts = parts(name);
      List<String> whole = name.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      for (List<String> words : List.of(parts, whole)) {
        words.stream().findFirst()
            .ifPresent(word -> byFirst.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(one));
        words.stream().reduce((a, b) -> b)
            .ifPresent(word -> byLast.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(one));
      }
    }
    byName.put(name, one);
    one.names.add(name);
    one.gender = one.gender == Gender.UNKNOWN ? name.gender() : one.gender;
    roleBefore(name).ifPresent(one.roles::add);
    roleAfter(name).ifPresent(one.roles::add);
    stateBefore(name).ifPresent(one.roles::add);
  }

  private static String key(Name name) {
    String phrase = name.text().toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    if (name.kind() == Kind.PLACE) {
      return Gazetteer.state(phrase).orElse(phrase);
    }
    if (name.kind() == Kind.ORGANIZATION) {
      return Gazetteer.state(phrase).orElse("org " + phrase);
    }
    List<String> parts = parts(name);
    boolean western = parts.size() > 2 && Gazetteer.isFirstName(parts.get(0)) && parts.get(1).length() == 1;
    return western ? parts.get(0) + " " + parts.get(parts.size() - 1) : String.join(" ", parts);
  }

  /** The parts of a person's name in lower case, "Jong-un" being two. */
  private static List<String> parts(Name name) {
    return name.words().stream()
        .flatMap(word -> Arrays.stream(word.toLowerCase(Locale.ROOT).replace(".", "").split("-", -1)))
        .filter(part -> !part.isEmpty() && !Set.of("jr", "sr", "iii", "ii").contains(part))
        .toList();
  }

  /** Two or three plain capitals, with an age, an apposition or a verb of speech beside them. */
  private boolean looksLikePerson(Name name) {
    if (name.words().size() < 2 || name.words().size() > 4) {
      return false;
    }
    SentenceWords words = all.get(name.sentence());
    int after = name.to();
    boolean age = words.is(after, ",") && words.isNumber(after + 1) && words.is(after + 2, ",");
    boolean added = words.is(after, ",") && (words.is(after + 1, "who") || roleAfter(name).isPresent());
    boolean speaks = Verbs.cue(words.at(after)).map(cue -> cue.takesClause() && cue.form() == Verbs.Form.PAST)
        .orElse(false);
    boolean spoken = Verbs.cue(words.at(name.whole() - 1))
        .map(cue -> cue.lemma().equals("say") || cue.lemma().equals("add"))
        .orElse(false);
    return (age || added || speaks || spoken || roleBefore(name).isPresent()) && !words.is(name.from() - 1, "the");
  }

  /** "The North": the only state of the article whose name begins so; else no name at all. */
  private Optional<One> direction(Name name) {
    String lead = name.text().toLowerCase(Locale.ROOT) + " ";
    List<One> states = ones.stream().filter(one -> one.kind == Kind.PLACE)
        .filter(one -> one.names.stream().anyMatch(other -> Gazetteer.state(key(other)).isPresent()
            && Gazetteer.state(key(other)).get().toLowerCase(Locale.ROOT).startsWith(lead)))
        .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private static boolean isDirection(Name name) {
    return name.words().size() == 1 && DIRECTIONS.contains(name.words().get(0).toLowerCase(Locale.ROOT));
  }

  private void addShort(Name name) {
    if (isDirection(name)) {
      direction(name).ifPresent(found -> put(name, found));
      return;
    }
    List<One> bearers = bearers(name);
    Optional<One> one = bearers.isEmpty() ? Optional.of(alone(name)) : choose(bearers, name);
    one.ifPresent(found -> put(name, found));
  }

  private One alone(Name name) {
    One one = byKey.computeIfAbsent("short " + name.text().toLowerCase(Locale.ROOT), any -> create(name));
    one.kind = name.kind() == Kind.PERSON ? Kind.PERSON : one.kind;
    return one;
  }

  private List<One> bearers(Name name) {
    String word = parts(name).isEmpty() ? "" : name.words().get(0).toLowerCase(Locale.ROOT);
    boolean titled = name.kind() == Kind.PERSON;
    List<One> last = people(word, name, true);
    boolean foreign = last.isEmpty() || !people(word, name, false).isEmpty();
    if (!foreign) {
      return last;
    }
    List<One> any = new ArrayList<>(last);
    people(word, name, false).stream().filter(one -> !any.contains(one) && (!titled || !isFirstName(one)))
        .forEach(any::add);
    return any;
  }

  private static boolean isFirstName(One one) {
    return Gazetteer.isFirstName(one.names.get(0).words().get(0));
  }

  private List<One> people(String word, Name name, boolean last) {
    return (last ? byLast : byFirst).getOrDefault(word, Set.of()).stream()
        .filter(one -> one.kind == Kind.PERSON || one.kind == Kind.OTHER)
        .filter(one -> one.gender.agreesWith(name.gender()))
        .toList();
  }

  private Optional<One> choose(List<One> bearers, Name name) {
    if (bearers.size() == 1) {
      return Optional.of(bearers.get(0));
    }
    List<One> known = bearers.stream().filter(one -> countBefore(one, name) > 0).toList();
    if (known.size() == 1) {
      return Optional.of(known.get(0));
    }
    List<One> sorted = (known.isEmpty() ? bearers : known).stream()
        .sorted(Comparator.comparingLong((One one) -> weight(one, name)).reversed())
        .toList();
    boolean clear = weight(sorted.get(0), name) >= FAR_MORE * weight(sorted.get(1), name);
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  private static long countBefore(One one, Name name) {
    return one.names.stream().filter(other -> isBefore(other, name)).count();
  }

  private static long weight(One one, Name name) {
    long before = countBefore(one, name);
    return before > 0 ? before : one.names.size();
  }

  private static boolean isBefore(Name a, Name b) {
    return a.sentence() < b.sentence() || (a.sentence() == b.sentence() && a.from() < b.from());
  }

  /** "Harbour Workers Union (HWU)". */
  private void joinAcronyms() {
    for (Name name : bySentence.values().stream().flatMap(List::stream).toList()) {
      SentenceWords words = all.get(name.sentence());
      boolean bracketed = name.words().size() == 1 && words.is(name.from() - 1, "(") && words.is(name.to(), ")");
      if (bracketed) {
        nameEndingAt(name.sentence(), name.from() - 1)
            .filter(full -> isAcronymOf(name.words().get(0), full))
            .flatMap(this::of)
            .ifPresent(full -> of(name).ifPresent(other -> join(full, other)));
      }
    }
  }

  private static boolean isAcronymOf(String acronym, Name full) {
    String initials = full.words().stream()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
    return initials.equals(acronym.replace(".", "")) && initials.length() > 1;
  }

  private void join(One into, One other) {
    if (into == other) {
      return;
    }
    other.names.forEach(name -> {
      byName.put(name, into);
      into.names.add(name);
    });
    into.kind = Kind.ORGANIZATION;
    other.names.clear();
  }

  private void finish(One one) {
    one.names.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::from));
    one.names.forEach(name -> one.forms.add(name.text()));
    one.kind = Firms.isOne(all, one) ? Kind.ORGANIZATION : one.kind;
    one.canonical = one.forms.stream().max(Comparator.comparingInt(Entities::fullness)).orElse("");
    if (one.kind == Kind.PLACE) {
      one.canonical = Gazetteer.state(one.canonical.toLowerCase(Locale.ROOT)).orElse(one.canonical);
    }
    one.description = one.roles.stream().filter(role -> one.isPerson() && !role.words().isEmpty())
        .map(role -> String.join(" ", role.words())).findFirst().orElse("");
  }

  private static int fullness(String form) {
    return form.split(" ", -1).length * 100 + form.length();
  }

  /** "foreign ministry spokesman Lu", "the mayor, Ada Lim,". */
  private Optional<Role> roleBefore(Name name) {
    SentenceWords words = all.get(name.sentence());
    if (!name.title().isEmpty()) {
      int from = wholeStart(name);
      return Role.of(words.phrase(from, name.from()));
    }
    int end = words.is(name.from() - 1, ",") ? name.from() - 1 : name.from();
    Optional<Role> office = end < name.from() ? officeBefore(words, end) : Optional.empty();
    if (office.isPresent()) {
      return office;
    }
    boolean role = Gazetteer.isRole(words.at(end - 1)) || Gazetteer.isTitle(words.at(end - 1));
    if (!role) {
      return Optional.empty();
    }
    int from = phraseStart(words, end);
    boolean definite = end == name.from() || words.is(from, "the") || words.isClitic(from + 1)
        || words.isClitic(from + 2);
    return definite ? Role.of(words.phrase(from, end)) : Optional.empty();
  }

  /** "The chairman of Lim Marine, Ada Okafor": the office with whose it is. */
  private static Optional<Role> officeBefore(SentenceWords words, int end) {
    NounPhrases phrases = new NounPhrases(words, new boolean[words.size()]);
    Optional<NounPhrases.Range> phrase = words.isPunctuation(end - 1) || NounPhrases.OWNERS.contains(words.at(end - 1))
        ? Optional.empty()
        : phrases.endingAt(end);
    return phrase.filter(found -> words.is(found.from(), "the") && phrases.headOf(found) < end - 1
        && words.is(phrases.headOf(found) + 1, "of") && Gazetteer.isRole(words.at(phrases.headOf(found))))
        .flatMap(found -> Role.of(words.phrase(found.from(), found.to())));
  }

  /** "Norway's Ada Lim": of that state, in what role is not said. */
  private Optional<Role> stateBefore(Name name) {
    SentenceWords words = all.get(name.sentence());
    if (!words.isClitic(name.whole() - 1)) {
      return Optional.empty();
    }
    return nameEndingAt(name.sentence(), name.whole() - 1)
        .flatMap(place -> Gazetteer.state(place.text().toLowerCase(Locale.ROOT)))
        .map(state -> new Role("", List.of(), Optional.of(state)));
  }

  private int phraseStart(SentenceWords words, int end) {
    int from = new NounPhrases(words, new boolean[words.size()]).endingAt(end).map(NounPhrases.Range::from)
        .orElse(end - 1);
    for (int i = end - 1; i > from; i--) {
      boolean ofOffice = words.is(i, "of") && words.isAny(i - 1, "secretary", "chief", "minister", "speaker", "head");
      if (FunctionWords.PREPOSITIONS.contains(words.at(i)) && !words.isCapital(i) && !ofOffice) {
        return i + 1;
      }
    }
    return words.isAny(from, "that", "this", "these") ? from + 1 : from;
  }

  private int wholeStart(Name name) {
    return Math.min(name.whole(), phraseStart(all.get(name.sentence()), name.to()));
  }

  /** The first token of a name with all that belongs before it. */
  int fullStart(Name name) {
    SentenceWords words = all.get(name.sentence());
    boolean role = Gazetteer.isRole(words.at(name.whole() - 1)) || Gazetteer.isTitle(words.at(name.whole() - 1))
        || !name.title().isEmpty();
    return role ? wholeStart(name) : name.whole();
  }

  private Optional<Role> roleAfter(Name name) {
    SentenceWords words = all.get(name.sentence());
    int start = name.to() + 1;
    if (!words.is(name.to(), ",")) {
      return Optional.empty();
    }
    int end = start;
    while (end < words.size() && end - start < 12 && !words.isAny(end, ",", ".", "who", "and", ";", ":")) {
      end++;
    }
    boolean opens = FunctionWords.DETERMINERS.contains(words.at(start)) || Gazetteer.isRole(words.at(start))
        || words.isCapital(start);
    boolean verb = false;
    for (int i = start; i < end; i++) {
      verb |= Verbs.looksFinite(words.at(i));
    }
    return opens && !verb ? Role.of(words.phrase(start, end)) : Optional.empty();
  }

  List<One> all() {
    return ones;
  }

  Optional<One> of(Name name) {
    return Optional.ofNullable(byName.get(name));
  }

  List<Name> namesIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  Optional<Name> nameEndingAt(int sentence, int to) {
    return namesIn(sentence).stream().filter(name -> name.to() == to).findFirst();
  }

  /** An organisation known by more than a name of its own: "the Lim campaign". */
  One addOrganisation(String name) {
    One one = byKey.computeIfAbsent("org " + name.toLowerCase(Locale.ROOT), any -> {
      One created = new One(ones.size(), Kind.ORGANIZATION);
      created.canonical = name;
      created.forms.add(name);
      ones.add(created);
      return created;
    });
    return one;
  }

  List<Entity> toModel(String article) {
    return ones.stream()
        .filter(one -> !one.canonical.isEmpty())
        .map(one -> new Entity(one.id(article), one.kind, one.canonical, aliases(one), one.description))
        .toList();
  }

  private static List<String> aliases(One one) {
    return one.forms.stream().filter(form -> !form.equals(one.canonical)).toList();
  }
}
