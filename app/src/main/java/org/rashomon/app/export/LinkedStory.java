package org.rashomon.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Entity;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Reading;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.dossier.ToldDossier.Utterance;
import org.rashomon.app.dossier.ToldDossier.Wording;

/**
 * What a story's articles say, in the words of schema.org: entities as Person, Organization, Place or Thing;
 * quotations as Quotation, several wordings of one remark as the workExamples of one; every reading of a finding as a
 * Claim. The finding itself, which schema.org has no type for, is a CreativeWork that has its claims as parts, its
 * matter as name and its kind and aspect as keywords.
 */
final class LinkedStory {
  private final ToldDossier dossier;
  private final Story story;
  private final Site site;
  private final ArrayNode graph;

  LinkedStory(ToldDossier dossier, Story story, Site site, ArrayNode graph) {
    this.dossier = dossier;
    this.story = story;
    this.site = site;
    this.graph = graph;
  }

  void add() {
    story.entities().forEach(this::entity);
    story.quotations().forEach(this::quotation);
    story.utterances().stream().filter(one -> one.wordings().size() > 1).forEach(this::utterance);
    story.findings().forEach(this::finding);
  }

  private ObjectNode node(String type, String kind, String id) {
    return graph.addObject().put("@type", type).put("@id", address(kind, id));
  }

  private String address(String kind, String id) {
    return site.part(story.id(), kind, id).toString();
  }

  private void entity(Entity entity) {
    ObjectNode node = node(type(entity), "entity", entity.id()).put("name", entity.name());
    entity.description().ifPresent(description -> node.put("description", description));
    if (!entity.aliases().isEmpty()) {
      entity.aliases().forEach(node.putArray("alternateName")::add);
    }
  }

  private static String type(Entity entity) {
    return switch (entity.kind()) {
      case "person" -> "Person";
      case "organization" -> "Organization";
      case "place" -> "Place";
      default -> "Thing";
    };
  }

  /** Only a person or an organization may speak for schema.org; a place that spoke is a capital, and is left out. */
  private void speaker(ObjectNode node, String property, String entity) {
    story.entity(entity).filter(one -> one.kind().equals("person") || one.kind().equals("organization"))
        .ifPresent(one -> node.putObject(property).put("@id", address("entity", entity)));
  }

  private void quotation(Quotation quotation) {
    ObjectNode node = node("Quotation", "quotation", quotation.id()).put("text", quotation.words());
    quotation.speaker().entity().ifPresent(entity -> speaker(node, "spokenByCharacter", entity));
    if (quotation.speaker().status().equals("unnamed")) {
      quotation.speaker().mention().ifPresent(mention -> node.put("creditText", mention.exact()));
    }
    node.putArray("keywords").add(quotation.form()).add(quotation.kind());
    node.putObject("isBasedOn").put("@id", site.article(quotation.article()).toString());
    citations(node.putArray("citation"), quotation.content());
  }

  private void citations(ArrayNode citations, List<Excerpt> excerpts) {
    excerpts.forEach(excerpt -> citations.add(citation(excerpt)));
  }

  private ObjectNode citation(Excerpt excerpt) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("@type", "CreativeWork");
    node.put("@id", site.place(excerpt).toString()).put("text", excerpt.exact());
    node.putObject("isPartOf").put("@id", site.article(excerpt.article()).toString());
    return node;
  }

  private void utterance(Utterance utterance) {
    ObjectNode node = node("Quotation", "utterance", utterance.id());
    utterance.speaker().ifPresent(entity -> speaker(node, "spokenByCharacter", entity));
    ArrayNode wordings = node.putArray("workExample");
    utterance.wordings().stream().map(Wording::quotation)
        .forEach(id -> wordings.addObject().put("@id", address("quotation", id)));
  }

  private void finding(Finding finding) {
    ObjectNode node = node("CreativeWork", "finding", finding.id()).put("name", finding.matter());
    if (!finding.explanation().isEmpty()) {
      node.put("abstract", finding.explanation());
    }
    node.putArray("keywords").add(finding.kind()).add(finding.aspect());
    ArrayNode claims = node.putArray("hasPart");
    for (int reading = 0; reading < finding.readings().size(); reading++) {
      String id = finding.id() + "." + (reading + 1);
      claims.addObject().put("@id", address("claim", id));
      claim(id, finding.readings().get(reading));
    }
  }

  private void claim(String id, Reading reading) {
    ObjectNode node = node("Claim", "claim", id).put("text", reading.says());
    reading.voice().ifPresent(entity -> speaker(node, "author", entity));
    citations(node.putArray("appearance"), reading.evidence());
    first(reading).ifPresent(first -> node.set("firstAppearance", citation(first)));
  }

  /** The evidence in the article that had it first; empty unless it is sure that every other came later. */
  private Optional<Excerpt> first(Reading reading) {
    return reading.evidence().stream().filter(excerpt -> isFirst(excerpt.article(), reading.articles())).findFirst();
  }

  private boolean isFirst(String article, List<String> articles) {
    return articles.stream().filter(other -> !other.equals(article)).allMatch(other -> isBefore(article, other));
  }

  private boolean isBefore(String article, String other) {
    return moment(article).flatMap(one -> moment(other).map(one::isBefore)).orElse(false);
  }

  private Optional<Moment> moment(String article) {
    return Optional.ofNullable(dossier.articlesById().get(article)).flatMap(Moment::of);
  }
}
