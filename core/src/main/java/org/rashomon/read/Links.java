package org.rashomon.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Addresses as feeds have them: relative, with line breaks and spaces in them. */
final class Links {
  private Links() {}

  /** The absolute address; the link as it is where it can't be resolved. */
  static String resolve(String base, String link) {
    String plain = link.lines().map(String::strip).collect(Collectors.joining()).replace(" ", "%20");
    if (plain.isEmpty() || isWeb(plain)) {
      return plain.isEmpty() ? base : plain;
    }
    try {
      return isWeb(base) ? new URI(base).resolve(new URI(plain)).toString() : plain;
    } catch (URISyntaxException e) {
      return plain;
    }
  }

  static boolean isWeb(String link) {
    String lower = link.substring(0, Math.min(link.length(), 8)).toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }
}
