package org.rashomon.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Entity;
import org.rashomon.app.dossier.ToldDossier.Event;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Reading;
import org.rashomon.app.dossier.ToldDossier.Story;

/**
 * A dossier as a collection of W3C Web Annotations (Web Annotation Data Model, 2017) on the texts of its articles.
 *
 * <p>A quotation <em>identifies</em> its speaker; a reading of a conflict, or of what was overtaken, <em>assesses</em>
 * the words it stands on, one of any other finding <em>classifies</em> them; a mention <em>identifies</em> its entity;
 * evidence of an event is <em>tagged</em> with its date; words that two articles share are <em>linked</em>. Where one
 * thing stands on several places, its annotation has several targets.
 */
public final class WebAnnotations {
  private final Story story;
  private final Site site;
  private final AnnotationTargets targets;
  private final ArrayNode items;

  private WebAnnotations(ToldDossier dossier, Story story, Site site, ArrayNode items) {
    this.story = story;
    this.site = site;
    this.targets = new AnnotationTargets(dossier, site);
    this.items = items;
  }

  /**
   * Writes the collection, all annotations on its one page, and flushes; the stream stays open.
   *
   * @param id the address of the collection
   * @throws IllegalArgumentException if an excerpt does not stand in its article
   */
  public static void write(ToldDossier dossier, String id, Site site, OutputStream out) throws IOException {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    dossier.stories().forEach(story -> new WebAnnotations(dossier, story, site, items).add());
    ObjectNode collection = JsonNodeFactory.instance.objectNode().put("@context", "http://www.w3.org/ns/anno.jsonld");
    collection.put("id", id).put("type", "AnnotationCollection").put("label", label(dossier));
    collection.putObject("generator").put("type", "Software").put("name", "Rashomon");
    collection.put("total", items.size());
    page(collection.putObject("first"), id, items);
    IndentedJson.write(collection, out);
  }

  private static String label(ToldDossier dossier) {
    return dossier.stories().size() == 1 ? dossier.stories().getFirst().title() : "Dossier";
  }

  private static void page(ObjectNode page, String collection, ArrayNode items) {
    page.put("id", collection + "#page-1").put("type", "AnnotationPage").put("partOf", collection);
    page.put("startIndex", 0).set("items", items);
  }

  private void add() {
    story.quotations().forEach(this::quotation);
    story.findings().forEach(this::finding);
    story.entities().forEach(this::entity);
    for (int event = 0; event < story.timeline().size(); event++) {
      event(event + 1, story.timeline().get(event));
    }
    for (int link = 0; link < story.lineage().size(); link++) {
      passages(link + 1, story.lineage().get(link));
    }
  }

  private ObjectNode annotation(String kind, String id, String motivation) {
    ObjectNode annotation = items.addObject();
    annotation.put("id", site.part(story.id(), "annotation-" + kind, id).toString()).put("type", "Annotation");
    return annotation.put("motivation", motivation);
  }

  private static void body(ArrayNode bodies, String purpose, String value) {
    bodies.addObject().put("type", "TextualBody").put("value", value).put("format", "text/plain")
        .put("purpose", purpose);
  }

  private void target(ObjectNode annotation, List<Excerpt> excerpts) {
    ArrayNode all = annotation.putArray("target");
    excerpts.forEach(excerpt -> all.add(targets.of(excerpt)));
  }

  private void quotation(Quotation quotation) {
    ObjectNode annotation = annotation("quotation", quotation.id(), "identifying");
    ArrayNode bodies = annotation.putArray("body");
    body(bodies, "identifying", speaker(quotation));
    body(bodies, "classifying", quotation.form() + " " + quotation.kind());
    body(bodies, "commenting", "decided by: " + quotation.decidedBy());
    target(annotation, quotation.content());
  }

  private static String speaker(Quotation quotation) {
    return quotation.speaker().name().orElseGet(() -> quotation.speaker().status() + " speaker");
  }

  private void finding(Finding finding) {
    for (int reading = 0; reading < finding.readings().size(); reading++) {
      reading(finding, finding.id() + "." + (reading + 1), finding.readings().get(reading));
    }
  }

  private void reading(Finding finding, String id, Reading reading) {
    ObjectNode annotation = annotation("reading", id, motivation(finding));
    ArrayNode bodies = annotation.putArray("body");
    body(bodies, "classifying", finding.kind());
    body(bodies, "describing", finding.explanation().isEmpty() ? finding.matter() : finding.explanation());
    body(bodies, "commenting", "decided by: " + finding.decidedBy());
    target(annotation, reading.evidence());
  }

  private static String motivation(Finding finding) {
    return switch (finding.kind()) {
      case "conflict", "overtaken" -> "assessing";
      default -> "classifying";
    };
  }

  private void entity(Entity entity) {
    if (!entity.mentions().isEmpty()) {
      ObjectNode annotation = annotation("entity", entity.id(), "identifying");
      ArrayNode bodies = annotation.putArray("body");
      body(bodies, "identifying", entity.name());
      body(bodies, "classifying", entity.kind());
      target(annotation, entity.mentions());
    }
  }

  private void event(int number, Event event) {
    ObjectNode annotation = annotation("event", String.valueOf(number), "tagging");
    ArrayNode bodies = annotation.putArray("body");
    body(bodies, "tagging", event.date());
    body(bodies, "classifying", event.status());
    target(annotation, event.evidence());
  }

  private void passages(int number, ToldDossier.Link link) {
    for (int passage = 0; passage < link.passages().size(); passage++) {
      passage(number + "." + (passage + 1), link.passages().get(passage));
    }
  }

  private void passage(String id, ToldDossier.Passage passage) {
    ObjectNode annotation = annotation("passage", id, "linking");
    ArrayNode bodies = annotation.putArray("body");
    bodies.add(targets.of(passage.from()).put("purpose", "linking"));
    body(bodies, "classifying", passage.kind());
    target(annotation, List.of(passage.to()));
  }
}
