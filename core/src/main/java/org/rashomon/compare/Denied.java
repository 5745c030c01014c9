package org.rashomon.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.Speaker;
import org.rashomon.text.Words;

/**
 * Finds what one person says and another denies: "denied that", "rejected the claim", "insisted otherwise".
 *
 * <p>A denial answers what stands near it in its article, or what another report has on the same matter. What is denied
 * must share a telling word with what is said; "rejected the claim", which says no more, answers what stands just before.
 */
final class Denied implements FindingRule {
  static final String RULE = "one denies what another says";
  private static final PhraseList DENIALS = PhraseList.load("denials.txt");

  /** How many sentences before a denial, and after it, what it denies may stand. */
  private static final int BEFORE = 4;
  private static final int AFTER = 1;

  /** The same for a denial that does not say what it denies. */
  private static final int JUST_BEFORE = 2;

  /** Least likeness of two sentences of different articles; far below it, one word is shared by chance. */
  private static final double SAME_MATTER = 0.4;

  /** A denial of so few words is about each of them; by eye on reports of allsides/train. */
  private static final int SHORT = 3;

  private static final double CONFIDENCE = 0.7;

  /**
   * A sentence that denies.
   *
   * @param who the entity that denies
   * @param what stems of what is denied
   * @param ofNamed whether it says whose claim is denied: "the claim by"
   */
  private record Denial(Telling telling, String who, Set<String> what, boolean ofNamed) {
    int distance(Telling other) {
      return telling.sentence().index() - other.sentence().index();
    }
  }

  private record Dispute(Denial denial, Telling denied, Set<String> shared) {
    /** Two telling words, or one that is much of what is denied. */
    boolean sharesEnough() {
      return shared.size() > 1 || (shared.size() == 1 && denial.what.size() <= SHORT);
    }

    String key() {
      return shared.isEmpty()
          ? denial.telling.inSentence().toString()
          : String.join("\n", denial.who, denied.voice().orElse("?"),
              String.join(" ", shared.stream().sorted().toList()));
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    Map<String, List<Dispute>> disputes = new LinkedHashMap<>();
    denials(reports).stream()
        .flatMap(denial -> answered(denial, reports).stream())
        .forEach(dispute -> disputes.computeIfAbsent(dispute.key(), key -> new ArrayList<>()).add(dispute));
    return disputes.values().stream().map(same -> finding(same, reports)).toList();
  }

  /** One a sentence. */
  private static List<Denial> denials(Reports reports) {
    Map<Object, Denial> denials = new LinkedHashMap<>();
    reports.all().stream().filter(Telling::isBody)
        .forEach(telling -> denial(telling).ifPresent(denial -> denials.putIfAbsent(telling.inSentence(), denial)));
    return List.copyOf(denials.values());
  }

  private static Optional<Denial> denial(Telling telling) {
    String sentence = telling.lowerSentence();
    return DENIALS.firstIn(sentence).flatMap(phrase -> {
      String after = sentence.substring(sentence.indexOf(" " + phrase + " ") + phrase.length() + 1);
      return who(telling).map(who -> new Denial(telling, who, Words.contentSet(after), after.startsWith(" by ")));
    });
  }

  /** Whose words the sentence reports, else the one person whom it names. */
  private static Optional<String> who(Telling telling) {
    return telling.voice().or(() -> telling.peopleInSentence().size() == 1 && !telling.isQuoted()
        ? telling.peopleInSentence().stream().findFirst()
        : Optional.empty());
  }

  private static Optional<Dispute> answered(Denial denial, Reports reports) {
    Stream<Telling> near = reports.of(denial.telling.account()).stream().filter(other -> isNear(denial, other))
        .sorted((one, other) -> Math.abs(denial.distance(one)) - Math.abs(denial.distance(other)));
    Stream<Telling> elsewhere = reports.rows().stream().filter(row -> row.contains(denial.telling))
        .flatMap(List::stream)
        .filter(other -> !other.article().equals(denial.telling.article())
            && other.cosine(denial.telling) >= SAME_MATTER);
    return Stream.concat(near, denial.what.isEmpty() ? Stream.empty() : elsewhere)
        .filter(other -> isOfAnother(denial, other))
        .map(other -> new Dispute(denial, other, shared(denial, other, reports)))
        .filter(dispute -> denial.what.isEmpty() || dispute.sharesEnough())
        .findFirst();
  }

  private static boolean isNear(Denial denial, Telling other) {
    int distance = denial.distance(other);
    return denial.what.isEmpty()
        ? distance > 0 && distance <= JUST_BEFORE
        : distance != 0 && distance <= BEFORE && distance >= -AFTER;
  }

  /** Said to be so by somebody of whom the article tells that it is another. */
  private static boolean isOfAnother(Denial denial, Telling other) {
    boolean another = other.claim().voice() instanceof Claim.Voice.Quoted quoted
        && (quoted.speaker() instanceof Speaker.Unnamed || quoted.speaker().entityId().isPresent())
        && !quoted.speaker().entityId().equals(Optional.of(denial.who));
    boolean named = !denial.ofNamed || other.voice().filter(denial.telling.peopleInSentence()::contains).isPresent();
    return another && named && other.isBody() && other.claim().polarity() == Polarity.AFFIRMED
        && other.claim().modality() != Modality.ASKED && other.claim().modality() != Modality.POSSIBLE
        && !DENIALS.isIn(other.lowerSentence());
  }

  private static Set<String> shared(Denial denial, Telling other, Reports reports) {
    Set<String> shared = new HashSet<>(denial.what);
    shared.retainAll(other.words());
    Stream.of(Optional.of(denial.who), other.voice()).flatMap(Optional::stream)
        .flatMap(entity -> reports.entityName(entity).stream())
        .forEach(name -> shared.removeAll(Words.contentSet(name)));
    shared.removeIf(word -> !reports.isTelling(word));
    return shared;
  }

  private static Finding finding(List<Dispute> same, Reports reports) {
    Dispute first = same.get(0);
    String who = reports.entityName(first.denial.who).orElse("Another");
    String explanation = Phrases.sentence(who) + " denies what " + voice(first.denied, reports) + " says: "
        + Phrases.quoted(first.denied.claim().excerpt().exact()) + "; the denial: "
        + Phrases.quoted(first.denial.telling.inSentence().exact().replaceAll("[.]$", "")) + ".";
    return new Finding(
        "", Finding.Kind.CONFLICT, Finding.Aspect.POLARITY, matter(first, reports),
        List.of(
            reports.reading(same.stream().map(Dispute::denied).distinct().toList()),
            reports.reading(same.stream().map(dispute -> dispute.denial.telling).distinct().toList())),
        explanation, RULE, CONFIDENCE);
  }

  private static String matter(Dispute dispute, Reports reports) {
    return dispute.shared.isEmpty()
        ? reports.matter(dispute.denied)
        : reports.matter(dispute.denied, dispute.denial.telling);
  }

  private static String voice(Telling telling, Reports reports) {
    return telling.voice().flatMap(reports::entityName).orElse("another source");
  }
}
