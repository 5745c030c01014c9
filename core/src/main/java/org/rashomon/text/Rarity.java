package org.rashomon.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * How rare words are in English news at large: what two articles share says the more the rarer it is.
 *
 * <p>Inverse document frequency, {@code ln(articles / articles with the word)}: 0 for a word that stands everywhere,
 * about 7 for one the list does not know.
 */
public final class Rarity {
  /** A word that is not in the list stands in fewer articles than the rarest there; taken as this many. */
  private static final double UNLISTED = 5;

  private static final Rarity NEWS = new Rarity(WordList.lines(Rarity.class, "document-frequencies.txt"));

  private final Map<String, Integer> counts = new HashMap<>();
  private final int articles;

  private Rarity(List<String> lines) {
    articles = Integer.parseInt(lines.get(0));
    lines.subList(1, lines.size()).forEach(this::read);
  }

  /** A line holds a count, then all stems that have it. */
  private void read(String line) {
    StringTokenizer parts = new StringTokenizer(line);
    Integer count = Integer.valueOf(parts.nextToken());
    while (parts.hasMoreTokens()) {
      counts.put(parts.nextToken(), count);
    }
  }

  /** That of a word's stem. */
  public static double of(String stem) {
    return Math.log(NEWS.articles / documents(stem));
  }

  /** In how many of {@link #articles()} the stem stands, about. */
  public static double documents(String stem) {
    Integer count = NEWS.counts.get(stem);
    return count == null ? UNLISTED : count;
  }

  /** How many articles were counted. */
  public static int articles() {
    return NEWS.articles;
  }
}
