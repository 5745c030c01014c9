package org.rashomon.clean;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The rules by which a page tells its article's headline. What readers see counts first: the heading that agrees with
 * what the page says elsewhere, for headlines for search engines and networks are often others, or cut.
 */
final class PageTitle {
  private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " » ", " :: ", " -- ", " · ",
      " • ", "｜", " : ");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** So much of the shorter one's words a heading has in common with a title that is of the same article. */
  private static final double AGREES = .5;

  /** The only heading of the first rank needs less. */
  private static final double AGREES_ALONE = .3;

  private static final int FEWEST_WORDS = 2;

  /** Of a heading in a script without spaces. */
  private static final int FEWEST_LETTERS = 8;

  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 50;
  private static final int MOST_WORDS_OF_SECTION = 3;

  static final List<Rule<Page, String>> RULES = List.of(
      Rule.of("h1 that agrees with the page's titles", PageTitle::agreeing),
      Rule.of("headline attribute", page -> elements(page, "[itemprop~=headline], [property~=headline]")
          .filter(agrees(titles(page), AGREES)).findFirst()),
      Rule.of("json-ld headline", page -> linked(page).filter(title -> !isCut(title)).findFirst()),
      meta("og:title"),
      meta("twitter:title"),
      meta("dc.title"),
      meta("sailthru.title"),
      Rule.of("heading that the page's title holds", page -> elements(page, "h2, h3, [class*=headline]")
          .filter(heading -> words(heading).size() > FEWEST_WORDS && isIn(heading, page.document().title()))
          .findFirst()),
      Rule.of("title element", page -> one(page.document().title()).map(title -> withoutSite(title, page))),
      Rule.of("json-ld headline, cut", page -> linked(page).findFirst()),
      Rule.of("h1", page -> headings(page).findFirst()));

  private PageTitle() {}

  private static Rule<Page, String> meta(String name) {
    return Rule.of("meta " + name, page -> page.metas(name).stream()
        .flatMap(title -> one(title).stream())
        .map(title -> withoutSite(title, page))
        .findFirst());
  }

  private static Stream<String> linked(Page page) {
    return page.linkedData().filter(data -> data.kind() == LinkedData.Kind.ARTICLE)
        .flatMap(data -> data.words("headline").or(() -> data.words("name")).stream())
        .flatMap(title -> one(title).stream())
        .map(title -> withoutSite(title, page));
  }

  private static boolean isCut(String title) {
    return title.endsWith("...") || title.endsWith("…");
  }

  private static Optional<String> one(String words) {
    String line = SPACES.matcher(words).replaceAll(" ").strip();
    return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
  }

  private static Stream<String> headings(Page page) {
    return elements(page, "h1");
  }

  private static Stream<String> elements(Page page, String selector) {
    return page.document().select(selector).stream().limit(MOST_HEADINGS)
        .map(Element::text)
        .flatMap(title -> one(title).stream());
  }

  private static Optional<String> agreeing(Page page) {
    List<String> titles = titles(page);
    List<String> headings = headings(page).filter(heading -> !isSite(heading, page)).toList();
    double least = headings.size() == 1 ? AGREES_ALONE : AGREES;
    return headings.stream()
        .filter(agrees(titles, least))
        .max(Comparator.comparingDouble((String heading) -> titles.stream()
            .mapToDouble(title -> agreement(heading, title)).max().orElse(0)))
        .map(heading -> withoutSite(heading, page));
  }

  private static Predicate<String> agrees(List<String> titles, double least) {
    return heading -> titles.stream().anyMatch(title -> agreement(heading, title) >= least || isIn(heading, title));
  }

  private static List<String> titles(Page page) {
    return Stream.of(
        page.metas("og:title").stream(),
        page.metas("twitter:title").stream(),
        Stream.of(page.document().title()),
        linked(page))
        .flatMap(each -> each)
        .map(title -> withoutSite(title, page))
        .filter(title -> !title.isBlank())
        .toList();
  }

  /** Which share of the words of the shorter stands in the longer; a section's name alone agrees with nothing. */
  private static double agreement(String heading, String title) {
    Set<String> one = words(heading);
    Set<String> other = words(title);
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int fewest = Math.min(one.size(), other.size());
    return Headlines.same(heading, title)
        ? 1
        : fewest < FEWEST_WORDS ? 0 : (double) common.size() / Math.max(fewest, FEWEST_WORDS + 1);
  }

  /** For scripts without spaces. */
  private static boolean isIn(String heading, String title) {
    String letters = Headlines.letters(heading);
    return letters.length() >= FEWEST_LETTERS && Headlines.letters(title).contains(letters);
  }

  private static Set<String> words(String title) {
    return new HashSet<>(Arrays.asList(Headlines.letters(title).split(" ", -1)));
  }

  /** "Mayor resigns | World | The Courier" without the outlet, and without the section before it. */
  static String withoutSite(String title, Page page) {
    String rest = title;
    boolean found = false;
    for (int at = last(rest); at > 0; at = last(rest)) {
      String tail = part(rest, at);
      boolean site = isSite(tail, page);
      if (!site && !(found && isSection(tail, page))) {
        break;
      }
      found |= site;
      rest = rest.substring(0, at).strip();
    }
    return found ? rest : withoutLeadingSite(title, page);
  }

  private static String withoutLeadingSite(String title, Page page) {
    return SEPARATORS.stream()
        .filter(separator -> title.indexOf(separator) > 0)
        .filter(separator -> isSite(title.substring(0, title.indexOf(separator)), page))
        .map(separator -> title.substring(title.indexOf(separator) + separator.length()).strip())
        .filter(rest -> words(rest).size() > FEWEST_WORDS)
        .findFirst().orElse(title);
  }

  /** Where the last separator stands, or -1. */
  private static int last(String title) {
    return SEPARATORS.stream().mapToInt(title::lastIndexOf).max().orElse(-1);
  }

  private static String part(String title, int at) {
    return SEPARATORS.stream().filter(separator -> title.startsWith(separator, at))
        .max(Comparator.comparingInt(String::length))
        .map(separator -> title.substring(at + separator.length())).orElse("").strip();
  }

  private static boolean isSite(String words, Page page) {
    String letters = Headlines.letters(words).replace(" ", "");
    return letters.length() > 1 && page.outletNames().stream().map(name -> name.replace(" ", ""))
        .anyMatch(name -> name.equals(letters) || (name.length() > 2 && letters.length() <= 3 * name.length()
            && (letters.startsWith(name) || letters.endsWith(name)
                || (3 * letters.length() >= 2 * name.length() && name.contains(letters)))));
  }

  /** A few words that stand in the address as well, or that the page calls its section. */
  private static boolean isSection(String words, Page page) {
    String section = Headlines.letters(words);
    String path = page.address().map(Headlines::letters).orElse("");
    boolean said = page.meta("article:section").filter(name -> Headlines.same(name, words)).isPresent();
    return !section.isEmpty() && section.split(" ", -1).length <= MOST_WORDS_OF_SECTION
        && (said || (" " + path + " ").contains(" " + section + " "));
  }
}
