package org.rashomon.clean;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.model.Published;
import org.rashomon.text.Dates;
import org.rashomon.text.WordList;

/**
 * The rules by which a page tells when its article was published and updated, in order of trust: what it says to
 * machines of the article, what it says to them of the page, what it shows to readers beside the headline.
 */
final class PageDates {
  private static final Pattern DAY_IN_ADDRESS = Pattern.compile(
      "/((?:19|20)\\d{2})(?:/|-|_)?(\\d{1,2}|[a-z]{3})(?:/|-|_)?(\\d{1,2})(?=[/_.-]|$)"
          + "|[/_-]((?:19|20)\\d{2})(-?)(\\d{2})\\5(\\d{2})(?=[/_.-]|$)");
  private static final Pattern PUBLICATION = Pattern
      .compile("(?i)(?:^|[\\s:_-])(?:date-?published|published|pubdate|publish-?date)(?:$|[\\s_-])");
  private static final Pattern UPDATE = Pattern.compile("(?i)(?:modified|updated?)(?:$|[\\s_-])");

  private static final List<Rule<Page, Published>> PUBLISHED = Stream.of(
      Stream.of(linked("datePublished", LinkedData.Kind.ARTICLE)),
      metas("published-metas.txt"),
      Stream.of(
          linked("dateCreated", LinkedData.Kind.ARTICLE),
          linked("datePublished", LinkedData.Kind.PAGE),
          linked("datePublished", LinkedData.Kind.WORK),
          marked("element marked as the publication's date", Masthead::marked, PageDates::isPublication),
          marked("datePublished attribute", masthead -> masthead.layout().marked(), PageDates::isPublicationProperty),
          shown("line that says published", DatedLine::published),
          Rule.of("day in the address", PageDates::dayInAddress),
          marked("time element beside the headline", Masthead::marked, PageDates::isTime),
          shown("date beside the headline", DatedLine::unnamed),
          named("element named as the date beside the headline", Masthead::marked),
          named("element named as the date, no headline", masthead -> masthead.isEmpty()
              ? masthead.layout().marked()
              : List.of())))
      .flatMap(Function.identity()).toList();

  private static final List<Rule<Page, Published>> UPDATED = Stream.of(
      Stream.of(linked("dateModified", LinkedData.Kind.ARTICLE)),
      metas("updated-metas.txt"),
      Stream.of(
          linked("dateModified", LinkedData.Kind.PAGE),
          marked("element marked as the update's date", Masthead::marked, PageDates::isUpdate),
          shown("line that says updated", DatedLine::updated)))
      .flatMap(Function.identity()).toList();

  private PageDates() {}

  /**
   * When the article was published, by the first rule that tells. A rule further down that tells the time on the same
   * day, where the first tells the day alone, makes it an instant.
   */
  static Optional<Fact<Published>> published(Page page) {
    Optional<Fact<Published>> first = Rule.first(PUBLISHED, page);
    return first.filter(fact -> fact.value() instanceof Published.On)
        .flatMap(fact -> instant(page, fact.value().day()))
        .or(() -> first);
  }

  private static Optional<Fact<Published>> instant(Page page, Optional<LocalDate> day) {
    return PUBLISHED.stream()
        .flatMap(rule -> rule.find().apply(page).map(date -> new Fact<>(date, rule.name())).stream())
        .filter(fact -> fact.value() instanceof Published.At && fact.value().day().equals(day))
        .findFirst();
  }

  /** When it was last changed. A change before the publication is none. */
  static Optional<Fact<Published>> updated(Page page, Optional<Fact<Published>> published) {
    return Rule.first(UPDATED, page)
        .filter(update -> published.filter(first -> isBefore(update.value(), first.value())).isEmpty());
  }

  /** Certainly: a day alone may be another day elsewhere. */
  private static boolean isBefore(Published one, Published other) {
    if (one instanceof Published.At(OffsetDateTime time) && other instanceof Published.At(OffsetDateTime first)) {
      return time.isBefore(first.truncatedTo(ChronoUnit.MINUTES));
    }
    Optional<LocalDate> day = other.day().map(known -> known.minusDays(1));
    return one.day().filter(known -> day.filter(known::isBefore).isPresent()).isPresent();
  }

  private static Rule<Page, Published> linked(String field, LinkedData.Kind kind) {
    String of = kind == LinkedData.Kind.ARTICLE ? "" : kind.name().toLowerCase(Locale.ROOT) + " ";
    return Rule.of("json-ld " + of + field, page -> page.linkedData()
        .filter(data -> data.kind() == kind)
        .flatMap(data -> data.words(field).stream())
        .flatMap(words -> date(words, page).stream())
        .findFirst());
  }

  private static Stream<Rule<Page, Published>> metas(String file) {
    return WordList.lines(PageDates.class, file).stream()
        .map(name -> Rule.of("meta " + name, page -> page.metas(name).stream()
            .flatMap(words -> date(words, page).stream()).findFirst()));
  }

  private static Rule<Page, Published> marked(
      String name, Function<Masthead, List<Layout.Marked>> where, Predicate<Element> wanted) {
    return Rule.of(name, page -> where.apply(page.masthead()).stream()
        .filter(marked -> wanted.test(marked.element()))
        .flatMap(marked -> date(marked, page).stream())
        .findFirst());
  }

  private static Rule<Page, Published> shown(String name, Function<DatedLine, Optional<Published>> date) {
    return Rule.of(name, page -> page.masthead().dated().stream()
        .flatMap(line -> date.apply(line).stream())
        .findFirst());
  }

  private static boolean isPublication(Element element) {
    return isPublicationProperty(element) || element.hasAttr("pubdate")
        || (isTime(element) && PUBLICATION.matcher(element.className()).find());
  }

  private static boolean isPublicationProperty(Element element) {
    return isProperty(element, PUBLICATION);
  }

  private static boolean isUpdate(Element element) {
    return isProperty(element, UPDATE)
        || (element.normalName().equals("time") && UPDATE.matcher(element.className()).find());
  }

  private static boolean isProperty(Element element, Pattern name) {
    return name.matcher(element.attr("itemprop")).find() || name.matcher(element.attr("property")).find();
  }

  /** "updated" is what hAtom calls the only date of an entry; it is an update beside another one only. */
  private static boolean isTime(Element element) {
    return element.normalName().equals("time") && !isProperty(element, UPDATE);
  }

  /** The date in an element's attributes, else in its words, unless the words call it an update's. */
  private static Optional<Published> date(Layout.Marked marked, Page page) {
    Optional<String> words = marked.words();
    boolean update = words.flatMap(line -> DatedLine.parse(line, page.place()))
        .filter(line -> line.updated().isPresent() && line.published().isEmpty()).isPresent();
    return update && !isUpdate(marked.element())
        ? Optional.empty()
        : Stream.of(marked.element().attr("datetime"), marked.element().attr("content"), words.orElse(""),
            marked.element().attr("title"))
            .flatMap(value -> date(value, page).stream())
            .findFirst();
  }

  private static Optional<Published> date(String words, Page page) {
    return Optional.of(Dates.parse(words, page.place())).filter(date -> !(date instanceof Published.Undated));
  }

  private static Optional<Published> dayInAddress(Page page) {
    Matcher day = DAY_IN_ADDRESS.matcher(page.address().orElse("").toLowerCase(Locale.ROOT));
    if (!day.find()) {
      return Optional.empty();
    }
    boolean apart = day.group(1) != null;
    String words = apart
        ? day.group(3) + " " + day.group(2) + " " + day.group(1)
        : day.group(4) + "-" + day.group(6) + "-" + day.group(7);
    return date(words, page)
        .or(() -> apart ? date(day.group(1) + "-" + day.group(2) + "-" + day.group(3), page) : Optional.empty());
  }

  /** The first element that is named for a date and holds little else. */
  private static Rule<Page, Published> named(String name, Function<Masthead, List<Layout.Marked>> where) {
    return Rule.of(name, page -> where.apply(page.masthead()).stream()
        .filter(marked -> !isUpdate(marked.element()))
        .flatMap(marked -> marked.words().stream())
        .flatMap(words -> DatedLine.parse(words, page.place()).stream())
        .flatMap(line -> line.published().or(line::unnamed).stream())
        .findFirst());
  }
}
