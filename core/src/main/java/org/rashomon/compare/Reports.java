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
import org.rashomon.model.Mention;
import org.rashomon.model.Published;
import org.rashomon.model.Row;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Version;
import org.rashomon.text.Words;

/** A story's aligned accounts, or those of them that count, laid out for those who look for findings. */
final class Reports {
  /** A word in more sentences of the story than this, and in more than this share of them, is all over it. */
  private static final int LEAST_COMMON = 5;
  private static final double COMMON = 0.06;

  /** A word in no more sentences of an article than these two, one that says a thing and one that answers it. */
  private static final int SAID_AND_ANSWERED = 2;

  private final WordCounts ofStory = new WordCounts();
  private final Map<String, WordCounts> ofArticles = new HashMap<>();
  private final Alignment alignment;
  private final Lineage lineage;
  private final List<Account> accounts;
  private final Map<String, List<Telling>> byArticle = new LinkedHashMap<>();
  private final List<List<Telling>> rows;
  private final Map<String, Entity> entities;
  private final Map<String, String> names;
  private final StoryIds ids;

  /** With every version of every report. */
  Reports(Alignment alignment, Lineage lineage) {
    this(alignment, lineage, alignment.story().accounts());
  }

  private Reports(Alignment alignment, Lineage lineage, List<Account> accounts) {
    this.alignment = alignment;
    this.lineage = lineage;
    this.accounts = accounts;
    this.entities = alignment.entities().stream().collect(Collectors.toMap(Entity::id, e -> e, (a, b) -> a));
    this.names = new OutletNames(accounts()).byArticle();
    this.ids = new StoryIds(alignment);
    Map<Excerpt, Telling> tellings = new HashMap<>();
    for (Account account : accounts()) {
      byArticle.put(account.article().id(), tellings(account, tellings));
      count(account);
    }
    this.rows = alignment.rows().stream().map(row -> tellings(row, tellings)).toList();
  }

  /** Where a part of an article speaks of people, with the story's entities. */
  List<Mention> people(Account account, Span part) {
    return mentions(account, part).stream().filter(mention -> isOf(mention.entity(), Entity.Kind.PERSON)).toList();
  }

  /** The same of anybody and anything. */
  List<Mention> mentions(Account account, Span part) {
    return account.mentions().stream()
        .filter(mention -> part.contains(mention.span()))
        .map(mention -> new Mention(
            ids.of(account).getOrDefault(mention.entity(), mention.entity()), mention.span(), mention.kind(),
            mention.decidedBy()))
        .toList();
  }

  private void count(Account account) {
    WordCounts own = ofArticles.computeIfAbsent(account.article().id(), id -> new WordCounts());
    for (Sentence sentence : account.sentences()) {
      Set<String> words = Words.contentSet(sentence.span().in(account.article().text()));
      own.add(words);
      ofStory.add(words);
    }
  }

  private List<Telling> tellings(Account account, Map<Excerpt, Telling> tellings) {
    List<Telling> told = new ArrayList<>();
    Map<String, String> ofStory = ids.of(account);
    for (Claim claim : account.claims()) {
      Sentence sentence = account.sentences().get(claim.sentence());
      Telling telling = Telling.of(
          account, ids.translated(claim, ofStory), sentence, mentions(account, sentence.span()),
          entity -> isOf(entity, Entity.Kind.PERSON));
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

  /** Of each report the last version alone: those before it are no other report that could agree or differ. */
  Reports current() {
    Set<String> superseded = lineage.superseded();
    return superseded.isEmpty()
        ? this
        : new Reports(alignment, lineage,
            accounts.stream().filter(account -> !superseded.contains(account.article().id())).toList());
  }

  List<Account> accounts() {
    return accounts;
  }

  boolean has(String article) {
    return byArticle.containsKey(article);
  }

  /** Where the versions of a report follow one another. */
  List<Version> versions() {
    return lineage.versions();
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
    return independent(List.of(one.article(), other.article())) == 2;
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

  /** Whether a word tells one matter of the story from another, rather than being all over it. */
  boolean isTelling(String stem) {
    return ofStory.of(stem) <= Math.max(LEAST_COMMON, COMMON * ofStory.sentences());
  }

  /**
   * Whether a word that two sentences of one article share tells their matter from the article's others. What other
   * reports of the story go on about takes nothing from that.
   */
  boolean isTellingIn(Account account, String stem) {
    return isTelling(stem) || Optional.ofNullable(ofArticles.get(account.article().id()))
        .filter(own -> own.of(stem) <= SAID_AND_ANSWERED).isPresent();
  }

  /** What claims are about. */
  String matter(Telling one, Telling... others) {
    return MatterName.of(one, List.of(others));
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
        first.shown().exact(),
        voices.size() == 1 ? first.voice() : Optional.empty(),
        List.copyOf(articles),
        independent(articles),
        evidence.stream().distinct().toList());
  }
}
