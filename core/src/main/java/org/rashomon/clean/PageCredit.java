package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.rashomon.text.Agencies;

/** The rules by which a page's metadata says that its article is an agency's copy; what its text says comes after. */
final class PageCredit {
  private static final List<String> METAS = List.of(
      "article:provider", "provider", "content-provider", "contentprovider", "news_source", "newssource",
      "article:source",
      "dc.source", "dcterms.source", "source", "sourceorganization", "content-source", "page.content.source",
      "copyright",
      "dc.rights", "credit", "news:source", "article.origin", "originator");
  private static final List<String> ADDRESSES = List
      .of("syndication-source", "original-source", "article:original_source", "canonical-source");
  private static final List<String> FIELDS = List.of(
      "sourceOrganization", "provider", "copyrightHolder", "creditText", "sponsor", "producer");

  static final List<Rule<Page, String>> RULES = List.of(
      Rule.of("agency in json-ld", PageCredit::linked),
      Rule.of("agency in meta", page -> METAS.stream().flatMap(meta -> page.metas(meta).stream())
          .flatMap(PageCredit::agency).findFirst()),
      Rule.of("agency's address in meta", page -> ADDRESSES.stream().flatMap(meta -> page.metas(meta).stream())
          .flatMap(address -> Agencies.at(address).or(() -> agency(address).findFirst()).stream()).findFirst()),
      Rule.of("agency's urn", PageCredit::urn),
      Rule.of("agency in byline", page -> PageByline.raw(page).stream().flatMap(PageCredit::signed).findFirst()),
      Rule.of("agency as publisher of another outlet's page", PageCredit::publisher));

  private static final int MOST_ARTICLES = 5;

  private PageCredit() {}

  private static Optional<String> linked(Page page) {
    return page.linkedData().filter(data -> data.kind() == LinkedData.Kind.ARTICLE)
        .flatMap(data -> FIELDS.stream().flatMap(field -> data.names(field).stream()))
        .flatMap(PageCredit::agency)
        .findFirst();
  }

  private static Stream<String> agency(String words) {
    return Agencies.named(words.replaceFirst("(?i)^(?:©|\\(c\\)|copyright|source:?)[\\s\\d,-]*", "").strip()).stream();
  }

  /** In a byline an agency may stand beside a name: "JANE DOE, Associated Press". */
  private static Stream<String> signed(String words) {
    return Agencies.isOfPicture(words)
        ? Stream.empty()
        : Stream.concat(Agencies.named(words).stream(), Byline.names(List.of(words)).stream()
            .flatMap(part -> Agencies.named(part).stream()));
  }

  private static Optional<String> publisher(Page page) {
    Optional<String> outlet = page.outlet().map(Fact::value);
    return page.linkedData().filter(data -> data.kind() == LinkedData.Kind.ARTICLE)
        .flatMap(data -> data.names("publisher").stream())
        .flatMap(name -> Agencies.named(name).stream())
        .filter(agency -> outlet.filter(name -> Agencies.named(name).isEmpty()).isPresent())
        .findFirst();
  }

  /** {@code urn:newsml:reuters.com:...} of the article; on its pictures it is their credit alone. */
  private static Optional<String> urn(Page page) {
    Stream<String> metas = page.metaValues().filter(value -> value.startsWith("urn:"));
    Stream<String> elements = Stream.concat(Stream.of(page.root(), page.document().body()),
        page.document().getElementsByTag("article").stream().limit(MOST_ARTICLES))
        .map(Element::attributes).flatMap(attributes -> attributes.asList().stream()).map(Attribute::getValue)
        .filter(value -> value.startsWith("urn:"));
    Stream<String> linked = page.linkedData().flatMap(data -> Stream.of("identifier", "@id", "isBasedOn", "url")
        .flatMap(field -> data.words(field).stream())).filter(value -> value.startsWith("urn:"));
    return Stream.of(metas, elements, linked).flatMap(each -> each).flatMap(value -> Agencies.at(value).stream())
        .findFirst();
  }
}
