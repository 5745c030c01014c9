package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Dossier.Line;
import org.rashomon.model.Entity;
import org.rashomon.model.Finding;
import org.rashomon.model.Story;
import org.rashomon.model.Timeline;
import org.rashomon.model.Utterance;

/** The names in the JSON of a story. */
final class StoryFields {
  private final JsonGenerator json;
  private final JsonFields fields;

  StoryFields(JsonGenerator json, JsonFields fields) {
    this.json = json;
    this.fields = fields;
  }

  void story(Chapter chapter) throws IOException {
    Alignment alignment = chapter.comparison().alignment();
    json.writeStartObject();
    fields.text("id", alignment.story().id());
    fields.text("title", chapter.title());
    fields.maybe("from", known(chapter.from()));
    fields.maybe("to", known(chapter.to()));
    articles(alignment.story());
    new LineageFields(json, fields).lineage(chapter.comparison().lineage());
    entities(alignment);
    fields.quotations(alignment.quotations());
    utterances(alignment.utterances());
    findings(chapter.comparison().findings());
    timeline(chapter.comparison().timeline());
    summary(chapter.summary());
    json.writeEndObject();
  }

  private static Optional<String> known(String date) {
    return Optional.of(date).filter(text -> !text.isEmpty());
  }

  private void articles(Story story) throws IOException {
    fields.texts("articles", story.accounts().stream().map(Account::article).map(article -> article.id()).toList());
    json.writeArrayFieldStart("placements");
    for (Story.Placement placement : story.placements()) {
      fields.placement(placement, story.id());
    }
    json.writeEndArray();
  }

  private void entities(Alignment alignment) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Entity entity : alignment.entities()) {
      json.writeStartObject();
      fields.text("id", entity.id());
      fields.text("kind", entity.kind().label());
      fields.text("name", entity.name());
      fields.texts("aliases", entity.aliases());
      fields.maybe("description", known(entity.description()));
      fields.excerpts("mentions", alignment.mentions().getOrDefault(entity.id(), List.of()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void utterances(List<Utterance> utterances) throws IOException {
    json.writeArrayFieldStart("utterances");
    for (Utterance utterance : utterances) {
      json.writeStartObject();
      fields.text("id", utterance.id());
      fields.maybe("speaker", utterance.speaker().entityId());
      fields.text("status", JsonFields.status(utterance.speaker()));
      wordings(utterance.wordings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void wordings(List<Utterance.Wording> wordings) throws IOException {
    json.writeArrayFieldStart("wordings");
    for (Utterance.Wording wording : wordings) {
      json.writeStartObject();
      fields.text("quotation", wording.quotation().id());
      fields.text("relation", wording.relation().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      fields.text("id", finding.id());
      fields.text("kind", finding.kind().label());
      fields.text("aspect", finding.aspect().label());
      fields.text("matter", finding.matter());
      readings(finding.readings());
      fields.text("explanation", finding.explanation());
      fields.text("decidedBy", finding.decidedBy());
      fields.number("confidence", finding.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void readings(List<Finding.Reading> readings) throws IOException {
    json.writeArrayFieldStart("readings");
    for (Finding.Reading reading : readings) {
      json.writeStartObject();
      fields.text("says", reading.says());
      fields.maybe("voice", reading.voice());
      fields.texts("articles", reading.articles());
      json.writeNumberField("independent", reading.independent());
      fields.excerpts("evidence", reading.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void timeline(Timeline timeline) throws IOException {
    json.writeArrayFieldStart("timeline");
    for (Timeline.Event event : timeline.events()) {
      json.writeStartObject();
      fields.text("date", event.date());
      fields.text("precision", event.precision().label());
      fields.text("status", event.status().label());
      json.writeBooleanField("overtaken", event.overtaken());
      fields.text("text", event.text());
      fields.excerpts("evidence", event.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void summary(List<Line> summary) throws IOException {
    json.writeArrayFieldStart("summary");
    for (Line line : summary) {
      json.writeStartObject();
      fields.text("text", line.text());
      fields.excerpts("evidence", line.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
