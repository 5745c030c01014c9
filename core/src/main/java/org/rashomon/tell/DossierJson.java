package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;

/** A dossier as JSON: indented, each excerpt on a line of its own, the same bytes for the same dossier. */
public final class DossierJson {
  static final String SCHEMA = "rashomon/1";

  private DossierJson() {}

  /** Writes the dossier and flushes; the stream stays open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    JsonLayout layout = new JsonLayout();
    try (JsonGenerator json = generator(out)) {
      json.setPrettyPrinter(layout.printer());
      dossier(dossier, json, new JsonFields(json, layout));
      json.writeRaw('\n');
    }
  }

  /**
   * Goes through a {@link java.io.Writer}, which puts a question mark in the place of half a surrogate pair; Jackson's
   * own encoder would throw.
   */
  static JsonGenerator generator(OutputStream out) throws IOException {
    return new JsonFactory().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private static void dossier(Dossier dossier, JsonGenerator json, JsonFields fields) throws IOException {
    json.writeStartObject();
    fields.text("schema", SCHEMA);
    json.writeArrayFieldStart("articles");
    for (Article article : dossier.articles()) {
      fields.article(article);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rejected");
    for (Rejected rejected : dossier.rejected()) {
      fields.rejected(rejected);
    }
    json.writeEndArray();
    stories(dossier, json, new StoryFields(json, fields));
    json.writeEndObject();
  }

  private static void stories(Dossier dossier, JsonGenerator json, StoryFields fields) throws IOException {
    json.writeArrayFieldStart("stories");
    for (Chapter chapter : dossier.stories()) {
      fields.story(chapter);
    }
    json.writeEndArray();
  }
}
