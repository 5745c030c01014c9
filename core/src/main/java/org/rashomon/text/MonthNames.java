package org.rashomon.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in many languages, from {@code months.txt}. */
final class MonthNames {
  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** The month's number, from 1, by its name in lower case. */
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(name));
  }

  private static Map<String, Integer> numbers() {
    List<String> lines = WordList.lines(MonthNames.class, "months.txt");
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 1; month <= lines.size(); month++) {
      for (String name : lines.get(month - 1).split(",", -1)) {
        numbers.put(name.strip().toLowerCase(Locale.ROOT), month);
      }
    }
    return Map.copyOf(numbers);
  }
}
