package org.rashomon.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Claim;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Lineage;
import org.rashomon.model.Published;
import org.rashomon.model.Row;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/** A story's aligned accounts, laid out for those who look for findings. */
final class Reports {
  /** Words in the label of a matter. */
  private static final int LONGEST_MATTER = 5;

  private final Alignment alignment;
  private final Lineage lineage;
  private final Map<String, List<Telling>> byArticle = new LinkedHashMap<>();
  private final List<List<Telling>> rows;
  private final Map<String, Entity> entities;
  private final Map<String, String> names;

  Reports(Alignment alignment, Lineage lineage) {
    this.alignment = alignment;
    this.lineage = lineage;
    this.entities = alignment.entities().stream().collect(Collectors.toMap(Entity::id, e -> e, (a, b) -> a));
    this.names = new OutletNames(accounts()).byArticle();
    StoryIds ids = new StoryIds(alignment);
    Map<Excerpt, Telling> tellings = new HashMap<>();
    for (Account account : accounts()) {
      byArticle.put(account.article().id(), tellings(account, ids, tellings));
    }
    this.rows = alignment.rows().stream().map(row -> tellings(row, tellings)).toList();
  }

  private static List<Telling> tellings(Account account, StoryIds ids, Map<Excerpt, Telling> tellings) {
    List<Telling> told = new ArrayList<>();
    Map<String, String> ofStory = ids.of(account);
    for (Claim claim : account.claims()) {
      Telling telling = Telling.of(account, ids.translated(claim, ofStory), account.sentences().get(claim.sentence()));
      tellings.put(claim.excerpt(), telling);
      told.add(telling);
    }
    return told;
  }

  private static List<Telling> tellings(Row row, Map<Excerpt, Telling> tellings) {
    return row.readings().stream()
        .map(reading -> Optional.ofNullable(tellings.get(reading.claim().excerpt())))
        .flatMap(Optional::stream)
        .toList();
  }

  List<Account> accounts() {
    return alignment.story().accounts();
  }

  Alignment alignment() {
    return alignment;
  }

  /** Every claim, account by account. */
  List<Telling> all() {
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  List<Telling> of(Account account) {
    return byArticle.getOrDefault(account.article().id(), List.of());
  }

  /** The claims of each row, in the order of {@link Alignment#rows()}. */
  List<List<Telling>> rows() {
    return rows;
  }

  boolean isOf(String entity, Entity.Kind kind) {
    return Optional.ofNullable(entities.get(entity)).filter(known -> known.kind() == kind).isPresent();
  }

  Optional<String> entityName(String entity) {
    return Optional.ofNullable(entities.get(entity)).map(Entity::name);
  }

  /** What an article is called in a sentence about it. */
  String name(String article) {
    return names.getOrDefault(article, article);
  }

  /** {@link #name} of each, as in "the Herald, the Post and the Star". */
  String names(Collection<String> articles) {
    return Phrases.list(articles.stream().map(this::name).distinct().toList());
  }

  int independent(Collection<String> articles) {
    return lineage.independent(articles);
  }

  boolean areIndependent(Telling one, Telling other) {
    return independent(Set.of(one.article(), other.article())) == 2;
  }

  /** Whether the first was certainly written before the second: on an earlier day, or at an earlier instant. */
  boolean isEarlier(Account one, Account other) {
    boolean earlierDay = day(one).isPresent() && day(other).isPresent()
        && day(one).orElseThrow().isBefore(day(other).orElseThrow());
    return earlierDay || isEarlierInstant(one.article().published(), other.article().published());
  }

  private static boolean isEarlierInstant(Published one, Published other) {
    return one instanceof Published.At first && other instanceof Published.At second
        && first.time().isBefore(second.time());
  }

  private static Optional<LocalDate> day(Account account) {
    return account.article().published().day().or(account::reference);
  }

  /** What two claims are about: the words of the first that the second has too, or its first few. */
  String matter(Telling one, Telling other) {
    Set<String> shared = one.sharedWords(other);
    List<String> words = Words.all(one.claim().excerpt().exact()).stream()
        .filter(Words::saysSomething)
        .filter(word -> shared.isEmpty() || shared.contains(Stem.of(word)))
        .distinct()
        .limit(LONGEST_MATTER)
        .toList();
    return words.isEmpty() ? "the same matter" : String.join(" ", words);
  }

  /** What these claims, which say the same, come to. */
  Finding.Reading reading(Collection<Telling> tellings) {
    return reading(tellings, tellings.stream().map(Telling::inSentence).toList());
  }

  Finding.Reading reading(Collection<Telling> tellings, List<Excerpt> evidence) {
    Telling first = tellings.stream()
        .min(Comparator.comparingInt((Telling telling) -> telling.isBody() ? 0 : 1))
        .orElseThrow();
    Set<String> articles = new LinkedHashSet<>(tellings.stream().map(Telling::article).toList());
    Set<Optional<String>> voices = new HashSet<>(tellings.stream().map(Telling::voice).toList());
    return new Finding.Reading(
        first.claim().excerpt().exact(),
        voices.size() == 1 ? first.voice() : Optional.empty(),
        List.copyOf(articles),
        independent(articles),
        evidence.stream().distinct().toList());
  }
}
