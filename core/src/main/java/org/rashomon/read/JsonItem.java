package org.rashomon.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.text.Dates;

/** An item of a JSON Feed, version 1 or 1.1 (https://www.jsonfeed.org/version/1.1/). */
record JsonItem(JsonNode item, JsonNode feed) implements FeedItem {
  @Override
  public Optional<String> guid() {
    return JsonArticle.words(item, "id");
  }

  @Override
  public Given given() {
    return new Given(
        url(),
        Optional.empty(),
        JsonArticle.words(item, "title").map(Titles::plain),
        authors(),
        date("date_published"),
        date("date_modified"),
        JsonArticle.words(item, "language").or(() -> JsonArticle.words(feed, "language")),
        true);
  }

  private Optional<String> url() {
    String home = JsonArticle.words(feed, "home_page_url").orElse("");
    return JsonArticle.words(item, "url").or(() -> JsonArticle.words(item, "external_url"))
        .map(link -> Links.resolve(home, link))
        .or(this::guid)
        .filter(Links::isWeb);
  }

  /** Version 1 has one author, version 1.1 several. */
  private List<String> authors() {
    List<String> names = new ArrayList<>();
    item.path("authors").forEach(author -> JsonArticle.words(author, "name").ifPresent(names::add));
    JsonArticle.words(item.path("author"), "name").filter(name -> names.isEmpty()).ifPresent(names::add);
    return names.stream().map(Titles::plain).filter(name -> !name.isEmpty()).distinct().toList();
  }

  private Published date(String field) {
    return JsonArticle.words(item, field).map(Dates::parse).orElseGet(Published.Undated::new);
  }

  @Override
  public Body body() {
    Optional<Body> html = JsonArticle.words(item, "content_html").filter(FeedBody::hasWords).map(FeedBody::html);
    return html.or(() -> JsonArticle.words(item, "content_text").map(FeedBody::text))
        .or(() -> JsonArticle.words(item, "summary").map(FeedBody::text))
        .orElseGet(() -> FeedBody.missing(isRecording()));
  }

  private boolean isRecording() {
    String type = item.path("attachments").path(0).path("mime_type").asText();
    return type.startsWith("audio") || type.startsWith("video");
  }
}
