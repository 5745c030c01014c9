package org.rashomon.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the news agency whose copy an article says it is or uses. */
final class WireCredit {
  /** The name used, by the names found. */
  private static final Map<String, String> AGENCIES = Map.ofEntries(
      Map.entry("AP", "AP"),
      Map.entry("Associated Press", "AP"),
      Map.entry("The Associated Press", "AP"),
      Map.entry("Reuters", "Reuters"),
      Map.entry("REUTERS", "Reuters"),
      Map.entry("Thomson Reuters", "Reuters"),
      Map.entry("AFP", "AFP"),
      Map.entry("Agence France-Presse", "AFP"),
      Map.entry("UPI", "UPI"),
      Map.entry("United Press International", "UPI"),
      Map.entry("PA", "PA"),
      Map.entry("Press Association", "PA"),
      Map.entry("PA Media", "PA"),
      Map.entry("Bloomberg", "Bloomberg"),
      Map.entry("Xinhua", "Xinhua"),
      Map.entry("ANI", "ANI"),
      Map.entry("PTI", "PTI"),
      Map.entry("IANS", "IANS"),
      Map.entry("AAP", "AAP"),
      Map.entry("Australian Associated Press", "AAP"),
      Map.entry("dpa", "dpa"),
      Map.entry("EFE", "EFE"),
      Map.entry("Kyodo", "Kyodo"),
      Map.entry("Yonhap", "Yonhap"),
      Map.entry("TASS", "TASS"),
      Map.entry("CNS", "CNS"),
      Map.entry("The Canadian Press", "Canadian Press"),
      Map.entry("CNN Wire", "CNN"));

  private static final Pattern DATELINE = Pattern.compile("^[^\\n(]{0,60}\\(([A-Za-z][A-Za-z -]{1,30})\\)\\s*[-–—:]?");
  private static final Pattern COPYRIGHT = Pattern.compile(
      "(?:©|\\(c\\)|Copyright)[\\s\\d,]{0,12}(?:by )?((?:The )?[A-Z][A-Za-z-]{1,20}(?: [A-Z][A-Za-z-]{1,20})?)");
  private static final Pattern REPORTED = Pattern
      .compile("(?:^|\\n|\\()(?:\\()?Reporting by [A-Z][^\\n]{5,200}Editing by ");
  private static final Pattern CONTRIBUTED = Pattern.compile(
      "(?:^|\\n)[^\\n]{0,30}\\b(The Associated Press|Associated Press|Reuters|AFP|Agence France-Presse|UPI) contributed to this");

  /** The dateline stands in the first characters, credits in the last. */
  private static final int HEAD = 400;

  private static final int TAIL = 600;

  private WireCredit() {}

  static Optional<Fact<String>> in(String text, List<String> byline) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return byline(byline)
        .or(() -> head.lines().flatMap(line -> named(DATELINE.matcher(line), "agency in dateline").stream())
            .findFirst())
        .or(() -> named(COPYRIGHT.matcher(tail), "agency's copyright"))
        .or(() -> named(CONTRIBUTED.matcher(tail), "agency contributed"))
        .or(() -> REPORTED.matcher(tail).find()
            ? Optional.of(new Fact<>("Reuters", "reporting and editing line"))
            : Optional.empty());
  }

  private static Optional<Fact<String>> byline(List<String> byline) {
    return byline.stream()
        .filter(AGENCIES::containsKey)
        .map(name -> new Fact<>(AGENCIES.getOrDefault(name, name), "agency in byline"))
        .findFirst();
  }

  private static Optional<Fact<String>> named(Matcher matcher, String rule) {
    while (matcher.find()) {
      String agency = AGENCIES.get(matcher.group(1).strip());
      if (agency != null) {
        return Optional.of(new Fact<>(agency, rule));
      }
    }
    return Optional.empty();
  }
}
