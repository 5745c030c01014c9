package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
  /** A row is one question; what more claims share is a topic. */
  private static final int LARGEST = 14;

  /** A pair of words says what a row is about if it weighs as much; "signing ceremony" has about 9. */
  private static final double PAIR = 7;

  /** The same of a single word. */
  private static final double SINGLE = 4;

  /** Sentences as near as this are about one matter, whatever their words. */
  private static final double SAME_MATTER = 0.6;

  /** The same of sentences that share telling words as well. */
  private static final double LIKE_MATTER = 0.45;

  private static final double TELLING_WORDS = 8;

  /** Claims under one word that are no nearer than this to any other of the row speak of something else. */
  private static final double STRAY = 0.25;

  private final List<Statement> statements = new ArrayList<>();
  private final Weights weights;
  private final Map<Set<Statement>, Row> found = new LinkedHashMap<>();

  private Rows(List<Account> accounts, Cast cast, Map<String, Quotation> quotations, Weights weights) {
    this.weights = weights;
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      int number = i;
      account.claims().stream()
          .map(claim -> Statement.of(statements.size(), number, account, cast.translate(claim, quotations)))
          .filter(statement -> statement.stems().size() > 1)
          .forEach(statements::add);
    }
  }

  static List<Row> of(List<Account> accounts, Cast cast, Map<String, Quotation> quotations, Weights weights) {
    Rows rows = new Rows(accounts, cast, quotations, weights);
    rows.byMeaning();
    rows.byWords();
    rows.alone();
    return List.copyOf(rows.found.values());
  }

  /** Claims whose sentences mean nearly the same. */
  private void byMeaning() {
    for (Statement statement : statements) {
      List<Statement> near = new ArrayList<>();
      for (Statement other : statements) {
        if (!other.equals(statement) && isNear(statement, other)) {
          near.add(other);
        }
      }
      if (!near.isEmpty() && near.size() < LARGEST) {
        near.add(statement);
        add(near, "sentences of like meaning");
      }
    }
  }

  private boolean isNear(Statement one, Statement other) {
    double cosine = one.cosine(other);
    if (cosine < LIKE_MATTER || one.isOfSameSentence(other)) {
      return false;
    }
    return cosine >= SAME_MATTER || Likeness.of(one, other, weights).sharedWeight() >= TELLING_WORDS;
  }

  /** Claims that share a telling word or pair of words. */
  private void byWords() {
    Map<String, List<Statement>> index = new LinkedHashMap<>();
    for (Statement statement : statements) {
      statement.keys().forEach(key -> index.computeIfAbsent(key, fresh -> new ArrayList<>()).add(statement));
    }
    index.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && entry.getValue().size() <= LARGEST)
        .filter(entry -> tells(entry.getKey()))
        .forEach(entry -> add(withoutStrays(entry.getValue()), "shared words: " + entry.getKey()));
  }

  private boolean tells(String key) {
    String[] stems = key.split(" ", -1);
    return stems.length > 1 ? weights.of(stems[0]) + weights.of(stems[1]) >= PAIR : weights.of(key) >= SINGLE;
  }

  private static List<Statement> withoutStrays(List<Statement> claims) {
    return claims.stream()
        .filter(claim -> claim.vector().isEmpty()
            || claims.stream().anyMatch(other -> !other.equals(claim) && claim.cosine(other) >= STRAY))
        .toList();
  }

  /** Claims that stand in no row yet. */
  private void alone() {
    Set<Statement> placed = new HashSet<>();
    found.keySet().forEach(placed::addAll);
    statements.stream().filter(statement -> !placed.contains(statement) && !statement.heading())
        .forEach(statement -> add(List.of(statement), "one account alone"));
  }

  private void add(List<Statement> claims, String rule) {
    Set<Statement> key = new LinkedHashSet<>(claims);
    boolean held = found.keySet().stream().anyMatch(row -> row.containsAll(key));
    if (!key.isEmpty() && !held) {
      List<Statement> ordered = key.stream()
          .sorted(Comparator.comparingInt(Statement::account)
              .thenComparing(statement -> statement.claim().excerpt().span()))
          .toList();
      found.put(key, new Row(new Matter(weights).of(ordered),
          ordered.stream().map(Statement::reading).toList(), rule, likeness(ordered)));
    }
  }

  private double likeness(List<Statement> claims) {
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
