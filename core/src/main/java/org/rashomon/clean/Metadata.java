package org.rashomon.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.text.Addresses;

/** The rules by which a page tells its address and its language, each list in order of trust. */
final class Metadata {
  static final List<Rule<Page, String>> URL = List.of(
      Rule.of("link canonical", page -> links(page, "canonical").filter(url -> isOfThisSite(url, page))),
      Rule.of("meta og:url", page -> page.meta("og:url").flatMap(url -> address(url, page))),
      Rule.of("json-ld url", page -> page.linkedData().filter(data -> data.kind() == LinkedData.Kind.ARTICLE)
          .flatMap(data -> data.words("url").or(() -> data.words("mainEntityOfPage")).stream())
          .flatMap(url -> address(url, page).stream()).findFirst()));

  static final List<Rule<Page, String>> LANGUAGE = List.of(
      Rule.of("html lang", page -> tag(page.root().attr("lang"))),
      Rule.of("html xml:lang", page -> tag(page.root().attr("xml:lang"))),
      Rule.of("meta content-language", page -> page.meta("content-language").flatMap(Metadata::tag)),
      Rule.of("json-ld inLanguage", page -> page.linkedData().flatMap(data -> data.words("inLanguage").stream())
          .flatMap(words -> tag(words).stream()).findFirst()),
      Rule.of("meta og:locale", page -> page.meta("og:locale").flatMap(Metadata::tag)),
      Rule.of("meta dc.language",
          page -> page.meta("dc.language").or(() -> page.meta("language")).flatMap(Metadata::tag)));

  private Metadata() {}

  /** A front page is nobody's article: some sites call it canonical on every page. */
  private static Optional<String> address(String url, Page page) {
    return Addresses.clean(url, page.given().url().orElse("")).filter(clean -> !Addresses.isFrontPage(clean));
  }

  private static Optional<String> links(Page page, String relation) {
    return page.document().select("link[rel=" + relation + "]").stream()
        .flatMap(link -> address(link.attr("href"), page).stream())
        .findFirst();
  }

  /** A copy names the original it is of; but it is another page, of another outlet. */
  private static boolean isOfThisSite(String url, Page page) {
    Optional<String> own = page.given().url().or(() -> page.meta("og:url")).flatMap(Addresses::host)
        .map(Addresses::site);
    Optional<String> other = Addresses.host(url).map(Addresses::site);
    boolean cache = own.filter(site -> site.contains("ampproject") || site.contains("google")).isPresent();
    return own.isEmpty() || cache || own.equals(other);
  }

  /** A tag of BCP 47: "en_US" is one, "English" is not. */
  private static Optional<String> tag(String words) {
    Locale locale = Locale.forLanguageTag(words.strip().split("[,;\\s]", -1)[0].replace('_', '-'));
    return Optional.of(locale.toLanguageTag())
        .filter(tag -> locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3)
        .filter(tag -> !tag.equals("und"));
  }
}
