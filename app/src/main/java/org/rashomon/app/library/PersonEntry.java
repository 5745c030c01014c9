package org.rashomon.app.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who is quoted.
 *
 * @param key the name folded, for addresses
 * @param stories in how many stories
 */
public record PersonEntry(String key, String name, int quotations, int stories) {

  /** Kinds of speakers that are no persons. */
  static final Set<String> NOBODY = Set.of("organization", "place");

  /** A name folded: without marks on letters, in lower case, a hyphen between words. */
  public static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return folded.isEmpty() ? name : folded;
  }
}
