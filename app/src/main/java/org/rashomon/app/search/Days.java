package org.rashomon.app.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Calendar days in what people and outputs write. */
final class Days {
  private static final int LENGTH = "2025-03-11".length();

  private Days() {}

  /** The day an ISO date or date with time begins with, if it does. */
  static Optional<LocalDate> parse(String iso) {
    try {
      return iso.length() < LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
