package org.rashomon.text;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names people give to time zones, from {@code zones.txt}. A name that several zones go by means one of them only
 * where it is known which country the report is from; else it means none, for nobody knows which instant it was.
 */
final class ZoneNames {
  private static final Map<String, ZoneId> ZONES = zones();

  private ZoneNames() {}

  /**
   * The offset a name means.
   *
   * @param name in lower case
   * @param at the time it stands beside, which tells summer from winter
   * @param place where the report is from; its country counts
   */
  static Optional<ZoneOffset> offset(String name, LocalDateTime at, Locale place) {
    ZoneId inCountry = ZONES.get(name + " " + place.getCountry().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(inCountry == null ? ZONES.get(name) : inCountry)
        .map(zone -> zone.getRules().getOffset(at));
  }

  /** Whether it is the name of a zone anywhere. */
  static boolean contains(String name) {
    return ZONES.keySet().stream().anyMatch(known -> known.equals(name) || known.startsWith(name + " "));
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : WordList.lines(ZoneNames.class, "zones.txt")) {
      int at = line.indexOf('=');
      ZoneId zone = ZoneId.of(line.substring(at + 1).strip());
      for (String name : line.substring(0, at).split(",", -1)) {
        zones.put(name.strip().toLowerCase(Locale.ROOT), zone);
      }
    }
    return Map.copyOf(zones);
  }
}
