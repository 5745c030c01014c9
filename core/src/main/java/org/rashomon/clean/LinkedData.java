package org.rashomon.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One thing that a page describes in schema.org's words, as JSON-LD: its article, itself, or its site. */
final class LinkedData {
  /** What it is of, the most telling first. */
  enum Kind {
    ARTICLE, WORK, PAGE, SITE
  }

  /**
   * Somebody's name.
   *
   * @param person whether the page says that it is a person's: yes, no, or nothing
   */
  record Name(String words, Optional<Boolean> person) {}

  private static final Set<String> ARTICLES = Set.of(
      "report", "socialmediaposting", "blogposting", "liveblogposting", "discussionforumposting");

  /** What an article may be, or may hold. */
  private static final Set<String> WORKS = Set.of("review", "claimreview", "recipe", "creativework");

  private static final Set<String> PAGES = Set.of("webpage", "itempage", "aboutpage");
  private static final Set<String> SITES = Set.of("website", "organization", "newsmediaorganization", "corporation");

  /** Where an article may be found from the top. */
  private static final List<String> INWARD = List.of("@graph", "mainEntity", "mainEntityOfPage", "article", "hasPart");

  private static final int MOST_NODES = 2000;

  private static final int DEEPEST_NAME = 4;

  private final JsonNode node;
  private final Kind kind;
  private final Map<String, JsonNode> byId;

  private LinkedData(JsonNode node, Kind kind, Map<String, JsonNode> byId) {
    this.node = node;
    this.kind = kind;
    this.byId = byId;
  }

  /** What it describes: articles first, in order, those that bear the page's own title before others. */
  static List<LinkedData> in(Document document) {
    List<LinkedData> found = new ArrayList<>();
    Map<String, JsonNode> byId = new HashMap<>();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        LenientJson.Read read = LenientJson.read(script.data());
        read.roots().forEach(root -> collect(root, found, byId));
        if (!read.whole()) {
          JsonSalvage.article(script.data()).ifPresent(root -> collect(root, found, byId));
        }
      }
    }
    String title = Headlines.letters(document.title());
    found.sort(Comparator.comparing((LinkedData one) -> one.kind)
        .thenComparing(one -> one.words("headline").filter(own -> title.contains(Headlines.letters(own))).isEmpty()));
    return found;
  }

  private static void collect(JsonNode root, List<LinkedData> found, Map<String, JsonNode> byId) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        kind(node.path("@type")).ifPresent(kind -> found.add(new LinkedData(node, kind, byId)));
        if (node.size() > 1 && node.path("@id").isTextual()) {
          byId.putIfAbsent(node.path("@id").textValue(), node);
        }
        INWARD.stream().map(node::path).filter(JsonNode::isContainerNode).forEach(open::add);
      }
    }
  }

  private static Optional<Kind> kind(JsonNode type) {
    for (JsonNode each : list(type)) {
      String name = each.asText().replaceFirst("^.*[/:#]", "").toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || ARTICLES.contains(name)) {
        return Optional.of(Kind.ARTICLE);
      } else if (WORKS.contains(name)) {
        return Optional.of(Kind.WORK);
      } else if (PAGES.contains(name)) {
        return Optional.of(Kind.PAGE);
      } else if (SITES.contains(name)) {
        return Optional.of(Kind.SITE);
      }
    }
    return Optional.empty();
  }

  Kind kind() {
    return kind;
  }

  /** A field's words, with markup and character references resolved, which many publishers leave in. */
  Optional<String> words(String field) {
    return words(node.path(field));
  }

  private static Optional<String> words(JsonNode value) {
    JsonNode one = value.isArray() ? value.path(0) : value;
    JsonNode plain = one.isObject() ? one.path("@value") : one;
    return plain.isTextual()
        ? Optional.of(plain(plain.textValue())).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  private static String plain(String words) {
    String resolved = Parser.unescapeEntities(words, false);
    boolean markup = resolved.indexOf('<') >= 0 && resolved.indexOf("</") >= 0;
    return (markup ? Jsoup.parse(resolved).text() : resolved).strip();
  }

  /** The names in a field, of people and organizations alike. */
  List<String> names(String field) {
    return named(field).stream().map(Name::words).toList();
  }

  /** The addresses of those named in a field. */
  List<String> addresses(String field) {
    List<String> addresses = new ArrayList<>();
    for (JsonNode each : list(node.path(field))) {
      for (String of : List.of("url", "@id", "sameAs")) {
        words(each.path(of)).ifPresent(addresses::add);
      }
    }
    return addresses;
  }

  /** The names in a field, and whether they are said to be people's. */
  List<Name> named(String field) {
    List<Name> names = new ArrayList<>();
    addNames(node.path(field), Optional.empty(), names, 0);
    return names;
  }

  private void addNames(JsonNode value, Optional<Boolean> person, List<Name> names, int depth) {
    if (depth > DEEPEST_NAME) {
      return;
    }
    for (JsonNode each : list(value)) {
      JsonNode one = each.has("@id") ? byId.getOrDefault(each.path("@id").asText(), each) : each;
      Optional<Boolean> is = person(one.path("@type")).or(() -> person);
      if (one.isArray() || one.path("name").isContainerNode()) {
        addNames(one.isArray() ? one : one.path("name"), is, names, depth + 1);
      } else {
        words(one.isObject() ? name(one) : one).ifPresent(words -> names.add(new Name(words, is)));
      }
    }
  }

  private static JsonNode name(JsonNode one) {
    String parts = (one.path("givenName").asText() + " " + one.path("familyName").asText()).strip();
    return one.has("name") || parts.isEmpty() ? one.path("name") : JsonNodeFactory.instance.textNode(parts);
  }

  private static Optional<Boolean> person(JsonNode type) {
    for (JsonNode each : list(type)) {
      String name = each.asText().toLowerCase(Locale.ROOT);
      if (name.endsWith("person")) {
        return Optional.of(true);
      } else if (name.endsWith("organization") || name.endsWith("corporation")) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }

  private static Iterable<JsonNode> list(JsonNode value) {
    return value.isArray() ? value : List.of(value);
  }
}
