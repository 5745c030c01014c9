package org.rashomon.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.text.WordList;

/** What 60 of the pages of {@code extraction/} say of themselves; its file tells how it was made. */
final class MetadataGold {
  private static final String FILE = "metadata-gold.tsv";
  private static final String ABSENT = "-";

  /**
   * One page.
   *
   * @param published a day, or an instant to the minute; empty where the page tells none
   * @param authors hashed, see {@link #hash}; empty where it names no person
   * @param title hashed
   */
  record Expected(String page, Optional<String> published, Set<String> authors, String title) {}

  private MetadataGold() {}

  static List<Expected> read() {
    return WordList.lines(MetadataGold.class, FILE).stream().map(MetadataGold::parse).toList();
  }

  private static Expected parse(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    Set<String> authors = Stream.of(fields.get(2).split(",")).filter(hash -> !hash.equals(ABSENT))
        .collect(Collectors.toUnmodifiableSet());
    return new Expected(
        fields.get(0), Optional.of(fields.get(1)).filter(date -> !date.equals(ABSENT)), authors, fields.get(3));
  }

  /** The SHA-256 of the letters and digits in lower case: people's words are not ours to copy. */
  static String hash(String words) {
    String letters = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints()
        .filter(c -> Character.isLetter(c) || Character.isDigit(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Their pages, in the same order. */
  static List<ExtractionGold.Page> pages(List<ExtractionGold.Page> all) throws IOException {
    Set<String> wanted = read().stream().map(Expected::page).collect(Collectors.toSet());
    List<ExtractionGold.Page> pages = all.stream().filter(page -> wanted.contains(page.id())).toList();
    if (pages.size() != wanted.size()) {
      throw new IOException("of " + wanted.size() + " pages in " + FILE + " only " + pages.size() + " are there");
    }
    return pages;
  }
}
