package org.rashomon.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies, by the names they are credited by ({@code agencies.txt}). */
public final class Agencies {
  private static final Map<String, String> BY_NAME = read("agencies.txt");
  private static final Map<String, String> BY_HOST = read("agency-hosts.txt");

  /** Any of the names as whole words, long ones first: "PA" stands neither in "Spain" nor in "PA Media". */
  private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + BY_NAME.keySet().stream()
      .sorted((one, other) -> other.length() - one.length()).map(Pattern::quote).collect(Collectors.joining("|"))
      + ")(?![\\p{L}\\p{N}])");

  /** What shows that an agency is credited with a picture, not with words. */
  private static final Pattern PICTURE = Pattern
      .compile("(?i)photo|picture|image|\\bfile\\b|getty|caption|\\bvideo|illustration|graphic|\\bpool\\b");

  private Agencies() {}

  /** Whether a credit is a picture's. */
  public static boolean isOfPicture(String credit) {
    return PICTURE.matcher(credit).find();
  }

  /** The agency of that name, and nothing but that name. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.strip()));
  }

  /** Every name by which the agency of that name is credited; of what is no agency, the name alone. */
  public static Set<String> namesOf(String name) {
    Set<String> names = new TreeSet<>(Set.of(name));
    named(name).ifPresent(agency -> BY_NAME.forEach((other, same) -> {
      if (same.equals(agency)) {
        names.add(other);
      }
    }));
    return names;
  }

  /** Whether the two are names of one agency, or one name. */
  public static boolean areSame(String one, String other) {
    return one.equalsIgnoreCase(other) || (named(one).isPresent() && named(one).equals(named(other)));
  }

  /** The first agency named in a few words. */
  public static Optional<String> in(String words) {
    Matcher name = ANY.matcher(words);
    return name.find() ? named(name.group()) : Optional.empty();
  }

  /** The agency at an address, or in a {@code urn:}; as whole labels only. */
  public static Optional<String> at(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return BY_HOST.entrySet().stream()
        .filter(host -> hasLabel(lower, host.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean hasLabel(String address, String label) {
    int at = address.indexOf(label);
    return at >= 0 && isEdge(address, at - 1) && isEdge(address, at + label.length());
  }

  private static boolean isEdge(String address, int at) {
    return at < 0 || at >= address.length() || ".:/@".indexOf(address.charAt(at)) >= 0;
  }

  private static Map<String, String> read(String file) {
    Map<String, String> names = new HashMap<>();
    for (String line : WordList.lines(Agencies.class, file)) {
      int at = line.indexOf('=');
      List.of(line.substring(at + 1).split(",", -1))
          .forEach(name -> names.put(name.strip(), line.substring(0, at).strip()));
    }
    return Map.copyOf(names);
  }
}
