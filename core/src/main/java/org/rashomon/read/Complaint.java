package org.rashomon.read;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Words an exception for a user. */
final class Complaint {
  private static final int LONGEST = 200;

  private Complaint() {}

  static String of(Throwable failure) {
    return switch (failure) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "permission denied";
      case EOFException early when early.getMessage() == null -> "it ends early";
      default -> shortened(
          Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName()));
    };
  }

  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
