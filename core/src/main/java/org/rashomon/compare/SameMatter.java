package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.text.AlikeWords;
import org.rashomon.text.Words;

/**
 * Finds rows in which independent reports say the same, or one says more than another.
 *
 * <p>Rows are wide and overlap; of each only what lies nearest together is taken, and no sentence twice.
 */
final class SameMatter implements FindingRule {
  static final String SAME = "same statement";
  static final String MORE = "same matter, told differently";

  /** Sentences this alike say the same; by eye on stories of three outlets. */
  private static final double SAME_STATEMENT = 0.75;

  /** Least likeness of sentences on one matter, and with what each word they share adds. */
  private static final double LEAST_COSINE = 0.4;
  static final double LEAST_STRENGTH = 0.55;
  private static final double OF_A_SIGN = 0.04;
  private static final int MOST_SIGNS = 5;

  /** Sentences of fewer telling words are addresses, greetings and the like. */
  private static final int SHORTEST = 4;

  private static final int FEWEST_SIGNS = 2;

  /** A word in more claims than this says little, and its pairs are many. */
  private static final int MOST_HOLDERS = 30;

  /** Names so short are abbreviations of outlets and the like. */
  private static final int SHORTEST_NAME = 3;
  private static final int MOST_NAMES = 3;

  /** More of these bury what matters. */
  private static final int MOST = 24;

  /** Two sentences that speak of one matter. */
  private record Pair(Telling one, Telling other, double strength) {
    List<Excerpt> sentences() {
      return List.of(one.inSentence(), other.inSentence());
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    Map<List<Excerpt>, Pair> pairs = new LinkedHashMap<>();
    Map<Excerpt, List<Telling>> neighbours = new HashMap<>();
    reports.rows().forEach(row -> among(row, reports, pairs, neighbours));
    byWord(reports).forEach(holders -> among(holders, reports, pairs, neighbours));
    Set<Excerpt> used = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : strongestFirst(pairs)) {
      if (findings.size() < MOST && pair.sentences().stream().noneMatch(used::contains)) {
        List<Telling> tellings = grown(pair, neighbours, reports);
        tellings.forEach(telling -> used.add(telling.inSentence()));
        findings.add(finding(fittest(tellings, reports), reports));
      }
    }
    return findings;
  }

  /** The sentences that have each telling word: rows leave out what only names and small words join. */
  private static Collection<List<Telling>> byWord(Reports reports) {
    Map<String, List<Telling>> holders = new LinkedHashMap<>();
    for (Telling telling : reports.all()) {
      telling.sentenceWords().stream().filter(reports::isTelling)
          .forEach(word -> holders.computeIfAbsent(word, any -> new ArrayList<>()).add(telling));
    }
    holders.values().removeIf(tellings -> tellings.size() > MOST_HOLDERS);
    return holders.values();
  }

  private static List<Pair> strongestFirst(Map<List<Excerpt>, Pair> pairs) {
    return pairs.values().stream().sorted(Comparator.comparingDouble(Pair::strength).reversed()).toList();
  }

  private static void among(
      List<Telling> row, Reports reports, Map<List<Excerpt>, Pair> pairs, Map<Excerpt, List<Telling>> neighbours) {
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        Pair pair = new Pair(row.get(i), row.get(j), strength(row.get(i), row.get(j), reports));
        if (pair.strength >= LEAST_STRENGTH && reports.areIndependent(pair.one, pair.other)
            && pairs.putIfAbsent(pair.sentences(), pair) == null) {
          neighbours.computeIfAbsent(pair.one.inSentence(), any -> new ArrayList<>()).add(pair.other);
          neighbours.computeIfAbsent(pair.other.inSentence(), any -> new ArrayList<>()).add(pair.one);
        }
      }
    }
  }

  /** With those of other articles that are of one matter with both. */
  private static List<Telling> grown(Pair pair, Map<Excerpt, List<Telling>> neighbours, Reports reports) {
    List<Telling> tellings = new ArrayList<>(List.of(pair.one, pair.other));
    Set<String> articles = tellings.stream().map(Telling::article).collect(Collectors.toCollection(HashSet::new));
    neighbours.getOrDefault(pair.one.inSentence(), List.of()).stream()
        .filter(telling -> strength(pair.other, telling, reports) >= LEAST_STRENGTH)
        .filter(telling -> articles.add(telling.article()))
        .forEach(tellings::add);
    return tellings;
  }

  /** Of each sentence the claim that has most of what the others say. */
  private static List<Telling> fittest(List<Telling> tellings, Reports reports) {
    return tellings.stream().map(telling -> reports.of(telling.account()).stream()
        .filter(claim -> claim.sentence().equals(telling.sentence()))
        .max(Comparator.comparingLong((Telling claim) -> inCommon(claim, tellings))
            .thenComparing(claim -> claim.equals(telling)))
        .orElse(telling)).toList();
  }

  private static long inCommon(Telling claim, List<Telling> tellings) {
    return tellings.stream().filter(other -> !other.sentence().equals(claim.sentence()))
        .mapToLong(other -> claim.words().stream().filter(word -> isIn(word, other.sentenceWords())).count())
        .sum();
  }

  /** How strongly two sentences speak of one matter; 0 where they don't. */
  static double strength(Telling one, Telling other, Reports reports) {
    double cosine = one.cosine(other);
    if (!says(one) || !says(other) || cosine < LEAST_COSINE) {
      return 0;
    }
    int signs = signs(one, other, reports);
    boolean topicOnly = signs < FEWEST_SIGNS || sharesNamesOnly(one, other, reports);
    return topicOnly && cosine < SAME_STATEMENT ? 0 : cosine + OF_A_SIGN * Math.min(signs, MOST_SIGNS);
  }

  /** Telling words that both have, or that stand for one another; phrases; one more where one person says both. */
  private static int signs(Telling one, Telling other, Reports reports) {
    Set<String> mine = one.sentenceWords();
    Set<String> theirs = other.sentenceWords();
    long words = mine.stream()
        .filter(word -> isWord(word) && reports.isTelling(word) && isIn(word, theirs))
        .count();
    boolean sameVoice = one.voice().isPresent() && one.voice().equals(other.voice());
    boolean phrase = !Collections.disjoint(one.phrases(), other.phrases());
    return (int) words + (sameVoice ? 1 : 0) + (phrase ? 1 : 0);
  }

  /** Two sentences on one person or place may say quite different things of them. */
  private static boolean sharesNamesOnly(Telling one, Telling other, Reports reports) {
    return one.sentenceWords().stream()
        .filter(word -> isWord(word) && reports.isTelling(word) && isIn(word, other.sentenceWords()))
        .allMatch(one.nameWords()::contains);
  }

  /** Addresses and numbers are shared by what has nothing else in common. */
  private static boolean isWord(String word) {
    return word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '\'' || letter == '-');
  }

  private static boolean isIn(String word, Set<String> words) {
    return words.contains(word) || !Collections.disjoint(AlikeWords.of(word), words);
  }

  private static boolean says(Telling telling) {
    return telling.isBody() && telling.sentenceWords().size() >= SHORTEST;
  }

  private static Finding finding(List<Telling> tellings, Reports reports) {
    Telling first = tellings.get(0);
    String matter = MatterName.of(first, tellings.subList(1, tellings.size()));
    boolean same = tellings.stream().allMatch(telling -> isSame(telling, first));
    String names = Phrases.sentence(reports.names(tellings.stream().map(Telling::article).toList()));
    List<Finding.Reading> readings = tellings.stream().map(telling -> reports.reading(List.of(telling))).toList();
    return same
        ? new Finding(
            "", Finding.Kind.AGREEMENT, Aspect.OTHER, matter, readings,
            names + " say the same of this: " + Phrases.ended(matter) + Omission.in(tellings, reports), SAME, 0.7)
        : new Finding(
            "", Finding.Kind.DETAIL, aspect(tellings, reports), matter, readings,
            names + " all speak of this: " + Phrases.ended(matter) + extra(tellings, reports)
                + Omission.in(tellings, reports),
            MORE,
            0.6);
  }

  private static boolean isSame(Telling telling, Telling first) {
    boolean alike = telling.cosine(first) >= SAME_STATEMENT
        && telling.claim().polarity() == first.claim().polarity()
        && telling.claim().modality() == first.claim().modality()
        && telling.voice().equals(first.voice())
        && figures(telling).equals(figures(first));
    return alike || telling.equals(first);
  }

  private static Set<Double> figures(Telling telling) {
    return telling.claim().quantities().stream()
        .map(quantity -> quantity.low().orElse(-1))
        .collect(Collectors.toSet());
  }

  private static Aspect aspect(List<Telling> tellings, Reports reports) {
    if (differ(tellings.stream().map(SameMatter::figures).toList())) {
      return Aspect.QUANTITY;
    }
    if (differ(tellings.stream().map(telling -> telling.claim().modality()).toList())) {
      return Aspect.MODALITY;
    }
    if (differ(tellings.stream().map(telling -> telling.entities(Entity.Kind.PLACE, reports)).toList())) {
      return Aspect.PLACE;
    }
    return differ(tellings.stream().map(telling -> telling.entities(Entity.Kind.PERSON, reports)).toList())
        ? Aspect.ACTOR
        : Aspect.OTHER;
  }

  private static boolean differ(List<?> values) {
    return values.stream().distinct().count() > 1;
  }

  /** Whom or what one of them alone names; a long list of names tells nothing. */
  private static String extra(List<Telling> tellings, Reports reports) {
    StringBuilder extra = new StringBuilder();
    for (Telling telling : tellings) {
      List<String> own = telling.entitiesInSentence().stream()
          .flatMap(entity -> reports.entityName(entity).stream())
          .filter(name -> name.length() > SHORTEST_NAME && isOwn(name, telling, tellings))
          .sorted()
          .toList();
      if (!own.isEmpty() && own.size() <= MOST_NAMES) {
        extra.append(" Only ").append(reports.name(telling.article())).append(" names ")
            .append(Phrases.list(own)).append(" here.");
      }
    }
    return extra.toString();
  }

  /** Whether the sentence has the name and no other has a word of it. */
  private static boolean isOwn(String name, Telling telling, List<Telling> tellings) {
    Set<String> words = Words.contentSet(name);
    return telling.nameWords().containsAll(words) && tellings.stream()
        .noneMatch(other -> !other.equals(telling) && !Collections.disjoint(words, other.sentenceWords()));
  }
}
