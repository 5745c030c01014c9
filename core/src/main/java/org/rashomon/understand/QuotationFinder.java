package org.rashomon.understand;

import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Mention;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;

/**
 * Finds what an article says that somebody said, and whom and what it speaks of.
 *
 * <p>A labeller marks names and attributed words; whose they are is decided from its labels.
 */
public final class QuotationFinder {
  private final Labeller labeller = new RuleLabeller();

  /**
   * What was found in an article.
   *
   * @param quotations in order of their first word
   * @param entities with the ids that quotations and mentions have
   * @param mentions in order
   */
  public record Found(List<Quotation> quotations, List<Entity> entities, List<Mention> mentions) {
    public Found {
      quotations = List.copyOf(quotations);
      entities = List.copyOf(entities);
      mentions = List.copyOf(mentions);
    }
  }

  /** The quotations of an article of which nothing else is wanted; the models are not needed. */
  public Found find(Article article) {
    return find(article, new SentenceSplitter().split(article));
  }

  Found find(Article article, List<Sentence> sentences) {
    List<SentenceWords> words = SentenceWords.of(article.text(), sentences);
    QuotationMaker maker = new QuotationMaker(article, words, labeller.label(article, words));
    List<Quotation> quotations = maker.make();
    return new Found(quotations, maker.entities().toModel(article.id()), maker.mentions());
  }
}
