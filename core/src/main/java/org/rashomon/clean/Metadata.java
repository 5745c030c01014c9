package org.rashomon.clean;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.model.Published;
import org.rashomon.text.Dates;

/** The rules by which a page tells its title, date, outlet and authors, each list in order of trust. */
final class Metadata {
  private static final Pattern DAY_IN_URL = Pattern
      .compile("/((?:19|20)\\d{2})[/-]?(\\d{1,2}|[a-z]{3})[/-]?(\\d{1,2})(?=[/_-]|$)");

  static final List<Rule<Page, String>> TITLE = List.of(
      Rule.of("json-ld headline", page -> linked(page, "headline").flatMap(title -> onPage(title, page))),
      Rule.of("meta og:title", page -> page.meta("og:title").map(title -> withoutSite(title, page))),
      Rule.of("h1", page -> page.first("h1").map(Element::text)),
      Rule.of("meta twitter:title", page -> page.meta("twitter:title").map(title -> withoutSite(title, page))),
      Rule.of("title element", page -> notEmpty(page.document().title()).map(title -> withoutSite(title, page))));

  static final List<Rule<Page, Published>> PUBLISHED = List.of(
      Rule.of("json-ld datePublished", page -> linked(page, "datePublished").flatMap(Metadata::day)),
      metaDate("article:published_time"),
      metaDate("og:published_time"),
      metaDate("datePublished"),
      metaDate("date"),
      metaDate("pubdate"),
      metaDate("publishdate"),
      metaDate("publish-date"),
      metaDate("parsely-pub-date"),
      metaDate("sailthru.date"),
      metaDate("DC.date.issued"),
      metaDate("dc.date"),
      metaDate("dcterms.created"),
      metaDate("article.published"),
      metaDate("cXenseParse:recs:publishtime"),
      Rule.of("json-ld dateCreated", page -> linked(page, "dateCreated").flatMap(Metadata::day)),
      Rule.of("time element marked as published", page -> time(page, "time[itemprop=datePublished], time[pubdate]")),
      Rule.of("datePublished attribute", page -> time(page, "[itemprop=datePublished]")),
      Rule.of("day in the address", page -> page.address().flatMap(Metadata::dayInAddress)),
      Rule.of("time element", page -> time(page, "article time, main time, header time, time")),
      Rule.of("visible date", VisibleDate::in));

  static final List<Rule<Page, Published>> UPDATED = List.of(
      Rule.of("json-ld dateModified", page -> linked(page, "dateModified").flatMap(Metadata::day)),
      metaDate("article:modified_time"),
      metaDate("og:updated_time"),
      metaDate("dateModified"),
      metaDate("last-modified"),
      Rule.of("time element marked as modified", page -> time(page, "time[itemprop=dateModified]")));

  static final List<Rule<Page, String>> OUTLET = List.of(
      Rule.of("meta og:site_name", page -> page.meta("og:site_name").filter(name -> !name.contains("://"))),
      Rule.of("json-ld publisher", page -> page.linkedData().flatMap(data -> data.names("publisher").stream())
          .findFirst()),
      Rule.of("meta application-name", page -> page.meta("application-name")),
      Rule.of("address", page -> page.address().flatMap(Metadata::host)));

  static final List<Rule<Page, List<String>>> BYLINE = List.of(
      Rule.of("json-ld author",
          page -> names(page.linkedData().flatMap(data -> data.names("author").stream()).toList())),
      metaNames("author"),
      metaNames("article:author"),
      metaNames("parsely-author"),
      metaNames("sailthru.author"),
      metaNames("dc.creator"),
      metaNames("byl"),
      Rule.of("author attribute", page -> elements(page, "[itemprop=author] [itemprop=name], [itemprop=author]")),
      Rule.of("author link", page -> elements(page, "a[rel=author], [class~=(?i)(^|[-_ ])byline?([-_ ]|$)]")));

  static final List<Rule<Page, String>> URL = List.of(
      Rule.of("link canonical", page -> page.link("canonical")),
      Rule.of("meta og:url", page -> page.meta("og:url").filter(url -> url.startsWith("http"))));

  static final List<Rule<Page, String>> LANGUAGE = List.of(
      Rule.of("html lang", page -> notEmpty(page.document().select("html").attr("lang"))),
      Rule.of("meta og:locale", page -> page.meta("og:locale").map(locale -> locale.replace('_', '-'))));

  private Metadata() {}

  private static Optional<String> linked(Page page, String field) {
    return page.linkedData().flatMap(data -> data.words(field).stream()).findFirst();
  }

  private static Rule<Page, Published> metaDate(String meta) {
    return Rule.of("meta " + meta, page -> page.meta(meta).flatMap(Metadata::day));
  }

  private static Optional<Published> day(String words) {
    return Optional.of(Dates.parse(words)).filter(date -> !(date instanceof Published.Undated));
  }

  private static Optional<Published> time(Page page, String selector) {
    return page.document().select(selector).stream()
        .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
        .flatMap(words -> day(words).stream())
        .findFirst();
  }

  private static Optional<Published> dayInAddress(String url) {
    Matcher day = DAY_IN_URL.matcher(url.toLowerCase(Locale.ROOT));
    return day.find()
        ? day(day.group(3) + " " + day.group(2) + " " + day.group(1)).or(() -> day(iso(day)))
        : Optional.empty();
  }

  private static String iso(Matcher day) {
    return day.group(1) + "-" + day.group(2) + "-" + day.group(3);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^(www|m|amp)\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A JSON-LD headline is trusted where it isn't cut: some publishers cut it at 110 characters, as search asks. */
  private static Optional<String> onPage(String title, Page page) {
    boolean cut = title.endsWith("...") || title.endsWith("…");
    return cut && page.meta("og:title").isPresent() ? Optional.empty() : Optional.of(title);
  }

  /** "Mayor resigns | The Courier" without the outlet, where the outlet is known or the h1 agrees. */
  private static String withoutSite(String title, Page page) {
    for (String separator : List.of(" | ", " - ", " – ", " — ", " » ", " :: ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0 && isSite(title.substring(at + separator.length()), title.substring(0, at), page)) {
        return withoutSite(title.substring(0, at).strip(), page);
      }
    }
    return title;
  }

  private static boolean isSite(String tail, String head, Page page) {
    String site = page.meta("og:site_name").orElse("").toLowerCase(Locale.ROOT);
    String last = tail.strip().toLowerCase(Locale.ROOT);
    boolean named = !site.isEmpty() && (last.equals(site) || last.contains(site) || site.contains(last));
    boolean inAddress = page.address().flatMap(Metadata::host)
        .filter(
            host -> last.length() > 2 && host.replaceAll("[^a-z0-9]", "").contains(last.replaceAll("[^a-z0-9]", "")))
        .isPresent();
    return named || inAddress
        || page.first("h1").map(h1 -> h1.text().equals(head.strip())).orElse(false);
  }

  private static Optional<String> notEmpty(String words) {
    return Optional.of(words.strip()).filter(stripped -> !stripped.isEmpty());
  }

  private static Rule<Page, List<String>> metaNames(String meta) {
    return Rule.of("meta " + meta, page -> names(page.metas(meta)));
  }

  private static Optional<List<String>> names(List<String> raw) {
    return Optional.of(Byline.names(raw)).filter(names -> !names.isEmpty());
  }

  private static Optional<List<String>> elements(Page page, String selector) {
    Function<Element, String> words = Element::text;
    return page.document().select(selector).stream()
        .map(words)
        .filter(text -> !text.isBlank() && text.length() <= Byline.LONGEST)
        .map(text -> Byline.names(List.of(text)))
        .filter(names -> !names.isEmpty())
        .findFirst();
  }
}
