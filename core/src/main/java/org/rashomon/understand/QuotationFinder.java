package org.rashomon.understand;

import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Mention;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;

/**
 * Finds what an article says that somebody said, and whom and what it speaks of.
 *
 * <p>Rules mark names and quotation marks, the encoder the words said, their cues and sources; whose they are is decided
 * from both.
 */
final class QuotationFinder {

  /**
   * What was found in an article.
   *
   * @param quotations in order of their first word
   * @param entities with the ids that quotations and mentions have
   * @param mentions in order
   */
  record Found(List<Quotation> quotations, List<Entity> entities, List<Mention> mentions) {
    Found {
      quotations = List.copyOf(quotations);
      entities = List.copyOf(entities);
      mentions = List.copyOf(mentions);
    }
  }

  private QuotationFinder() {}

  /**
   * @param tags what the encoder says of each sentence
   */
  static Found find(Article article, List<Sentence> sentences, List<Tags> tags) {
    List<SentenceWords> words = SentenceWords.of(article.text(), sentences);
    List<TokenTags> read = IntStream.range(0, words.size())
        .mapToObj(i -> new TokenTags(words.get(i), tags.get(i)))
        .toList();
    Labels labels = new Labels(
        NameKinds.decide(NameFinder.find(words), read), new AttributionFinder(article, words, read).find());
    QuotationMaker maker = new QuotationMaker(article, words, labels);
    List<Quotation> quotations = maker.make();
    return new Found(quotations, maker.entities().toModel(article.id()), maker.mentions());
  }
}
