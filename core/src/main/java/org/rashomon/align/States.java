package org.rashomon.align;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.text.WordList;

/** States under their several names, and the seats that speak for them ("Moscow said"). */
final class States {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> SEATS = new HashMap<>();

  static {
    for (String line : WordList.lines(States.class, "states.txt")) {
      String[] parts = line.split(";", -1);
      String state = parts[0].split(",", -1)[0].strip();
      put(NAMES, parts[0], state);
      if (parts.length > 1) {
        put(SEATS, parts[1], state);
      }
    }
  }

  private States() {}

  private static void put(Map<String, String> map, String names, String state) {
    for (String name : names.split(",", -1)) {
      map.put(NameWords.of(name).joined(), state);
    }
  }

  /** The state of this name. */
  static Optional<String> named(NameWords name) {
    return Optional.ofNullable(NAMES.get(name.joined()));
  }

  /** The state that is meant where this name speaks: that of the name, or the one whose seat it is. */
  static Optional<String> behind(NameWords name) {
    return named(name).or(() -> Optional.ofNullable(SEATS.get(name.joined())));
  }
}
