package org.rashomon.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the prefixes of a feed's elements stand for where they are declared. Elements of the feed's own dialect are named
 * without a prefix, others with the usual one ({@code dc:creator}), however the feed writes it. A prefix that is bound to
 * nothing known is taken for what it says.
 */
final class FeedNames {
  private static final Map<String, String> PREFIXES = Map.ofEntries(
      Map.entry("http://www.w3.org/2005/atom", "atom"),
      Map.entry("http://purl.org/atom/ns", "atom"),
      Map.entry("http://purl.org/rss/1.0", "rss"),
      Map.entry("http://my.netscape.com/rdf/simple/0.9", "rss"),
      Map.entry("http://channel.netscape.com/rdf/simple/0.9", "rss"),
      Map.entry("http://backend.userland.com/rss2", "rss"),
      Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
      Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
      Map.entry("http://purl.org/dc/elements/1.1", "dc"),
      Map.entry("http://purl.org/dc/elements/1.0", "dc"),
      Map.entry("http://purl.org/dc/terms", "dcterms"),
      Map.entry("http://search.yahoo.com/mrss", "media"),
      Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
      Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
      Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

  private static final String DECLARES = "xmlns";

  private final Map<String, String> bound;
  private final String own;

  private FeedNames(Map<String, String> bound, String own) {
    this.bound = bound;
    this.own = own;
  }

  /** The names as a feed's first element declares them; that element's own dialect is the feed's. */
  static FeedNames of(String root, Map<String, String> attributes) {
    FeedNames declared = new FeedNames(Map.of(), "").with(attributes);
    return new FeedNames(declared.bound, declared.prefix(root));
  }

  /** The names within an element that may declare more. */
  FeedNames with(Map<String, String> attributes) {
    if (attributes.isEmpty()) {
      return this;
    }
    Map<String, String> more = new HashMap<>();
    attributes.forEach((attribute, address) -> {
      if (attribute.equals(DECLARES) || attribute.startsWith(DECLARES + ":")) {
        String written = attribute.equals(DECLARES) ? "" : local(attribute);
        more.put(written, known(written, address));
      }
    });
    if (more.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(bound);
    all.putAll(more);
    return new FeedNames(all, own);
  }

  private static String known(String written, String address) {
    String plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https:", "http:");
    return PREFIXES.getOrDefault(plain.replaceFirst("[/#]$", ""), written);
  }

  /** An element's name, with the usual prefix where it is not of the feed's own dialect. */
  String name(String written) {
    String prefix = prefix(written);
    String local = local(written);
    return prefix.isEmpty() || prefix.equals("rss") || prefix.equals(own) ? local : prefix + ":" + local;
  }

  static String local(String written) {
    return written.substring(written.indexOf(':') + 1);
  }

  private String prefix(String written) {
    int colon = written.indexOf(':');
    String prefix = colon < 0 ? "" : written.substring(0, colon);
    return bound.getOrDefault(prefix, prefix);
  }
}
