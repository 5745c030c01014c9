package org.rashomon.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What schema.org says of the types and properties that we use: what a type is a kind of, which types have
 * a property, and of which types its values are.
 */
final class SchemaOrg {
  private static final Map<String, String> KIND_OF = Map.of("NewsArticle", "CreativeWork", "Collection",
      "CreativeWork", "Quotation", "CreativeWork", "Claim", "CreativeWork", "CreativeWork", "Thing", "Person", "Thing",
      "Organization", "Thing", "Place", "Thing");

  private record Property(String of, Set<String> values) {}

  private static final Property WORKS = new Property("CreativeWork", Set.of("CreativeWork"));
  private static final Property WORDS = new Property("CreativeWork", Set.of("Text"));
  private static final Property TIME = new Property("CreativeWork", Set.of("Time"));

  private static final Map<String, Property> PROPERTIES = Map.ofEntries(
      Map.entry("name", new Property("Thing", Set.of("Text"))),
      Map.entry("alternateName", new Property("Thing", Set.of("Text"))),
      Map.entry("description", new Property("Thing", Set.of("Text"))),
      Map.entry("identifier", new Property("Thing", Set.of("Text"))),
      Map.entry("url", new Property("Thing", Set.of("Text"))),
      Map.entry("headline", WORDS), Map.entry("text", WORDS), Map.entry("abstract", WORDS),
      Map.entry("keywords", WORDS), Map.entry("creditText", WORDS), Map.entry("inLanguage", WORDS),
      Map.entry("temporalCoverage", WORDS), Map.entry("datePublished", TIME), Map.entry("dateModified", TIME),
      Map.entry("publisher", new Property("CreativeWork", Set.of("Person", "Organization"))),
      Map.entry("author", new Property("CreativeWork", Set.of("Person", "Organization"))),
      Map.entry("spokenByCharacter", new Property("Quotation", Set.of("Person", "Organization"))),
      Map.entry("appearance", new Property("Claim", Set.of("CreativeWork"))),
      Map.entry("firstAppearance", new Property("Claim", Set.of("CreativeWork"))),
      Map.entry("isBasedOn", WORKS), Map.entry("isPartOf", WORKS), Map.entry("hasPart", WORKS),
      Map.entry("citation", WORKS), Map.entry("workExample", WORKS));

  private final Map<String, String> types = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private SchemaOrg() {}

  /** What is wrong with a graph; empty if nothing is. */
  static List<String> wrong(JsonNode graph) {
    SchemaOrg schema = new SchemaOrg();
    graph.forEach(schema::note);
    graph.forEach(schema::check);
    return schema.wrong;
  }

  private void note(JsonNode node) {
    if (node.has("@id") && node.has("@type")) {
      types.put(node.path("@id").asText(), node.path("@type").asText());
    }
    node.forEach(this::note);
  }

  private String type(JsonNode node) {
    return node.has("@type") ? node.path("@type").asText() : types.getOrDefault(node.path("@id").asText(), "nothing");
  }

  private static boolean isA(String type, String wanted) {
    return type.equals(wanted) || (!type.isEmpty() && isA(KIND_OF.getOrDefault(type, ""), wanted));
  }

  private void check(JsonNode node) {
    String type = type(node);
    if (!type.equals("Thing") && !KIND_OF.containsKey(type)) {
      wrong.add("no type: " + node);
    }
    node.properties().forEach(field -> {
      if (!field.getKey().startsWith("@")) {
        check(type, field.getKey(), field.getValue());
      }
    });
  }

  private void check(String type, String name, JsonNode value) {
    Property property = PROPERTIES.getOrDefault(name, new Property("nothing", Set.of()));
    if (!isA(type, property.of())) {
      wrong.add(type + " has no " + name);
    }
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (property.values().stream().noneMatch(wanted -> fits(one, wanted))) {
        wrong.add("no value of " + name + ": " + one);
      }
      if (one.isObject()) {
        check(one);
      }
    }
  }

  private boolean fits(JsonNode value, String wanted) {
    return switch (wanted) {
      case "Text" -> value.isTextual() && !value.asText().isEmpty();
      case "Time" -> Moment.parse(value.asText()).isPresent();
      default -> value.isObject() && isA(type(value), wanted);
    };
  }
}
