package org.rashomon.understand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.WordList;

/** What is known of names beforehand: states, places, first names, titles, roles, words of organisations. */
final class Gazetteer {
  static final Set<String> PLACES = WordList.of(Gazetteer.class, "places.txt");
  static final Set<String> ORGANISATION_WORDS = WordList.of(Gazetteer.class, "organisation-words.txt");
  static final Set<String> MALE = WordList.of(Gazetteer.class, "first-names-male.txt");
  static final Set<String> FEMALE = WordList.of(Gazetteer.class, "first-names-female.txt");
  static final Set<String> ORGANISED = WordList.of(Gazetteer.class, "organised-words.txt");
  static final Set<String> UNNAMED = WordList.of(Gazetteer.class, "unnamed-people.txt");
  static final Set<String> SENTENCE_WORDS = WordList.of(Gazetteer.class, "sentence-words.txt");
  private static final Map<String, String> STATES = new HashMap<>();
  private static final Map<String, String> PEOPLES = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final Map<String, Gender> TITLES = new HashMap<>();
  private static final Set<String> LEADERS = new HashSet<>();
  private static final Set<String> ROLES = new HashSet<>();

  static {
    WordList.lines(Gazetteer.class, "countries.txt").forEach(Gazetteer::readCountry);
    WordList.lines(Gazetteer.class, "titles.txt").forEach(Gazetteer::readTitles);
    WordList.lines(Gazetteer.class, "roles.txt").forEach(Gazetteer::readRoles);
  }

  private Gazetteer() {}

  private static void readCountry(String line) {
    String[] fields = line.split("\\|", -1);
    String name = fields[0];
    STATES.put(lower(name), name);
    entries(fields[1]).forEach(other -> STATES.put(lower(other), name));
    entries(fields[2]).forEach(people -> {
      PEOPLES.put(lower(people), name);
      PEOPLES.put(lower(people) + "s", name);
    });
    entries(fields[3]).forEach(capital -> CAPITALS.put(lower(capital), name));
  }

  private static java.util.List<String> entries(String field) {
    return Arrays.stream(field.split(",", -1)).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
  }

  private static void readTitles(String line) {
    for (String entry : entries(line)) {
      String[] sides = entry.split("=", -1);
      Gender gender = sides.length == 1 ? Gender.UNKNOWN : sides[1].strip().equals("m") ? Gender.HE : Gender.SHE;
      TITLES.put(sides[0].strip(), gender);
    }
  }

  private static void readRoles(String line) {
    int colon = line.indexOf(':');
    entries(line.substring(colon + 1)).forEach(role -> {
      ROLES.add(role);
      if (line.startsWith("leader")) {
        LEADERS.add(role);
      }
    });
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The state that a name in lower case stands for. */
  static Optional<String> state(String name) {
    return Optional.ofNullable(STATES.get(name)).or(() -> Optional.ofNullable(STATES.get(name.replace(".", ""))));
  }

  /** The state whose people or adjective a word is: "north korean". */
  static Optional<String> stateOfPeople(String word) {
    return Optional.ofNullable(PEOPLES.get(word));
  }

  static Optional<String> stateOfCapital(String name) {
    return Optional.ofNullable(CAPITALS.get(name));
  }

  static boolean isPlace(String name) {
    return PLACES.contains(name) || STATES.containsKey(name) || CAPITALS.containsKey(name);
  }

  static boolean isTitle(String phrase) {
    return TITLES.containsKey(phrase);
  }

  static Gender genderOfTitle(String phrase) {
    return TITLES.getOrDefault(phrase, Gender.UNKNOWN);
  }

  static Gender genderOfFirstName(String name) {
    String lower = lower(name);
    boolean he = MALE.contains(lower);
    boolean she = FEMALE.contains(lower);
    return he == she ? Gender.UNKNOWN : he ? Gender.HE : Gender.SHE;
  }

  static boolean isFirstName(String name) {
    String lower = lower(name);
    return MALE.contains(lower) || FEMALE.contains(lower);
  }

  static boolean isRole(String word) {
    return ROLES.contains(word);
  }

  /** Whether the holder of a role leads a state or government. */
  static boolean isLeader(String role) {
    return LEADERS.contains(role);
  }
}
