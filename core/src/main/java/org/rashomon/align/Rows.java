package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Quotation;
import org.rashomon.model.Row;

/**
 * Brings together the claims that are about one matter.
 *
 * <p>A row is meant to be found rather than missed: it says "these may be compared", and what compares them is strict.
 * A claim may stand in several rows, as a sentence may speak of several matters.
 */
final class Rows {
  /** A row is one question; what many more claims share than there are accounts is a topic. */
  private static final int LARGEST = 10;

  private static final int LARGEST_BY_ACCOUNT = 2;
  private static final int LARGEST_OF_ALL = 120;

  /** A pair of words says what a row is about if it weighs as much; "signing ceremony" has about 5. */
  private static final double TELLING_PAIR = 4.8;

  /** The same of a single word. */
  private static final double TELLING_WORD = 3.6;

  /** Claims under one word that are no nearer than this to any other of the row speak of something else. */
  private static final double STRAY = 0.3;

  private final List<Statement> statements = new ArrayList<>();
  private final Weights weights;
  private final Matter matter;
  private final int largest;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Statement, List<Set<Statement>>> rowsOf = new HashMap<>();

  private Rows(List<Account> accounts, Cast cast, Map<String, Quotation> quotations, Weights weights) {
    this.weights = weights;
    this.matter = new Matter(weights);
    this.largest = Math.min(LARGEST_OF_ALL, LARGEST + LARGEST_BY_ACCOUNT * accounts.size());
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      int number = i;
      account.claims().stream()
          .map(claim -> Statement.of(statements.size(), number, account, cast.translate(claim, quotations)))
          .filter(statement -> statement.stems().size() > 1)
          .forEachOrdered(statements::add);
    }
  }

  static List<Row> of(List<Account> accounts, Cast cast, Map<String, Quotation> quotations, Weights weights) {
    Rows rows = new Rows(accounts, cast, quotations, weights);
    rows.byLikeness();
    rows.byWords();
    rows.alone();
    return rows.rows;
  }

  /** Claims of like sentences and like words. */
  private void byLikeness() {
    StatementGroups groups = new StatementGroups(statements, largest);
    new StatementPairs(statements, weights).find().forEach(groups::join);
    groups.all().forEach(group -> add(group, "like sentences with words in common"));
  }

  /** Claims that share a telling word or pair of words. */
  private void byWords() {
    Map<String, List<Statement>> index = new LinkedHashMap<>();
    for (Statement statement : statements) {
      statement.keys().forEach(key -> index.computeIfAbsent(key, fresh -> new ArrayList<>()).add(statement));
    }
    index.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && entry.getValue().size() <= largest)
        .filter(entry -> tells(entry.getKey(), entry.getValue()))
        .forEach(entry -> add(withoutStrays(entry.getValue()), "words in common: " + entry.getKey()));
  }

  private boolean tells(String key, List<Statement> holders) {
    String[] stems = key.split(" ", -1);
    double telling = 0;
    for (String stem : stems) {
      boolean name = holders.stream().allMatch(holder -> holder.names().contains(stem));
      telling += weights.of(stem) * (name ? Likeness.NAME : 1);
    }
    return telling >= (stems.length > 1 ? TELLING_PAIR : TELLING_WORD);
  }

  private static List<Statement> withoutStrays(List<Statement> claims) {
    return claims.stream()
        .filter(claim -> claim.vector().isEmpty()
            || claims.stream().anyMatch(other -> !other.equals(claim) && claim.cosine(other) >= STRAY))
        .toList();
  }

  /** Claims that stand in no row yet. */
  private void alone() {
    statements.stream()
        .filter(statement -> !rowsOf.containsKey(statement) && !statement.heading())
        .forEach(statement -> put(new LinkedHashSet<>(List.of(statement)), "one claim alone"));
  }

  /** Adds a row, unless it compares nobody with anybody, or another row has all of it. */
  private void add(List<Statement> claims, String rule) {
    Set<Statement> row = new LinkedHashSet<>(claims);
    if (compares(claims) && rowsOf.getOrDefault(claims.get(0), List.of()).stream()
        .noneMatch(other -> other.containsAll(row))) {
      put(row, rule);
    }
  }

  private static boolean compares(List<Statement> claims) {
    return claims.size() > 1 && claims.stream().anyMatch(claim -> claim.account() != claims.get(0).account()
        || (claim.isOfOtherVoice(claims.get(0)) && !claim.isOfSameSentence(claims.get(0))));
  }

  private void put(Set<Statement> row, String rule) {
    row.forEach(statement -> rowsOf.computeIfAbsent(statement, fresh -> new ArrayList<>()).add(row));
    List<Statement> ordered = row.stream()
        .sorted(Comparator.comparingInt(Statement::account)
            .thenComparing(statement -> statement.claim().excerpt().span()))
        .toList();
    rows.add(new Row(matter.of(ordered), ordered.stream().map(Statement::reading).toList(), rule, likeness(ordered)));
  }

  /** The mean over the pairs, of a large row over those of its first claims. */
  private double likeness(List<Statement> row) {
    List<Statement> claims = row.subList(0, Math.min(LARGEST, row.size()));
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        sum += Likeness.of(claims.get(i), claims.get(j), weights).score();
        pairs++;
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }
}
