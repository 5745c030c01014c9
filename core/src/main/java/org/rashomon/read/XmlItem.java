package org.rashomon.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.text.Dates;

/** An item of RSS, RDF or Atom. */
record XmlItem(FeedFields fields, FeedFields channel) implements FeedItem {
  /** Where content may stand, best first; a summary is better than nothing. */
  private static final String[] CONTENT = {
    "content:encoded", "content", "xhtml:body", "xhtml:div", "description", "summary", "dcterms:abstract",
    "dc:description", "itunes:summary", "media:description", "media:group/media:description",
    "media:content/media:description"};

  private static final String ALTERNATE = "alternate";

  /** Longer words are a list or a sentence, and no name. */
  private static final int LONGEST_NAME = 300;

  private static final Pattern MAIL_WITH_NAME = Pattern.compile("[^(\\s]{1,200}@[^(]{1,200}\\(([^)]{1,200})\\).*");
  private static final Pattern NAME_WITH_MAIL = Pattern
      .compile("([^<>(@]{2,200}?)\\s{0,9}[<(][^<>()]{1,200}@[^<>()]{1,200}[>)].*");

  @Override
  public Optional<String> guid() {
    return fields.words("guid", "id").or(() -> fields.words("@rdf:about").filter(about -> about.contains(":")));
  }

  @Override
  public Given given() {
    return new Given(
        url(),
        fields.words("dc:publisher", "source/title", "source").map(Titles::plain),
        fields.words("title", "dc:title", "media:title").map(Titles::plain).filter(title -> !title.isEmpty()),
        authors(),
        date("pubdate", "published", "dc:date", "issued", "date", "atom:published", "dcterms:issued",
            "dcterms:created"),
        date("updated", "modified", "atom:updated", "dcterms:modified"),
        fields.words("@xml:lang", "dc:language").or(() -> channel.words("language", "dc:language", "@xml:lang")),
        true);
  }

  private Optional<String> url() {
    return web(fields.all("feedburner:origlink").map(this::address))
        .or(() -> web(fields.all("link", "atom:link").filter(XmlItem::isPage).map(this::address)))
        .or(() -> web(fields.all("link", "atom:link").filter(XmlItem::isAlternate).map(this::address)))
        .or(() -> web(fields.all("guid").filter(XmlItem::isPermanent).map(FeedField::words)))
        .or(() -> web(fields.all("@rdf:about").map(FeedField::words)));
  }

  private static Optional<String> web(Stream<String> links) {
    return links.map(String::strip).filter(Links::isWeb).findFirst();
  }

  private static boolean isPermanent(FeedField guid) {
    return !guid.attribute("ispermalink").equals("false");
  }

  /** Atom's links have an attribute for the address, and one that says what they lead to. */
  private static boolean isAlternate(FeedField link) {
    String relation = link.attribute("rel");
    return relation.isEmpty() || relation.equals(ALTERNATE) || relation.endsWith("/" + ALTERNATE);
  }

  private static boolean isPage(FeedField link) {
    String type = link.attribute("type");
    return isAlternate(link) && (type.isEmpty() || type.contains("html"));
  }

  private String address(FeedField link) {
    String base = link.base().isEmpty() ? home() : link.base();
    String address = link.attribute("href").isEmpty() ? link.words().strip() : link.attribute("href");
    return address.isEmpty() ? "" : Links.resolve(base, address);
  }

  /** The page of the feed itself. */
  private String home() {
    return channel.all("link").filter(XmlItem::isPage)
        .map(link -> link.attribute("href").isEmpty() ? link.words().strip() : link.attribute("href"))
        .filter(Links::isWeb)
        .findFirst()
        .orElse("");
  }

  private List<String> authors() {
    return Stream.of("dc:creator", "author/name", "author", "atom:author/atom:name", "dcterms:creator", "itunes:author")
        .map(name -> fields.all(name).flatMap(field -> author(field.words()).stream()).distinct().toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** RSS wants an address there, with the name in brackets; people write it the other way round, or one of the two. */
  private static Optional<String> author(String words) {
    if (words.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String plain = words.indexOf('@') < 0 ? Titles.plain(words) : words.strip();
    String name = MAIL_WITH_NAME.matcher(plain).replaceFirst("$1");
    String alone = NAME_WITH_MAIL.matcher(name).replaceFirst("$1");
    return Optional.of(Titles.plain(alone))
        .filter(each -> !each.isEmpty() && !each.contains("@") && !Links.isWeb(each));
  }

  private Published date(String... names) {
    return fields.all(names)
        .map(FeedField::words)
        .filter(words -> !words.isBlank())
        .map(Dates::parse)
        .filter(date -> !(date instanceof Published.Undated))
        .findFirst()
        .orElseGet(Published.Undated::new);
  }

  @Override
  public Body body() {
    return fields.all(CONTENT)
        .filter(XmlItem::isReadable)
        .filter(field -> FeedBody.hasWords(field.words()))
        .findFirst()
        .map(XmlItem::body)
        .orElseGet(() -> fields.isTooLarge() ? FeedBody.tooLarge() : FeedBody.missing(isRecording()));
  }

  /** Atom's content may be a picture or a program. */
  private static boolean isReadable(FeedField content) {
    String type = content.attribute("type");
    return type.indexOf('/') < 0 || type.startsWith("text/") || type.contains("html");
  }

  private static Body body(FeedField content) {
    boolean text = content.attribute("type").equals("text") || content.attribute("type").equals("text/plain");
    if (content.attribute("mode").equals("base64")) {
      return FeedBody.of(unpacked(content.words()));
    }
    if (content.markup()) {
      return FeedBody.html(content.words());
    }
    return text && !FeedBody.isMarkup(content.words()) ? FeedBody.text(content.words()) : FeedBody.of(content.words());
  }

  private static String unpacked(String words) {
    try {
      return new String(Base64.getMimeDecoder().decode(words), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private boolean isRecording() {
    return fields.all("enclosure", "media:content", "link")
        .map(field -> field.attribute("type") + field.attribute("medium"))
        .anyMatch(type -> type.startsWith("audio") || type.startsWith("video"));
  }
}
