package org.rashomon.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;

/**
 * Excerpts as the targets of Web Annotations: a place in the article's text, told twice, by position and by the words
 * with what stands around them.
 *
 * <p>Positions count in the text we have of the article and not in the page it was on; so the text is the source, and
 * the page is where we have it from ({@code via}).
 */
final class AnnotationTargets {
  /** As many characters as the annotation client Hypothesis puts before and after a quote. */
  private static final int AROUND = 32;

  private final Site site;
  private final Map<String, Article> articles;
  private final Map<String, int[]> texts = new HashMap<>();

  AnnotationTargets(ToldDossier dossier, Site site) {
    this.site = site;
    this.articles = dossier.articlesById();
  }

  /** @throws IllegalArgumentException if the excerpt does not stand in its article */
  ObjectNode of(Excerpt excerpt) {
    Article article = Optional.ofNullable(articles.get(excerpt.article()))
        .orElseThrow(() -> new IllegalArgumentException("no article of the dossier: " + excerpt));
    ObjectNode target = JsonNodeFactory.instance.objectNode().put("type", "SpecificResource");
    source(target.putObject("source"), article);
    selectors(target.putArray("selector"), excerpt, texts.computeIfAbsent(article.id(), id -> points(article)));
    return target;
  }

  private static int[] points(Article article) {
    return article.text().codePoints().toArray();
  }

  private void source(ObjectNode source, Article article) {
    source.put("id", site.text(article.id()).toString()).put("type", "Text").put("format", "text/plain");
    source.put("language", article.language());
    article.url().flatMap(Site::elsewhere).ifPresent(url -> source.put("via", url.toString()));
  }

  private static void selectors(ArrayNode selectors, Excerpt excerpt, int[] text) {
    if (excerpt.start() < 0 || excerpt.start() > excerpt.end()
        || !words(text, excerpt.start(), excerpt.end()).equals(excerpt.exact())) {
      throw new IllegalArgumentException("does not stand in its article: " + excerpt);
    }
    selectors.addObject().put("type", "TextPositionSelector").put("start", excerpt.start()).put("end", excerpt.end());
    selectors.addObject().put("type", "TextQuoteSelector").put("exact", excerpt.exact())
        .put("prefix", words(text, excerpt.start() - AROUND, excerpt.start()))
        .put("suffix", words(text, excerpt.end(), excerpt.end() + AROUND));
  }

  private static String words(int[] text, int start, int end) {
    int from = Math.clamp(start, 0, text.length);
    int[] part = Arrays.copyOfRange(text, from, Math.clamp(end, from, text.length));
    return new String(part, 0, part.length);
  }
}
