package org.rashomon.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.Reason;
import org.rashomon.text.Dates;

/** A JSON file that is one value: a JSON Feed, one article, or an array of articles. */
final class JsonFile {
  private final Source source;

  JsonFile(Source source) {
    this.source = source;
  }

  Documents documents(byte[] bytes) {
    try {
      JsonNode root = JsonArticle.JSON.readTree(bytes);
      if (root.path("items").isArray()) {
        return Documents.of(feed(root).iterator());
      }
      return root.isArray() ? Documents.of(articles(root).iterator()) : Documents.of(article(root));
    } catch (JsonProcessingException e) {
      return malformed("It is not JSON: " + Complaint.of(e) + ".");
    } catch (IOException e) {
      return malformed("It can't be read: " + Complaint.of(e) + ".");
    }
  }

  private Documents malformed(String detail) {
    return Documents.of(source.unreadable(Reason.MALFORMED, detail));
  }

  private RawDocument article(JsonNode root) {
    return root.isObject()
        ? JsonArticle.of(root, source.id(), new Origin.File(source.path()))
        : source.unreadable(Reason.MALFORMED, "It is JSON, but not an article.");
  }

  private List<RawDocument> articles(JsonNode array) {
    List<RawDocument> articles = new ArrayList<>();
    for (JsonNode each : array) {
      long number = articles.size() + 1L;
      articles.add(JsonArticle.of(each, source.id() + "#" + number, new Origin.Line(source.path(), number)));
    }
    return articles;
  }

  private List<RawDocument> feed(JsonNode root) {
    FeedItems items = new FeedItems(source, JsonArticle.words(root, "title"));
    for (JsonNode item : root.path("items")) {
      items.add(
          JsonArticle.words(item, "id"),
          given(item, root),
          JsonArticle.words(item, "content_html").or(() -> JsonArticle.words(item, "content_text"))
              .or(() -> JsonArticle.words(item, "summary")),
          JsonArticle.words(item, "content_html").isPresent());
    }
    return items.documents();
  }

  private static Given given(JsonNode item, JsonNode feed) {
    return new Given(
        JsonArticle.words(item, "url").or(() -> JsonArticle.words(item, "external_url")),
        Optional.empty(),
        JsonArticle.words(item, "title"),
        authors(item),
        date(item, "date_published"),
        date(item, "date_modified"),
        JsonArticle.words(item, "language").or(() -> JsonArticle.words(feed, "language")),
        true);
  }

  private static List<String> authors(JsonNode item) {
    List<String> names = new ArrayList<>();
    item.path("authors").forEach(author -> JsonArticle.words(author, "name").ifPresent(names::add));
    JsonArticle.words(item.path("author"), "name").filter(name -> names.isEmpty()).ifPresent(names::add);
    return names;
  }

  private static Published date(JsonNode item, String field) {
    return JsonArticle.words(item, field).map(Dates::parse).orElseGet(Published.Undated::new);
  }
}
