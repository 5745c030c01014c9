package org.rashomon.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.text.Addresses;
import org.rashomon.text.Agencies;
import org.rashomon.text.WordList;

/**
 * Tells which outlet a page is of, by one name for all its pages. The site decides where it is listed in {@code
 * outlets.txt}; else the page's own name for its site is freed of slogans, marks and ".com"; else the site's address
 * stands.
 */
final class Outlets {
  private static final Map<String, String> BY_SITE = bySite();
  private static final Map<String, Function<Page, Stream<String>>> SOURCES = sources();

  private static final Pattern BETWEEN = Pattern.compile("\\s+[|»›·•–—:-]\\s+|\\s*[|»]\\s*|: ");
  private static final Pattern DOMAIN_END = Pattern.compile("(?i)(?<=\\p{L}{3})\\.(?:com|co)(?:\\.[a-z]{2})?$|^www\\.");
  private static final Set<String> NOBODY = Set.of(
      "home", "homepage", "home page", "news", "hosted", "index", "website", "site", "blog", "latest news", "welcome",
      "official site", "default", "untitled");

  /** Longer names are slogans. */
  private static final int LONGEST = 60;

  /** In a title, words that only begin with the outlet's name are about it. */
  private static final double MOST_OF_LABEL = 2.5;

  private static final int MOST_NAMES = 12;

  static final List<Rule<Page, String>> RULES = rules();

  private Outlets() {}

  /** A name like the address is the outlet's own; another may be its slogan, or the name of what runs the site. */
  private static List<Rule<Page, String>> rules() {
    List<Rule<Page, String>> rules = new ArrayList<>();
    rules.add(Rule.of("site of a known outlet", page -> page.address().flatMap(Outlets::known)));
    SOURCES.forEach((name, source) -> rules.add(Rule.of(name, page -> source.apply(page)
        .filter(words -> !words.startsWith("@"))
        .flatMap(words -> clean(words, page).stream())
        .filter(words -> isLike(words, label(page))).findFirst())));
    rules.add(Rule.of("end of the title that is like the address", Outlets::inTitle));
    SOURCES.forEach((name, source) -> rules.add(Rule.of(name, page -> source.apply(page)
        .flatMap(words -> clean(words, page).stream()).findFirst())));
    rules.add(Rule.of("address", page -> page.address().flatMap(Addresses::host)));
    return List.copyOf(rules);
  }

  private static Map<String, Function<Page, Stream<String>>> sources() {
    Map<String, Function<Page, Stream<String>>> sources = new LinkedHashMap<>();
    sources.put("meta og:site_name", page -> page.metas("og:site_name").stream());
    sources.put("json-ld publisher", page -> page.linkedData().flatMap(data -> data.names("publisher").stream())
        .filter(name -> Agencies.named(name).isEmpty()));
    sources.put("json-ld site", page -> page.linkedData().filter(data -> data.kind() == LinkedData.Kind.SITE)
        .flatMap(data -> data.words("name").stream()));
    sources.put("meta application-name", page -> Stream.of(
        "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "publisher")
        .flatMap(meta -> page.metas(meta).stream())
        .filter(name -> !Headlines.same(name, page.meta("og:title").orElse(page.document().title()))));
    return sources;
  }

  /** Everything the page's outlet may be called, see {@link Headlines#letters}: what is no person in a byline. */
  static Set<String> names(Page page) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(
        page.outlet().map(Fact::value).stream(),
        page.metas("og:site_name").stream(),
        page.linkedData().flatMap(data -> data.names("publisher").stream()),
        page.metas("application-name").stream(),
        page.address().flatMap(Addresses::host).map(host -> Addresses.site(host).replaceFirst("\\..*", "")).stream())
        .flatMap(each -> each)
        .flatMap(name -> Stream.concat(Stream.of(name), BETWEEN.splitAsStream(name)))
        .map(name -> Headlines.letters(DOMAIN_END.matcher(name).replaceAll("")))
        .filter(name -> name.length() > 1)
        .limit(MOST_NAMES)
        .forEach(names::add);
    return names;
  }

  private static Optional<String> known(String address) {
    Optional<String> host = Addresses.host(address);
    return host.flatMap(name -> Optional.ofNullable(BY_SITE.get(name)))
        .or(() -> host.flatMap(name -> Optional.ofNullable(BY_SITE.get(Addresses.site(name)))));
  }

  /** The name without slogan: of several parts the one most like the address, else the first. */
  private static Optional<String> clean(String name, Page page) {
    String bare = name.strip().replaceFirst("^@", "");
    if (bare.contains("://") || bare.isEmpty()) {
      return Optional.empty();
    }
    String label = label(page);
    return Stream.concat(Stream.of(bare).filter(whole -> !BETWEEN.matcher(whole).find()), BETWEEN.splitAsStream(bare))
        .map(String::strip)
        .filter(part -> part.length() > 1 && part.length() <= LONGEST && !NOBODY.contains(Headlines.letters(part)))
        .min(Comparator.comparing(part -> !isLike(part, label)));
  }

  /** The registered name in the address: "ostbypost" of "www.ostby-post.example". */
  private static String label(Page page) {
    return page.address().flatMap(Addresses::host).map(Addresses::site)
        .map(site -> Headlines.letters(site.substring(0, Math.max(0, site.indexOf('.')))).replace(" ", ""))
        .orElse("");
  }

  /** Written as people write it: "Ostby Post" and not "ostbypost.example". */
  private static boolean isLike(String name, String label) {
    String letters = Headlines.letters(name.replaceFirst("(?i)^the ", "")).replace(" ", "");
    return letters.length() > 2 && label.length() > 2 && !DOMAIN_END.matcher(name).find()
        && (label.contains(letters) || letters.contains(label));
  }

  private static Optional<String> inTitle(Page page) {
    return BETWEEN.splitAsStream(page.document().title())
        .skip(1)
        .filter(part -> isLike(part, label(page)) && part.length() <= MOST_OF_LABEL * label(page).length())
        .reduce((first, last) -> last)
        .map(String::strip);
  }

  private static Map<String, String> bySite() {
    Map<String, String> outlets = new HashMap<>();
    for (String line : WordList.lines(Outlets.class, "outlets.txt")) {
      int at = line.indexOf('=');
      Stream.of(line.substring(at + 1).split(",", -1))
          .forEach(site -> outlets.put(site.strip(), line.substring(0, at).strip()));
    }
    return Map.copyOf(outlets);
  }
}
