package org.rashomon.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.text.Agencies;

/** Splits "By Ana Torv and Jo Bell, Staff Writers" into the people in it. */
final class Byline {
  /** No longer text is a byline. */
  static final int LONGEST = 200;

  /** What may stand before "by"; pictures are by others, and what was "reviewed by" was written by others. */
  private static final String SAID = "(?:(?:posted|written|published|reported|story|words|text|analysis|opinion|"
      + "commentary|report|reporting|review|column|article|special|exclusive|interview|contributed|authored|submitted|"
      + "created|compiled|guest|post|essay|perspective|publicado|publicada|escrito|publié|écrit|ditulis) )";

  private static final Pattern PREFIX = Pattern.compile(
      "^[^\\p{L}]{0,4}(?:" + SAID + "{0,2}(?:by|por|par|oleh)\\b[: ]\\s*|"
          + "(?:text|words|story|author|reporter|autor|autore|auteur|автор|текст|por|par|door|oleh)\\b ?: ?|"
          + "(?:door|tekst av|von|di) (?-i:(?=\\p{Lu}\\S* \\p{L})))",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN = Pattern.compile(
      "\\s*(?:[,;|•·/–—\\n]|\\s-\\s|\\band\\b|\\bund\\b|\\bet\\b|\\bwith\\b|&|\\+|(?<=\\p{Ll}{3})\\.\\s)\\s*");

  /** Behind a name comes what the name is of: "for The Post", "in Ostby", "updated 3 May". */
  private static final Pattern REST = Pattern.compile(
      "\\s+(?:for|in|at|on|of the|via|from|is|has|was|to|am|pm|about|updated?|published|posted|publiziert|veröffentlicht|"
          + "publié|publicado|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\p{L}{3,9}\\.? \\d)\\b.*|\\s*[\\d@(\\[\"“:].*",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  /** Addresses, of mail and of pages, and user names. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S+|\\bhttps?://\\S*|\\bwww\\.\\S*");

  private static final Pattern SUFFIX = Pattern.compile(",\\s+(?=(?:Jr|Sr|II|III|IV)\\b)");
  private static final Pattern TITLE = Pattern.compile(
      ",?\\s+(?:Ph\\.?D|M\\.?D|R\\.?D|R\\.?N|MBA|MPH|DVM|Esq)\\.?(?=$|[,;\\s])");
  private static final Pattern HONORIFIC = Pattern.compile("^(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s+");
  private static final Pattern REVERSED = Pattern
      .compile("(\\p{Lu}[\\p{L}'’-]+),\\s(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?)");

  /** "3 May 2016 7:45 am PST by Ana Torv", "03/05/2016 - Publicado por: Ana Torv". */
  private static final Pattern INSIDE = Pattern.compile(
      "\\d[^.!?]{0,12}?[\\s|•·–—-]{1,3}(" + SAID + "{0,2}(?:by|por|par)\\b[: ]\\s*(?-i:(?=\\p{Lu})))",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Byline() {}

  /** The names in a line, be they people's or agencies', each once; nothing where it names nobody. */
  static List<String> names(List<String> raw) {
    return raw.stream()
        .flatMap(Byline::parts)
        .filter(part -> Agencies.in(part).isPresent() || PersonName.parse(part, Set.of(), true).isPresent())
        .distinct()
        .toList();
  }

  /**
   * The people, each once.
   *
   * @param raw as pages have it: "By Ana Torv and Jo Bell, Staff Writers", a name alone, an address, an agency
   * @param outlets what the outlet goes by, as {@link Headlines#letters}; a byline of one's own name names nobody
   * @param single whether one word may be a name
   */
  static List<String> people(List<String> raw, Set<String> outlets, boolean single) {
    return List.copyOf(raw.stream()
        .flatMap(one -> peopleIn(one, outlets, single))
        .collect(Collectors.toMap(Headlines::letters, name -> name, (first, again) -> first,
            LinkedHashMap::new))
        .values());
  }

  /** A given byline as people where it can be read so, else as it was given: it is not ours to judge. */
  static List<String> given(List<String> given) {
    return given.stream()
        .flatMap(one -> Stream.of(people(List.of(one), Set.of(), false))
            .map(found -> found.isEmpty() ? List.of(one) : found))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Stream<String> peopleIn(String raw, Set<String> outlets, boolean single) {
    Matcher reversed = REVERSED.matcher(raw.strip());
    if (reversed.matches() && Agencies.in(raw).isEmpty()) {
      return PersonName.parse(reversed.group(2) + " " + reversed.group(1), outlets, false).stream();
    }
    List<String> parts = parts(raw).toList();
    boolean alone = single && parts.size() == 1
        && PREFIX.matcher(raw.strip()).replaceFirst("").equals(parts.getFirst());
    return parts.stream().map(part -> PersonName.parse(part, outlets, alone)).flatMap(Optional::stream);
  }

  private static Stream<String> parts(String raw) {
    if (raw.length() > LONGEST) {
      return Stream.empty();
    }
    String plain = TITLE.matcher(SUFFIX.matcher(ADDRESS.matcher(raw).replaceAll(" | ")).replaceAll(" "))
        .replaceAll(" ");
    return BETWEEN.splitAsStream(PREFIX.matcher(plain.strip()).replaceFirst(""))
        .map(part -> REST.matcher(PREFIX.matcher(part.strip()).replaceFirst("")).replaceFirst("").strip())
        .map(part -> HONORIFIC.matcher(part).replaceFirst(""))
        .filter(part -> !part.isEmpty());
  }

  /** The part of a line that begins as bylines do: the whole line, or what stands behind a date. */
  static Optional<String> signature(String line) {
    if (PREFIX.matcher(line).lookingAt()) {
      return Optional.of(line);
    }
    Matcher inside = INSIDE.matcher(line);
    return line.length() <= LONGEST && inside.find() ? Optional.of(line.substring(inside.start(1))) : Optional.empty();
  }
}
