package org.rashomon.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/** Gathers what another program heard in an article, in the model's words, so that one score serves all. */
final class HeardQuotations {
  private final Article article;
  private final List<Quotation> quotations = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  HeardQuotations(Article article) {
    this.article = article;
  }

  /**
   * Adds one whose speaker the program gives.
   *
   * @param name the speaker's canonical name, or the words that point to them where the program has none
   */
  void add(Quotation.Form form, List<Span> content, List<Span> cue, Span source, String name) {
    String id = article.id() + "#" + name;
    entities.putIfAbsent(id, new Entity(id, Entity.Kind.OTHER, name, List.of(), ""));
    add(form, content, cue, new Speaker.Named(id, name, Optional.of(article.excerpt(source))));
  }

  /** Adds one of which the program does not know the speaker. */
  void addWithoutSpeaker(Quotation.Form form, List<Span> content) {
    add(form, content, List.of(), new Speaker.Unresolved(Optional.empty()));
  }

  private void add(Quotation.Form form, List<Span> content, List<Span> cue, Speaker speaker) {
    Optional<Excerpt> announced = cue.stream().findFirst().map(article::excerpt);
    quotations.add(new Quotation(
        article.id() + "#" + quotations.size(), form, Quotation.Kind.SPEECH,
        content.stream().map(article::excerpt).toList(), announced, speaker, "peer", 0));
  }

  /** What was added, in order of the first words. */
  Quoter.Quoted found() {
    List<Quotation> inOrder = quotations.stream().sorted((a, b) -> a.extent().compareTo(b.extent())).toList();
    return new Quoter.Quoted(inOrder, List.copyOf(entities.values()));
  }
}
