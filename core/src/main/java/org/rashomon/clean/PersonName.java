package org.rashomon.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.text.Agencies;
import org.rashomon.text.WordList;

/** Tells people's names from those of outlets, agencies, desks and places, and writes them as people do. */
final class PersonName {
  private static final Set<String> NO_PERSONS = WordList.of(PersonName.class, "no-persons.txt");
  private static final Set<String> PLACES = WordList.of(PersonName.class, "places-in-bylines.txt");
  private static final Set<String> PARTICLES = Set.of(
      "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van", "von", "zu", "ter", "ten", "la", "le",
      "el", "al", "bin", "bint", "ibn", "abu", "y", "e", "af", "av", "dela", "du", "des", "st");

  private static final int MOST_WORDS = 5;
  private static final int LONGEST_ACRONYM = 5;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}'’.‘`-]");
  private static final Pattern BREAKS_WORD = Pattern.compile("(?<=[-'’])");

  private PersonName() {}

  /**
   * The name as people write it, if it is a person's.
   *
   * @param outlets what the page's outlet goes by, see {@link Headlines#letters}
   * @param single whether one word is enough, as where the page says it is a person
   */
  static Optional<String> parse(String words, Set<String> outlets, boolean single) {
    List<String> parts = once(
        alone(SPACES.splitAsStream(words.strip()).filter(part -> !part.isEmpty()).toList(), outlets));
    String name = String.join(" ", parts);
    boolean fits = !parts.isEmpty() && parts.size() <= MOST_WORDS && parts.size() >= (single ? 1 : 2)
        && parts.stream().allMatch(PersonName::isNameWord) && hasCapital(parts.getFirst())
        && (parts.size() > 1 || (name.length() > 2 && !isAcronym(name)));
    return fits && !isElse(parts, name, outlets) ? Optional.of(cased(parts)) : Optional.empty();
  }

  /** "Ana Torv Ana Torv", where a link and its label say the same. */
  private static List<String> once(List<String> parts) {
    int half = parts.size() / 2;
    boolean twice = parts.size() > 2 && parts.size() % 2 == 0
        && parts.subList(0, half).equals(parts.subList(half, parts.size()));
    return twice ? parts.subList(0, half) : parts;
  }

  /** "Ana Torv The Ostby Post" without the outlet or the agency, where more than one word is left. */
  private static List<String> alone(List<String> parts, Set<String> outlets) {
    for (int at = 2; at < parts.size(); at++) {
      String rest = String.join(" ", parts.subList(at, parts.size()));
      if (Agencies.named(rest).isPresent() || outlets.contains(Headlines.letters(rest))) {
        return parts.subList(0, at);
      }
    }
    return parts;
  }

  private static boolean isNameWord(String word) {
    return !NO_LETTER.matcher(word).find() && word.codePoints().anyMatch(Character::isLetter)
        && (hasCapital(word) || PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Or a letter of a script without capitals. */
  private static boolean hasCapital(String word) {
    return word.codePoints().filter(Character::isLetter).limit(3)
        .anyMatch(c -> !Character.isLowerCase(c));
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT))
        && name.codePoints().allMatch(Character::isUpperCase);
  }

  private static boolean isElse(List<String> parts, String name, Set<String> outlets) {
    String letters = Headlines.letters(name);
    return Agencies.named(name).isPresent() || PLACES.contains(letters)
        || Stream.of(letters.split(" ", -1)).anyMatch(NO_PERSONS::contains)
        || outlets.stream()
            .anyMatch(outlet -> isOutlet(letters, outlet) || (parts.size() == 1 && isOf(letters, outlet)))
        || (parts.size() > 1 && Agencies.named(parts.getFirst()).isPresent());
  }

  private static boolean isOutlet(String letters, String outlet) {
    return letters.equals(outlet) || letters.startsWith(outlet + " ") || letters.endsWith(" " + outlet)
        || letters.replace(" ", "").equals(outlet.replace(" ", ""));
  }

  /** Whether one word is a part of the outlet's name: user names often are. */
  private static boolean isOf(String word, String outlet) {
    return outlet.startsWith(word) || (" " + outlet + " ").contains(" " + word + " ");
  }

  private static String cased(List<String> parts) {
    boolean shouted = parts.stream().allMatch(part -> part.equals(part.toUpperCase(Locale.ROOT)))
        && parts.stream().anyMatch(part -> part.length() > 3);
    return shouted
        ? parts.stream().map(PersonName::capitalised).collect(Collectors.joining(" "))
        : String.join(" ", parts);
  }

  /** "O'NEIL-MCDONALD" → "O'Neil-McDonald"; initials stay. */
  private static String capitalised(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (PARTICLES.contains(lower) || word.contains(".")) {
      return PARTICLES.contains(lower) ? lower : word;
    }
    return BREAKS_WORD.splitAsStream(lower).map(PersonName::capital).collect(Collectors.joining());
  }

  private static String capital(String lower) {
    String capital = lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    boolean scottish = capital.startsWith("Mc") && capital.length() > 3;
    return scottish ? "Mc" + capital.substring(2, 3).toUpperCase(Locale.ROOT) + capital.substring(3) : capital;
  }
}
