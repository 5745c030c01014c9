package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.text.Agencies;

/**
 * Finds the news agency whose copy a text says it is or uses: in its byline, its dateline, its last lines, by its
 * number, or where somebody is quoted as having told it. The credit of a picture is none.
 */
final class WireCredit {
  private static final Pattern DATELINE = Pattern.compile(
      "^[^\\n(]{0,60}\\((\\p{L}[\\p{L}.' -]{1,38})\\)\\s*[-–—:]|^(?:[^\\n(]{0,60})\\((\\p{L}[\\p{L}.' -]{1,38})\\)\\s");
  private static final Pattern COPYRIGHT = Pattern.compile(
      "(?:©|\\([cC]\\)|Copyright)[\\s\\d,©–-]{0,20}(?:by )?([^\\n.]{2,60})");
  private static final Pattern REPORTED = Pattern
      .compile("(?:^|\\n|\\()\\(?Reporting by [A-Z][^\\n]{5,300}Editing by ");
  private static final Pattern CONTRIBUTED = Pattern.compile(
      "([^\\n]{2,80}?)\\s(?:also )?(?:contributed to this|contributed to the|reporters? contributed)");
  private static final Pattern WITH = Pattern.compile(
      "(?i)(?:with (?:additional )?(?:inputs?|reporting|files|material|agency inputs|information) (?:from|by)|source[:]|via|courtesy of|from)"
          + "\\s(?:the )?(?-i:([^\\n]{2,60}))");

  /** A last line that is the agency alone: "-AP", "(dpa)", "/AFP", "— Reuters". */
  private static final Pattern SIGNED = Pattern.compile("[\\s(\\[/–—-]*([\\p{L}.' -]{2,40}?)[\\s)\\]./-]*");

  private static final Pattern TOLD = Pattern
      .compile("\\b(?:told|tells) (?:the )?([\\p{L}-]+(?: (?:Press|Association|France-Presse))?)");

  /** The number an agency gives its copy; that of a picture or film is none of the words'. */
  private static final Pattern NUMBER = Pattern.compile("\\burn:[\\p{Alnum}._:/-]{3,120}");

  /** The dateline stands in the first characters, credits in the last. */
  private static final int HEAD = 500;

  private static final int TAIL = 700;

  /** Characters of a text that are read for numbers and for whom somebody told; reports are shorter. */
  private static final int LOOKED_AT = 100_000;

  /** Another outlet may quote what somebody told an agency once. */
  private static final int TOLD_OFTEN = 2;

  private WireCredit() {}

  /**
   * The agency, by the first rule that finds it.
   *
   * @param signed the byline as it stands, agencies and all
   */
  static Optional<Fact<String>> in(String text, List<String> signed) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return byline(signed)
        .or(() -> head.lines().flatMap(line -> exact(DATELINE.matcher(line), "agency in dateline").stream())
            .findFirst())
        .or(() -> within(COPYRIGHT.matcher(tail), "agency's copyright"))
        .or(() -> contributed(tail))
        .or(() -> REPORTED.matcher(tail).find()
            ? Optional.of(new Fact<>("Reuters", "reporting and editing line"))
            : Optional.empty())
        .or(() -> last(tail))
        .or(() -> number(text))
        .or(() -> told(text));
  }

  private static Optional<Fact<String>> byline(List<String> signed) {
    return signed.stream()
        .flatMap(one -> Stream.concat(Stream.of(one), Byline.names(List.of(one)).stream()))
        .flatMap(name -> Agencies.named(name).stream())
        .map(agency -> new Fact<>(agency, "agency in byline"))
        .findFirst();
  }

  /** The pattern tries every beginning, so the word is looked for first: few reports have it. */
  private static Optional<Fact<String>> contributed(String tail) {
    return tail.contains("contributed") ? within(CONTRIBUTED.matcher(tail), "agency contributed") : Optional.empty();
  }

  private static Optional<Fact<String>> number(String text) {
    return NUMBER.matcher(text).region(0, Math.min(text.length(), LOOKED_AT)).results().map(MatchResult::group)
        .filter(number -> !Agencies.isOfPicture(number))
        .flatMap(number -> Agencies.at(number).stream())
        .findFirst()
        .map(agency -> new Fact<>(agency, "agency's number in text"));
  }

  private static Optional<Fact<String>> last(String tail) {
    List<String> lines = tail.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.reversed().stream().limit(3)
        .filter(line -> !Agencies.isOfPicture(line))
        .flatMap(line -> Stream.concat(
            exactly(SIGNED.matcher(line)).stream().map(agency -> new Fact<>(agency, "agency in last line")),
            within(WITH.matcher(line), "agency's material used").stream()))
        .findFirst();
  }

  private static Optional<String> exactly(Matcher matcher) {
    return matcher.matches() ? Agencies.named(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Fact<String>> exact(Matcher matcher, String rule) {
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      Optional<String> agency = Agencies.named(name);
      if (agency.isPresent()) {
        return agency.map(found -> new Fact<>(found, rule));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<String>> within(Matcher matcher, String rule) {
    while (matcher.find()) {
      Optional<String> agency = Agencies.in(matcher.group(1)).filter(found -> !Agencies.isOfPicture(matcher.group()));
      if (agency.isPresent()) {
        return agency.map(found -> new Fact<>(found, rule));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<String>> told(String text) {
    List<String> agencies = TOLD.matcher(text).region(0, Math.min(text.length(), LOOKED_AT)).results()
        .flatMap(match -> Agencies.named(match.group(1)).stream())
        .toList();
    return agencies.stream()
        .filter(agency -> agencies.stream().filter(agency::equals).count() >= TOLD_OFTEN)
        .map(agency -> new Fact<>(agency, "somebody told the agency, twice"))
        .findFirst();
  }
}
