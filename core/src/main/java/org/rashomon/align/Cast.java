package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * The people, organisations and places of a story, each once, over all its accounts.
 *
 * <p>Also translates: from the ids of an article's entities to those of the story.
 */
final class Cast {
  private final Map<Place, Entity> byPlace = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<Excerpt>> mentions = new LinkedHashMap<>();
  private final Map<String, String> states = new HashMap<>();

  private final Map<String, Set<String>> wordsFor = new HashMap<>();
  private final Set<String> persons = new HashSet<>();

  private record Place(String article, String entity) {}

  private Cast() {}

  static Cast of(List<Account> accounts) {
    Cast cast = new Cast();
    List<Role> roles = new ArrayList<>(new Casting(accounts).roles());
    roles.sort(Comparator.comparingInt(Role::accounts).thenComparingInt(Role::mentions).reversed());
    roles.forEach(cast::add);
    return cast;
  }

  private void add(Role role) {
    Entity entity = role.entity(unusedId());
    enter(entity, role.places());
    role.members().forEach(member -> byPlace.put(new Place(member.article(), member.entity().id()), entity));
  }

  private String unusedId() {
    return "e" + (entities.size() + 1);
  }

  private void enter(Entity entity, List<Excerpt> places) {
    entities.add(entity);
    mentions.put(entity.id(), places);
    wordsFor.put(entity.id(), words(entity));
    if (entity.kind() == Entity.Kind.PERSON) {
      persons.add(entity.id());
    }
    States.behind(NameWords.of(entity.name())).ifPresent(state -> states.put(entity.id(), state));
  }

  private static Set<String> words(Entity entity) {
    return Stream.concat(Stream.of(entity.name(), entity.description()), entity.aliases().stream())
        .flatMap(name -> WordPlaces.of(name).stream())
        .map(Word::form)
        .collect(Collectors.toSet());
  }

  /** The most spoken of first. */
  List<Entity> entities() {
    return entities;
  }

  /** For each entity, every place that speaks of it. */
  Map<String, List<Excerpt>> mentions() {
    return mentions;
  }

  /** The story's entity for one of an article's. */
  Optional<Entity> entity(String article, String id) {
    return Optional.ofNullable(byPlace.get(new Place(article, id)));
  }

  /** The one of that name, or the only one that is also called so; a new one where there is none. */
  Entity named(String name) {
    NameWords words = NameWords.of(name);
    return entities.stream().filter(entity -> isNamed(entity.name(), name, words)).findFirst()
        .or(() -> alsoCalled(name, words)).orElseGet(() -> made(name));
  }

  private Optional<Entity> alsoCalled(String name, NameWords words) {
    List<Entity> called = entities.stream()
        .filter(entity -> entity.aliases().stream().anyMatch(alias -> isNamed(alias, name, words))).toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  private static boolean isNamed(String one, String name, NameWords words) {
    return one.equals(name) || (!words.isEmpty() && NameWords.of(one).equals(words));
  }

  /** No account speaks of it, so nobody knows of what kind it is. */
  private Entity made(String name) {
    Entity entity = new Entity(unusedId(), Entity.Kind.OTHER, name, List.of(), "");
    enter(entity, List.of());
    return entity;
  }

  /** Whether two ids may stand for one voice: they are equal, or the one is the seat of the other ("Seoul"). */
  boolean mayBeOneVoice(String one, String other) {
    return one.equals(other) || (states.containsKey(one) && states.get(one).equals(states.get(other)));
  }

  /** Whether words may point to an entity: they have no name in them, or a word of its names. */
  boolean mayMean(String words, String id) {
    List<String> names = WordPlaces.of(words).stream()
        .filter(word -> word.capital() && word.isContent()).map(Word::form).toList();
    return names.isEmpty() || names.stream().anyMatch(wordsFor.getOrDefault(id, Set.of())::contains);
  }

  boolean isPerson(String id) {
    return persons.contains(id);
  }

  /** An article's quotation with the story's entity as its speaker. */
  Quotation translate(Quotation quotation) {
    Speaker speaker = translate(quotation.article(), quotation.speaker());
    return quotation.withSpeaker(speaker, quotation.decidedBy(), quotation.confidence());
  }

  private Speaker translate(String article, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> entity(article, named.entity())
          .<Speaker>map(entity -> new Speaker.Named(entity.id(), entity.name(), named.mention()))
          .orElseGet(() -> new Speaker.Unresolved(named.mention()));
      case Speaker.Recovered recovered -> entity(article, recovered.entity())
          .<Speaker>map(entity -> new Speaker.Named(entity.id(), entity.name(), recovered.mention()))
          .orElseGet(() -> new Speaker.Unresolved(recovered.mention()));
      case Speaker.Unnamed unnamed -> unnamed;
      case Speaker.Unresolved unresolved -> unresolved;
    };
  }

  /**
   * An article's claim with the story's entities.
   *
   * @param quotations the story's, by id, with their final speakers
   */
  Claim translate(Claim claim, Map<String, Quotation> quotations) {
    String article = claim.excerpt().article();
    Set<String> known = claim.entities().stream()
        .flatMap(id -> entity(article, id).stream())
        .map(Entity::id)
        .collect(Collectors.toSet());
    return new Claim(
        claim.excerpt(), claim.sentence(), translate(article, claim.voice(), quotations), claim.polarity(),
        claim.modality(), claim.hedge(), claim.quantities(), claim.times(), known);
  }

  private Claim.Voice translate(String article, Claim.Voice voice, Map<String, Quotation> quotations) {
    return switch (voice) {
      case Claim.Voice.Outlet outlet -> outlet;
      case Claim.Voice.Quoted(String id, Speaker speaker) -> {
        Quotation quotation = quotations.get(id);
        yield new Claim.Voice.Quoted(id, quotation == null ? translate(article, speaker) : quotation.speaker());
      }
    };
  }
}
