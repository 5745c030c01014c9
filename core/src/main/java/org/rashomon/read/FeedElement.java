package org.rashomon.read;

import java.util.Map;
import java.util.Set;

/** An element of a feed that has begun and not ended. */
final class FeedElement {
  /** Elements that hold words, or markup where somebody did not escape it. */
  private static final Set<String> TEXTS = Set.of(
      "title", "description", "summary", "content", "content:encoded", "xhtml:body", "xhtml:div", "dc:title",
      "dc:description", "dcterms:abstract", "media:title", "media:description", "media:group/media:description",
      "media:content/media:description", "itunes:summary");

  /** Other elements that hold no elements. */
  private static final Set<String> LEAVES = Set.of(
      "link", "guid", "id", "pubdate", "published", "updated", "issued", "modified", "created", "date", "language",
      "category", "comments", "enclosure", "copyright", "rights", "generator", "dc:creator", "dc:publisher", "dc:date",
      "dc:language", "dc:subject", "dc:rights", "dcterms:created", "dcterms:issued", "dcterms:modified",
      "dcterms:creator", "atom:link", "atom:published", "atom:updated", "itunes:author", "media:credit",
      "feedburner:origlink");

  /** Elements that hold words or elements, and what of these is wanted. */
  private static final Set<String> NESTS = Set.of("author", "atom:author", "source", "media:group", "media:content");

  private static final Set<String> NESTED = Set.of("author/name", "atom:author/atom:name", "source/title");

  /** Elements of HTML that have no end. */
  private static final Set<String> VOID = Set.of(
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

  private final String written;
  private final String key;
  private final FeedNames names;
  private final Map<String, String> attributes;
  private final String base;
  private final boolean holder;
  private final StringBuilder words = new StringBuilder();
  private boolean markup;
  private int nested;

  private FeedElement(
      String written, String key, FeedNames names, Map<String, String> attributes, String base, boolean holder) {
    this.written = written;
    this.key = key;
    this.names = names;
    this.attributes = attributes;
    this.base = Links.resolve(base, attributes.getOrDefault("xml:base", ""));
    this.holder = holder;
  }

  static FeedElement root(String written, Map<String, String> attributes) {
    return new FeedElement(written, "", FeedNames.of(written, attributes), attributes, "", true);
  }

  FeedElement child(String childWritten, String name, Map<String, String> childAttributes) {
    String childKey = holder ? name : NESTS.contains(key) ? key + "/" + name : "";
    boolean holds = holder && name.equals("channel");
    return new FeedElement(childWritten, childKey, names.with(childAttributes), childAttributes, base, holds);
  }

  FeedElement item(String itemWritten, Map<String, String> itemAttributes) {
    return new FeedElement(itemWritten, "item", names.with(itemAttributes), itemAttributes, base, true);
  }

  String written() {
    return written;
  }

  /** Its name, after that of the element around it where it stands in a part of an item. */
  String key() {
    return key;
  }

  FeedNames names() {
    return names;
  }

  boolean isItem() {
    return key.equals("item");
  }

  boolean isText() {
    return TEXTS.contains(key);
  }

  boolean isField() {
    return isText() || LEAVES.contains(key) || NESTS.contains(key) || NESTED.contains(key);
  }

  /** Whether another element that begins shows that this one should have ended. */
  boolean isClosedBy(String name, boolean item) {
    boolean leaf = isText() || LEAVES.contains(key) || NESTED.contains(key);
    boolean sibling = TEXTS.contains(name) || LEAVES.contains(name) || NESTS.contains(name);
    return leaf && (item || (sibling && !isXhtml()));
  }

  private boolean isXhtml() {
    String type = attributes.getOrDefault("type", "");
    return type.contains("xhtml") || (type.contains("html") && "xml".equals(attributes.get("mode")))
        || key.startsWith("xhtml:");
  }

  /** Whether elements stood in it. */
  boolean holdsMarkup() {
    return markup;
  }

  boolean endsAt(String name) {
    return nested == 0 && name.equals(written);
  }

  /** Adds words, no more than it may have. */
  void append(CharSequence more, int most) {
    if (!isField()) {
      return;
    }
    CharSequence add = markup ? Titles.escaped(more.toString()) : more;
    words.append(add, 0, Math.max(0, Math.min(add.length(), most - words.length())));
  }

  void openInner(String name, Map<String, String> innerAttributes, int most) {
    if (!markup) {
      String before = Titles.escaped(words.toString());
      words.setLength(0);
      words.append(before);
      markup = true;
    }
    nested += name.equals(written) ? 1 : 0;
    StringBuilder tag = new StringBuilder("<").append(FeedNames.local(name));
    innerAttributes.forEach((attribute, value) -> {
      if (!attribute.startsWith("xmlns")) {
        tag.append(' ').append(attribute).append("=\"").append(Titles.escaped(value)).append('"');
      }
    });
    add(tag.append('>'), most);
  }

  void closeInner(String name) {
    nested -= name.equals(written) ? 1 : 0;
    if (!VOID.contains(FeedNames.local(name))) {
      add("</" + FeedNames.local(name) + ">", Limits.DOCUMENT);
    }
  }

  private void add(CharSequence tag, int most) {
    if (words.length() + tag.length() <= most) {
      words.append(tag);
    }
  }

  FeedField field() {
    return new FeedField(words.toString(), markup, attributes, base);
  }

  /** A field of an attribute's value. */
  FeedField attribute(String value) {
    return new FeedField(value, false, Map.of(), base);
  }
}
