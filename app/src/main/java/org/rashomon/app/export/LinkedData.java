package org.rashomon.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Link;
import org.rashomon.app.dossier.ToldDossier.Story;

/**
 * A dossier as linked data in the words of schema.org, written as JSON-LD: every article a NewsArticle, every story a
 * Collection of them, and of each story what {@link LinkedStory} says.
 *
 * <p>What schema.org has no word for is left out rather than put under a word that means something else. So a byline is
 * a credit and no author, since desks and agencies sign too; that one article is based on another is said only where it
 * is known.
 */
public final class LinkedData {
  private static final String KNOWN = "known";

  private final ToldDossier dossier;
  private final Site site;
  private final ArrayNode graph = JsonNodeFactory.instance.arrayNode();

  private LinkedData(ToldDossier dossier, Site site) {
    this.dossier = dossier;
    this.site = site;
  }

  /** Writes the dossier and flushes; the stream stays open. */
  public static void write(ToldDossier dossier, Site site, OutputStream out) throws IOException {
    IndentedJson.write(new LinkedData(dossier, site).tree(), out);
  }

  private ObjectNode tree() {
    dossier.articles().forEach(this::article);
    dossier.stories().forEach(this::story);
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
    tree.set("@graph", graph);
    return tree;
  }

  private void article(Article article) {
    ObjectNode node = graph.addObject().put("@type", "NewsArticle").put("@id", site.article(article.id()).toString());
    node.put("identifier", article.id());
    article.title().ifPresent(title -> node.put("headline", title));
    article.url().flatMap(Site::elsewhere).ifPresent(url -> node.put("url", url.toString()));
    article.outlet().ifPresent(outlet -> named(node.putObject("publisher"), "Organization", outlet));
    credit(article).ifPresent(credit -> node.put("creditText", credit));
    article.published().ifPresent(published -> node.put("datePublished", published));
    article.updated().ifPresent(updated -> node.put("dateModified", updated));
    node.put("inLanguage", article.language());
    copiedFrom(article, node);
  }

  private static Optional<String> credit(Article article) {
    return article.byline().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", article.byline()));
  }

  private static void named(ObjectNode node, String type, String name) {
    node.put("@type", type).put("name", name);
  }

  private void copiedFrom(Article article, ObjectNode node) {
    ArrayNode sources = JsonNodeFactory.instance.arrayNode();
    dossier.stories().stream().flatMap(story -> story.lineage().stream())
        .filter(link -> link.to().equals(article.id()) && link.direction().equals(KNOWN))
        .map(Link::from).distinct().forEach(from -> sources.addObject().put("@id", site.article(from).toString()));
    if (!sources.isEmpty()) {
      node.set("isBasedOn", sources);
    }
  }

  private void story(Story story) {
    ObjectNode node = graph.addObject().put("@type", "Collection").put("@id", site.story(story.id()).toString());
    node.put("name", story.title());
    days(story).ifPresent(days -> node.put("temporalCoverage", days));
    ArrayNode parts = node.putArray("hasPart");
    story.articles().forEach(id -> parts.addObject().put("@id", site.article(id).toString()));
    new LinkedStory(dossier, story, site, graph).add();
  }

  private static Optional<String> days(Story story) {
    return story.from().map(from -> from + story.to().filter(to -> !to.equals(from)).map(to -> "/" + to).orElse(""));
  }
}
