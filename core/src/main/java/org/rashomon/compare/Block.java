package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.Words;

/**
 * A block of a street that a claim gives as a place: "the 300 block of West 14th Street".
 *
 * @param street its name in lower case, without "street" and directions
 * @param direction "w" for "West" and "W.", empty where none is given
 * @param words as they stand
 */
record Block(Telling telling, int number, List<String> street, String direction, String words) {
  /** What happens is in, on or at a block; who is "of" one lives there. */
  private static final Pattern BLOCK = Pattern.compile(
      "\\b(?:in|on|at|to|near|along) the (\\d{1,5}) block of ((?:[A-Z0-9][\\w.'’]*)(?: [A-Z][\\w.'’]*){0,4})");

  private static final Map<String, String> DIRECTIONS = Map.ofEntries(
      Map.entry("north", "n"), Map.entry("n", "n"), Map.entry("south", "s"), Map.entry("s", "s"),
      Map.entry("east", "e"), Map.entry("e", "e"), Map.entry("west", "w"), Map.entry("w", "w"),
      Map.entry("northeast", "ne"), Map.entry("ne", "ne"), Map.entry("northwest", "nw"), Map.entry("nw", "nw"),
      Map.entry("southeast", "se"), Map.entry("se", "se"), Map.entry("southwest", "sw"), Map.entry("sw", "sw"));

  private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "av", "road", "rd", "drive", "dr",
      "lane", "ln", "boulevard", "blvd", "court", "ct", "highway", "hwy", "parkway", "pkwy", "place", "pl", "way",
      "terrace", "circle", "trail", "pike");

  static List<Block> in(Telling telling) {
    List<Block> blocks = new ArrayList<>();
    Matcher found = BLOCK.matcher(telling.claim().excerpt().exact());
    while (found.find()) {
      of(telling, Integer.parseInt(found.group(1)), found.group(2)).ifPresent(blocks::add);
    }
    return blocks;
  }

  /** Reads the name up to the word for a street and a direction after it; what goes on without one is no address. */
  private static Optional<Block> of(Telling telling, int number, String written) {
    List<String> street = new ArrayList<>();
    String direction = "";
    boolean ended = false;
    for (String word : Words.all(written)) {
      if (DIRECTIONS.containsKey(word)) {
        direction = DIRECTIONS.getOrDefault(word, "");
      } else if (ended) {
        break;
      } else if (STREETS.contains(word) && !street.isEmpty()) {
        ended = true;
      } else {
        street.add(word);
      }
    }
    return ended
        ? Optional.of(new Block(telling, number, List.copyOf(street), direction, number + " block of " + written))
        : Optional.empty();
  }

  boolean isOfSameStreet(Block other) {
    return street.equals(other.street);
  }

  /** Whether it can't be the same: another number, or the other end of the street. */
  boolean isElsewhere(Block other) {
    return number != other.number
        || (!direction.isEmpty() && !other.direction.isEmpty() && !direction.equals(other.direction));
  }
}
