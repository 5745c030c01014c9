package org.rashomon.model;

import java.util.List;
import java.util.Map;

/**
 * A story's accounts laid beside each other.
 *
 * <p>From here on an entity's id means the same in every account of the story: {@link
 * #quotations()}, {@link #utterances()} and {@link #rows()} have the ids of {@link #entities()}.
 *
 * @param story the accounts, with the entity ids of each article
 * @param entities whom and what the story is about, over all accounts
 * @param mentions for each entity id, every place that speaks of it
 * @param quotations of all accounts, in their order, speakers recovered from other accounts where
 *     one names them
 * @param passages that two articles share
 * @param utterances quotations of the same remark brought together; each quotation is in exactly
 *     one
 * @param rows matters that at least one account speaks of
 */
public record Alignment(
    Story story,
    List<Entity> entities,
    Map<String, List<Excerpt>> mentions,
    List<Quotation> quotations,
    List<Passage> passages,
    List<Utterance> utterances,
    List<Row> rows) {

  public Alignment {
    entities = List.copyOf(entities);
    mentions = Map.copyOf(mentions);
    quotations = List.copyOf(quotations);
    passages = List.copyOf(passages);
    utterances = List.copyOf(utterances);
    rows = List.copyOf(rows);
  }
}
