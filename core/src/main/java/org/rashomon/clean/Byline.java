package org.rashomon.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits "By Ana Torv and Jo Bell, Staff Writers" into the names in it. */
final class Byline {
  /** No longer text is a byline. */
  static final int LONGEST = 150;

  private static final Pattern BY = Pattern.compile("^(?:posted |written |published |reported )?by:?\\s+",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\band\\b|&|\\||·|•)\\s*");
  private static final Pattern ROLE = Pattern.compile(
      "(?i)\\b(writer|editor|reporter|correspondent|staff|bureau|columnist|contributor|producer|desk|chief|team|updated|published|follow|read|pm|am|min)\\b");

  private static final int MOST_WORDS = 5;

  private Byline() {}

  /** The names, each once; nothing where the words are no names: addresses, roles, sentences. */
  static List<String> names(List<String> raw) {
    return raw.stream()
        .filter(each -> each.length() <= LONGEST && !each.contains("://"))
        .flatMap(each -> BETWEEN.splitAsStream(BY.matcher(each.strip()).replaceFirst("")))
        .map(String::strip)
        .filter(Byline::isName)
        .distinct()
        .toList();
  }

  private static boolean isName(String name) {
    boolean capital = name.codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
    boolean plain = name.codePoints().noneMatch(c -> Character.isDigit(c) || c == '@' || c == ':' || c == '/');
    return capital && plain && name.length() > 2 && name.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && !ROLE.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}
