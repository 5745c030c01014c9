package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.Mention;
import org.rashomon.model.Span;
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
  private static final Pattern DENIAL = DENIALS.pattern();

  /** How many sentences before a denial, and after it, what it denies may stand. */
  private static final int BEFORE = 4;
  private static final int AFTER = 1;

  /** The same for a denial that does not say what it denies, and where what stands there accuses. */
  private static final int JUST_BEFORE = 1;
  private static final int ACCUSED_BEFORE = 2;
  private static final PhraseList ACCUSING = PhraseList.of(List.of(
      "accused", "accuses", "accusing", "alleged", "alleges", "allege", "alleging", "claimed", "claims", "claim"));

  /** What may stand between who denies and the word for it: auxiliaries, adverbs, an apposition, a first verb. */
  private static final Pattern SUBJECT = Pattern.compile(
      "(?:,[^,;]{1,80},)?(?:,? (?:who|has|have|had|is|was|also|again|later|both|all|[a-z]+ly))*\\s*|,\\s*"
          + "|.*\\b(?:and|but)\\s*");

  /** Where what is denied goes on to something else. */
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—(]|\\band (?:said|says|insisted|added|called)\\b");

  /** Words of claims that ask, look into a thing or rebut it themselves. */
  private static final PhraseList OPEN = PhraseList.of(List.of(
      "whether", "asked", "refused", "investigating", "potential", "possible", "baseless", "false", "untrue", "lies"));

  /** "I have had enough" accuses nobody. */
  private static final int LEAST_SAID = 2;

  /** Words with which a claim only refers to what others allege. */
  private static final Set<String> ALLEGATIONS = Words.contentSet("allegation allegations accusation accusations");

  private static final Pattern GUILT = Pattern.compile("(?i)accus|alleg|wrongdoing");

  /** "Denies having done that", "disputed that number": what is denied was said before. */
  private static final Set<String> SAID_BEFORE = Words.contentSet("done did number figure account version");

  /** To have had no part in a thing, or not to have known, denies nothing of who says that it happened. */
  private static final Set<String> PART = Words.contentSet("involvement involved role responsibility link connection");
  private static final Set<String> KNOWING = Words.contentSet("knowing knowledge knew known aware told informed");

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
   * @param phrase the words that deny
   */
  private record Denial(Telling telling, String who, Set<String> what, boolean ofNamed, String phrase) {
    boolean fits(Set<String> words) {
      boolean ofKnowing = phrase.contains("know") || !Collections.disjoint(what, KNOWING);
      return !ofKnowing || !Collections.disjoint(words, KNOWING);
    }

    /** Whether it denies an accusation, so that it answers only what speaks of who denies. */
    boolean isOfGuilt() {
      return GUILT.matcher(phrase).find();
    }

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
        .forEach(
            telling -> denial(telling, reports).ifPresent(denial -> denials.putIfAbsent(telling.inSentence(), denial)));
    return List.copyOf(denials.values());
  }

  private static Optional<Denial> denial(Telling telling, Reports reports) {
    Matcher found = DENIAL.matcher(telling.inSentence().exact());
    if (!DENIALS.isIn(telling.lowerSentence()) || !found.find()) {
      return Optional.empty();
    }
    String after = telling.inSentence().exact().substring(found.end());
    Set<String> what = Words.contentSet(CLAUSE_END.split(after, 2)[0]);
    what.removeAll(SAID_BEFORE);
    return who(telling, telling.sentence().span().start() + found.start(), reports)
        .map(who -> new Denial(telling, who, what, after.startsWith(" by "), found.group()));
  }

  /** Whom the sentence names or means last before the denial, with nothing between that may have another subject. */
  private static Optional<String> who(Telling telling, int denial, Reports reports) {
    String text = telling.account().article().text();
    return reports.mentions(telling.account(), new Span(telling.sentence().span().start(), denial)).stream()
        .max(Comparator.comparing(Mention::span))
        .filter(
            mention -> SUBJECT.matcher(text.substring(mention.span().end(), denial).replaceAll("[\"“”]", "")).matches())
        .map(Mention::entity);
  }

  private static Optional<Dispute> answered(Denial denial, Reports reports) {
    if (denial.what.isEmpty() && answersItsOwnSentence(denial, reports)) {
      return Optional.empty();
    }
    Stream<Telling> near = reports.of(denial.telling.account()).stream().filter(other -> isNear(denial, other))
        .sorted((one, other) -> Math.abs(denial.distance(one)) - Math.abs(denial.distance(other)));
    Stream<Telling> elsewhere = reports.rows().stream().filter(row -> row.contains(denial.telling))
        .flatMap(List::stream)
        .filter(other -> !other.article().equals(denial.telling.article())
            && other.cosine(denial.telling) >= SAME_MATTER);
    return Stream.concat(near, denial.what.isEmpty() ? Stream.empty() : elsewhere)
        .filter(other -> isOfAnother(denial, other) && mayBeDenied(denial, other, reports))
        .map(other -> new Dispute(denial, other, shared(denial, other, reports)))
        .filter(dispute -> denial.what.isEmpty() || dispute.sharesEnough())
        .findFirst();
  }

  /** "Iran claimed the drone was in its airspace; the Pentagon denied this." */
  private static boolean answersItsOwnSentence(Denial denial, Reports reports) {
    return reports.of(denial.telling.account()).stream().anyMatch(other -> denial.distance(other) == 0
        && other.voice().isPresent() && !other.voice().equals(Optional.of(denial.who)));
  }

  private static boolean isNear(Denial denial, Telling other) {
    int distance = denial.distance(other);
    int justBefore = ACCUSING.isIn(other.lowerSentence()) ? ACCUSED_BEFORE : JUST_BEFORE;
    return denial.what.isEmpty()
        ? distance > 0 && distance <= justBefore
        : distance != 0 && distance <= BEFORE && distance >= -AFTER;
  }

  /** Whether the claim says what the denial denies, rather than asking or wishing. */
  private static boolean mayBeDenied(Denial denial, Telling other, Reports reports) {
    boolean open = OPEN.isIn(other.lower()) || (denial.isOfGuilt() && other.words().size() < LEAST_SAID)
        || (denial.what.isEmpty() && other.claim().modality() == Modality.WANTED);
    boolean refersToOthers = denial.what.isEmpty() && !Collections.disjoint(other.words(), ALLEGATIONS);
    return !open && !refersToOthers && denial.fits(other.words()) && speaksOfDenier(denial, other, reports);
  }

  private static boolean speaksOfDenier(Denial denial, Telling other, Reports reports) {
    if (!denial.what.isEmpty()) {
      return Collections.disjoint(denial.what, PART) || other.claim().entities().contains(denial.who);
    }
    Set<String> name = Words.contentSet(reports.entityName(denial.who).orElse(""));
    return !denial.isOfGuilt() || other.entitiesInSentence().contains(denial.who)
        || !Collections.disjoint(name, other.nameWords());
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
    shared.removeAll(other.nameWords());
    boolean near = other.article().equals(denial.telling.article());
    shared.removeIf(word -> near ? !reports.isTellingIn(other.account(), word) : !reports.isTelling(word));
    return shared;
  }

  private static Finding finding(List<Dispute> same, Reports reports) {
    Dispute first = same.get(0);
    String who = reports.entityName(first.denial.who).orElse("Another");
    String explanation = Phrases.sentence(who) + " denies what " + voice(first.denied, reports) + " says: "
        + Phrases.quoted(first.denied.shown().exact()) + "; the denial: "
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
