package org.rashomon.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Claim;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Quotation;

/** Gives a claim, whose entities are those of its article, the entities of the story. */
final class StoryIds {
  private final Map<Excerpt, String> byPlace = new HashMap<>();
  private final Map<String, Map<String, String>> byArticle = new HashMap<>();
  private final Map<String, Quotation> quotations;

  StoryIds(Alignment alignment) {
    alignment.mentions().forEach((entity, places) -> places.forEach(place -> byPlace.put(place, entity)));
    this.quotations = alignment.quotations().stream().collect(Collectors.toMap(Quotation::id, q -> q, (a, b) -> a));
  }

  /** For each entity of an article, the story's. */
  Map<String, String> of(Account account) {
    return byArticle.computeIfAbsent(account.article().id(), id -> found(account));
  }

  private Map<String, String> found(Account account) {
    Map<String, String> ids = new HashMap<>();
    for (Mention mention : account.mentions()) {
      Optional.ofNullable(byPlace.get(account.article().excerpt(mention.span())))
          .ifPresent(entity -> ids.putIfAbsent(mention.entity(), entity));
    }
    return ids;
  }

  /** The claim with the story's entities and speaker. */
  Claim translated(Claim claim, Map<String, String> ids) {
    Set<String> entities = claim.entities().stream().map(id -> ids.getOrDefault(id, id)).collect(Collectors.toSet());
    return new Claim(
        claim.excerpt(), claim.sentence(), voice(claim.voice()), claim.polarity(), claim.modality(), claim.hedge(),
        claim.quantities(), claim.times(), entities);
  }

  private Claim.Voice voice(Claim.Voice voice) {
    return voice instanceof Claim.Voice.Quoted quoted && quotations.containsKey(quoted.quotation())
        ? new Claim.Voice.Quoted(quoted.quotation(), quotations.get(quoted.quotation()).speaker())
        : voice;
  }
}
