package org.rashomon.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.text.Agencies;

/**
 * The rules by which a page names the people who wrote its article, in order of trust. An agency, the outlet itself, a
 * desk or a user name is no person: where a rule finds nobody else, the next is asked, and the byline may stay empty.
 */
final class PageByline {
  private static final List<String> METAS = List.of(
      "author", "article:author", "og:article:author", "og:author", "parsely-author", "sailthru.author", "dc.creator",
      "dcterms.creator", "dc:creator", "dc.contributor", "byl", "byline", "author.name", "article.author", "authors",
      "article:author:name", "article:author_name", "citation_author", "cxenseparse:author", "rbauthors", "creator",
      "analytics:author", "dcsext.author", "writer", "article-author");

  private static final Pattern AUTHOR = Pattern
      .compile(
          "(?i)(?:^|[\\s_-])(?:by-?lines?|authors?|author-?names?|writers?|reporters?|journalists?)(?:$|[\\s_-])|(?<=[a-z])(?:Author|Byline)(?:s|Name)?(?:$|[\\s_-])|authorname|author__?name");
  private static final Pattern PROFILE = Pattern
      .compile(
          "(?i)/(?:authors?|by|people|profiles?|staff|contributors?|journalists?|reporters?|columnists?|writers?)/[^/]");

  private static final Pattern SLUG = Pattern.compile(
      "(?i)/(?:authors?|by|people|profiles?|staff|contributors?|journalists?|reporters?|columnists?|writers?)/"
          + "(\\p{L}+(?:[-_.]\\p{L}+){1,3})/?(?:$|[?#])");

  static final List<Rule<Page, List<String>>> RULES = rules();

  private PageByline() {}

  private static List<Rule<Page, List<String>>> rules() {
    List<Rule<Page, List<String>>> rules = new ArrayList<>();
    rules.add(Rule.of("json-ld author", PageByline::linked));
    METAS.forEach(meta -> rules.add(Rule.of("meta " + meta, page -> people(page.metas(meta), page, false))));
    rules.add(marked("author property beside the headline", PageByline::isAuthorProperty, true));
    rules.add(marked("author link beside the headline", PageByline::isAuthorLink, true));
    rules.add(Rule.of("line that begins with By", PageByline::signed));
    rules.add(Rule.of("element named as the author", PageByline::named));
    rules.add(marked("link to a profile beside the headline", PageByline::isProfile, false));
    rules.add(Rule.of("author property", PageByline::anywhere));
    rules.add(Rule.of("name in the address of a profile", PageByline::slugs));
    return List.copyOf(rules);
  }

  /** Everybody the page says wrote it, people or not, as it says it: where agencies are looked for. */
  static List<String> raw(Page page) {
    return Stream.of(
        page.linkedData().filter(PageByline::isWork)
            .flatMap(data -> Stream.of("author", "creator").flatMap(field -> data.names(field).stream())),
        METAS.stream().flatMap(meta -> page.metas(meta).stream()),
        page.masthead().marked().stream().filter(one -> isAuthorProperty(one.element()) || isAuthorLink(one.element())
            || isNamedAuthor(one.element())).flatMap(one -> one.words().stream()),
        page.masthead().lines().stream().flatMap(line -> Byline.signature(line).stream()))
        .flatMap(each -> each)
        .filter(words -> words.length() <= Byline.LONGEST)
        .toList();
  }

  private static boolean isWork(LinkedData data) {
    return data.kind() != LinkedData.Kind.SITE;
  }

  private static Optional<List<String>> linked(Page page) {
    return Stream.of("author", "creator")
        .flatMap(field -> page.linkedData().filter(PageByline::isWork).map(data -> linked(data, field, page)))
        .filter(names -> !names.isEmpty())
        .findFirst();
  }

  private static List<String> linked(LinkedData data, String field, Page page) {
    List<LinkedData.Name> names = data.named(field).stream().filter(name -> name.person().orElse(true)).toList();
    boolean said = names.stream().allMatch(name -> name.person().orElse(false));
    return Byline.people(names.stream().map(LinkedData.Name::words).toList(), page.outletNames(), said);
  }

  private static Optional<List<String>> people(List<String> raw, Page page, boolean single) {
    return Optional.of(Byline.people(raw, page.outletNames(), single)).filter(names -> !names.isEmpty());
  }

  /** All that are marked in one way beside the headline, as long as no other words lie between. */
  private static Rule<Page, List<String>> marked(String name, Predicate<Element> wanted, boolean single) {
    return Rule.of(name, page -> {
      List<Layout.Marked> marked = page.masthead().marked().stream().filter(one -> wanted.test(one.element())).toList();
      return people(words(outermost(marked)), page, single).or(() -> people(words(marked), page, single));
    });
  }

  /** Class names are guesses: what they hold may be the name of what the report is about. */
  private static Optional<List<String>> named(Page page) {
    String title = " " + Headlines.letters(page.title().map(Fact::value).orElse("")) + " ";
    return marked("", PageByline::isNamedAuthor, false).find().apply(page)
        .map(names -> names.stream().filter(name -> !title.contains(" " + Headlines.letters(name) + " ")).toList())
        .filter(names -> !names.isEmpty());
  }

  private static List<String> words(List<Layout.Marked> marked) {
    return marked.stream().flatMap(one -> one.words().stream())
        .filter(words -> !Agencies.isOfPicture(words)).flatMap(String::lines).toList();
  }

  /** Those that stand in no other of them. */
  private static List<Layout.Marked> outermost(List<Layout.Marked> marked) {
    Set<Element> elements = new HashSet<>();
    marked.forEach(one -> elements.add(one.element()));
    return marked.stream().filter(one -> one.element().parents().stream().noneMatch(elements::contains)).toList();
  }

  private static Optional<List<String>> signed(Page page) {
    return page.masthead().lines().stream()
        .flatMap(line -> Byline.signature(line).stream())
        .flatMap(line -> people(List.of(line), page, true).stream())
        .findFirst();
  }

  /** Where the headline isn't found on the page. */
  private static Optional<List<String>> anywhere(Page page) {
    return page.masthead().isEmpty()
        ? page.masthead().layout().marked().stream()
            .filter(
                one -> isAuthorProperty(one.element()) || isAuthorLink(one.element()) || isNamedAuthor(one.element()))
            .flatMap(one -> one.words().stream())
            .flatMap(words -> people(List.of(words), page, false).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "/author/ana-torv": the name without its accents and case, where no better is to be had. */
  private static Optional<List<String>> slugs(Page page) {
    Stream<String> linked = page.linkedData().flatMap(data -> data.addresses("author").stream());
    Stream<String> metas = Stream.of("article:author", "author").flatMap(meta -> page.metas(meta).stream());
    Stream<String> links = page.masthead().marked().stream().map(one -> one.element().attr("href"));
    return Stream.of(linked, metas, links).flatMap(each -> each)
        .map(SLUG::matcher)
        .filter(Matcher::find)
        .map(slug -> capitalised(slug.group(1)))
        .flatMap(name -> people(List.of(name), page, false).stream())
        .findFirst();
  }

  private static String capitalised(String slug) {
    return Stream.of(slug.split("[-_.]", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static boolean isAuthorProperty(Element element) {
    return hasWord(element.attr("itemprop"), "author") || hasWord(element.attr("property"), "author")
        || hasWord(element.attr("itemprop"), "creator");
  }

  private static boolean hasWord(String words, String word) {
    String lower = words.toLowerCase(Locale.ROOT);
    return !words.isEmpty() && Stream.of(lower.split("[\\s:.]+", -1)).anyMatch(word::equals);
  }

  private static boolean isAuthorLink(Element element) {
    return hasWord(element.attr("rel"), "author");
  }

  private static boolean isNamedAuthor(Element element) {
    return AUTHOR.matcher(element.className()).find() || AUTHOR.matcher(element.id()).find();
  }

  private static boolean isProfile(Element element) {
    return element.normalName().equals("a") && PROFILE.matcher(element.attr("href")).find();
  }
}
