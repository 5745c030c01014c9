package org.rashomon.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.Reason;
import org.rashomon.text.Dates;

/** An RSS, RDF or Atom feed. What comes before a cut is read; the cut is reported. */
final class Feed {
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** Where content may stand, best first; a summary is better than nothing. */
  private static final List<String> CONTENT = List.of("content:encoded", "content", "xhtml:body", "body", "description",
      "summary", "media:description");

  private final Source source;

  Feed(Source source) {
    this.source = source;
  }

  /** Reads the items. */
  Documents documents(byte[] bytes) {
    String xml = clean(decode(bytes));
    XmlScanner scanner = new XmlScanner(xml);
    FeedScan scan = new FeedScan(scanner, xml, ITEMS);
    scan.run();
    Map<String, String> channel = scan.channel();
    FeedItems items = new FeedItems(source, field(channel, "title").map(Feed::withoutMarkup));
    scan.items().forEach(item -> add(item, items, channel));
    List<RawDocument> documents = new ArrayList<>(items.documents());
    if (scan.endsEarly()) {
      documents.add(source.unreadable(
          Reason.MALFORMED, "The feed ends early; " + items.documents().size() + " items were read."));
    }
    return Documents.of(documents.iterator());
  }

  private static void add(Map<String, String> item, FeedItems items, Map<String, String> channel) {
    Optional<String> content = CONTENT.stream().flatMap(name -> field(item, name).stream()).findFirst();
    items.add(
        field(item, "guid").or(() -> field(item, "id")),
        given(item, channel),
        content,
        content.filter(words -> words.contains("<") || words.contains("&")).isPresent());
  }

  private static Given given(Map<String, String> item, Map<String, String> channel) {
    return new Given(
        field(item, "link").or(() -> field(item, "@link")).or(() -> field(item, "guid"))
            .filter(link -> link.startsWith("http")),
        field(item, "dc:publisher").or(() -> field(item, "source")).map(Feed::withoutMarkup),
        field(item, "title").map(Feed::withoutMarkup),
        authors(item),
        date(item, List.of("pubdate", "published", "dc:date", "issued", "date", "dcterms:created")),
        date(item, List.of("updated", "modified", "atom:updated", "dcterms:modified")),
        field(channel, "language").or(() -> field(channel, "dc:language")),
        true);
  }

  private static List<String> authors(Map<String, String> item) {
    return field(item, "dc:creator").or(() -> field(item, "author/name")).or(() -> field(item, "author"))
        .map(Feed::withoutMarkup)
        .filter(name -> !name.contains("@") || name.contains("("))
        .map(name -> name.replaceFirst("^[^(]*@[^(]*\\(([^)]*)\\).*", "$1").strip())
        .filter(name -> !name.isEmpty())
        .map(List::of)
        .orElse(List.of());
  }

  private static Published date(Map<String, String> item, List<String> names) {
    return names.stream()
        .flatMap(name -> field(item, name).stream())
        .map(Dates::parse)
        .filter(date -> !(date instanceof Published.Undated))
        .findFirst()
        .orElseGet(Published.Undated::new);
  }

  private static Optional<String> field(Map<String, String> item, String name) {
    return Optional.ofNullable(item.get(name)).map(String::strip).filter(words -> !words.isEmpty());
  }

  /** Titles are plain words in most feeds, and marked up or doubly escaped in some. */
  private static String withoutMarkup(String title) {
    return Titles.plain(title);
  }

  /** By the byte order mark, the XML declaration, or as any text. */
  private static String decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(head);
    if (ByteOrderMark.of(bytes).isEmpty() && head.startsWith("<?xml") && encoding.find()) {
      try {
        Charset charset = Charset.forName(encoding.group(1));
        if (!charset.equals(StandardCharsets.UTF_8) && !charset.name().startsWith("UTF-16")) {
          return new String(bytes, charset);
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // Then as any other text.
      }
    }
    return TextDecoder.decode(bytes).orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** XML allows no control characters; feeds have them. */
  private static String clean(String xml) {
    StringBuilder clean = new StringBuilder(xml);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }
}
