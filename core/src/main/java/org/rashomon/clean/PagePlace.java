package org.rashomon.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.text.Addresses;

/** Where a page is written, as far as its address and its language tell: what the reading of dates hangs on. */
final class PagePlace {
  /** Endings of countries that everybody uses. */
  private static final Set<String> ANYWHERE = Set.of(
      "io", "co", "tv", "me", "ai", "fm", "ly", "to", "gg", "cc", "ws", "eu", "su", "la", "vc", "gl", "st", "nu");

  private PagePlace() {}

  /** The language and country, either of which may be empty; the address knows the country better than the page. */
  static Locale of(Page page) {
    Optional<Locale> language = Stream.of(
        Optional.of(page.root().attr("lang")), page.meta("og:locale"))
        .flatMap(Optional::stream)
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty())
        .findFirst();
    Optional<String> country = page.address().flatMap(Addresses::host).flatMap(PagePlace::country);
    Locale said = language.orElse(Locale.ROOT);
    return new Locale.Builder().setLanguage(said.getLanguage())
        .setRegion(country.orElse(said.getCountry())).build();
  }

  private static Optional<String> country(String host) {
    String ending = host.substring(host.lastIndexOf('.') + 1);
    return ending.length() == 2 && ending.chars().allMatch(c -> c >= 'a' && c <= 'z') && !ANYWHERE.contains(ending)
        ? Optional.of(ending.equals("uk") ? "GB" : ending.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
