package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.Lineage;
import org.rashomon.model.Passage;
import org.rashomon.model.Version;

/** The names in the JSON of who copied whom and of what changed from version to version. */
final class LineageFields {
  private final JsonGenerator json;
  private final JsonFields fields;

  LineageFields(JsonGenerator json, JsonFields fields) {
    this.json = json;
    this.fields = fields;
  }

  void lineage(Lineage lineage) throws IOException {
    json.writeNumberField("independentReports", lineage.independentReports());
    json.writeArrayFieldStart("lineage");
    for (Lineage.Link link : lineage.links()) {
      link(link);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("families");
    for (List<String> family : lineage.families()) {
      strings(family);
    }
    json.writeEndArray();
    agencies(lineage.agencies());
    versions(lineage.versions());
  }

  private void strings(List<String> values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void link(Lineage.Link link) throws IOException {
    json.writeStartObject();
    fields.text("from", link.from());
    fields.text("to", link.to());
    fields.number("share", link.share());
    fields.text("direction", link.direction().label());
    fields.text("decidedBy", link.decidedBy());
    json.writeArrayFieldStart("passages");
    for (Passage passage : link.passages()) {
      passage(passage);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void passage(Passage passage) throws IOException {
    json.writeStartObject();
    fields.excerptField("from", passage.from());
    fields.excerptField("to", passage.to());
    fields.text("kind", passage.kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("quoted", passage.quoted());
    json.writeEndObject();
  }

  private void agencies(List<Lineage.Agency> agencies) throws IOException {
    json.writeArrayFieldStart("agencies");
    for (Lineage.Agency agency : agencies) {
      json.writeStartObject();
      fields.text("name", agency.name());
      fields.texts("articles", agency.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void versions(List<Version> versions) throws IOException {
    json.writeArrayFieldStart("versions");
    for (Version version : versions) {
      json.writeStartObject();
      fields.text("article", version.article());
      fields.text("of", version.of());
      fields.maybe("orderedBy", version.orderedBy());
      fields.text("decidedBy", version.decidedBy());
      changes(version.changes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void changes(List<Version.Change> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Version.Change change : changes) {
      json.writeStartObject();
      fields.text("kind", change.kind().label());
      fields.maybeExcerpt("from", change.from());
      fields.maybeExcerpt("to", change.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
