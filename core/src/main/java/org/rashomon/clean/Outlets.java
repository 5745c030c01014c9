package org.rashomon.clean;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.text.WordList;

/**
 * Tells which outlet a page is of, by one name for all its pages. The site decides where it is listed in {@code
 * outlets.txt}; else the page's own name for its site is freed of slogans, marks and ".com"; else the site's address
 * stands.
 */
final class Outlets {
  private static final Map<String, String> BY_SITE = bySite();

  private static final Pattern BETWEEN = Pattern.compile("\\s+[|»›·•–—:-]\\s+|\\s*[|»]\\s*|: ");
  private static final Pattern DOMAIN_END = Pattern.compile("(?i)(?<=\\p{L}{3})\\.(?:com|co)(?:\\.[a-z]{2})?$|^www\\.");
  private static final Set<String> NOBODY = Set.of(
      "home", "homepage", "home page", "news", "hosted", "index", "website", "site", "blog", "latest news", "welcome",
      "official site", "default", "untitled");

  /** Longer names are slogans. */
  private static final int LONGEST = 60;

  private static final int MOST_NAMES = 12;

  static final List<Rule<Page, String>> RULES = List.of(
      Rule.of("site of a known outlet", page -> page.address().flatMap(Outlets::known)),
      Rule.of("meta og:site_name", page -> page.metas("og:site_name").stream()
          .flatMap(name -> clean(name, page).stream()).findFirst()),
      Rule.of("json-ld publisher", page -> page.linkedData().flatMap(data -> data.names("publisher").stream())
          .filter(name -> Agencies.named(name).isEmpty())
          .flatMap(name -> clean(name, page).stream()).findFirst()),
      Rule.of("json-ld site", page -> page.linkedData().filter(data -> data.kind() == LinkedData.Kind.SITE)
          .flatMap(data -> data.words("name").stream())
          .flatMap(name -> clean(name, page).stream()).findFirst()),
      Rule.of("meta application-name", page -> named(page, List.of(
          "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "publisher"))),
      Rule.of("end of the title like the address", Outlets::inTitle),
      Rule.of("address", page -> page.address().flatMap(Addresses::host)));

  private Outlets() {}

  /** Everything the page's outlet may be called, see {@link Headlines#letters}: what is no person in a byline. */
  static Set<String> names(Page page) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(
        Rule.first(RULES, page).map(Fact::value).stream(),
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

  private static Optional<String> named(Page page, List<String> metas) {
    return metas.stream().flatMap(meta -> page.metas(meta).stream())
        .filter(name -> !Headlines.same(name, page.meta("og:title").orElse(page.document().title())))
        .flatMap(name -> clean(name, page).stream())
        .findFirst();
  }

  /** The name without slogan: of several parts the one most like the address, else the first. */
  private static Optional<String> clean(String name, Page page) {
    String bare = name.strip().replaceFirst("^@", "");
    if (bare.contains("://") || bare.isEmpty()) {
      return Optional.empty();
    }
    String site = page.address().flatMap(Addresses::host).map(Headlines::letters).orElse("").replace(" ", "");
    return Stream.concat(Stream.of(bare).filter(whole -> !BETWEEN.matcher(whole).find()), BETWEEN.splitAsStream(bare))
        .map(part -> DOMAIN_END.matcher(part.strip()).replaceAll(""))
        .filter(part -> part.length() > 1 && part.length() <= LONGEST && !NOBODY.contains(Headlines.letters(part)))
        .min(Comparator.comparing(part -> !isLike(part, site)));
  }

  private static boolean isLike(String name, String site) {
    String letters = Headlines.letters(name).replace(" ", "");
    return letters.length() > 2 && site.contains(letters);
  }

  private static Optional<String> inTitle(Page page) {
    String site = page.address().flatMap(Addresses::host).map(Headlines::letters).orElse("").replace(" ", "");
    return BETWEEN.splitAsStream(page.document().title())
        .skip(1)
        .filter(part -> isLike(DOMAIN_END.matcher(part).replaceAll(""), site))
        .flatMap(part -> clean(part, page).stream())
        .reduce((first, last) -> last);
  }

  private static Map<String, String> bySite() {
    Map<String, String> outlets = new HashMap<>();
    for (String line : WordList.lines(Outlets.class, "outlets.txt")) {
      int at = line.indexOf('=');
      Stream.of(line.substring(at + 1).split(",")).forEach(site -> outlets.put(site.strip(), line.substring(0, at).strip()));
    }
    return Map.copyOf(outlets);
  }
}
