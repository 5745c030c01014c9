package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.Quantity;
import org.rashomon.text.WordList;

/** Finds what held when one report was written and had ended when another was: a suspect at large, then arrested. */
final class StateEnded implements FindingRule {
  /** Least likeness of two sentences on one matter that share no name; by eye on stories of local crime. */
  private static final double SAME_MATTER = 0.4;

  /** The same where an age alone ties them: in a story of many victims several are of one age. */
  private static final double NEARLY_THE_SAME = 0.7;

  /** Who died there was in no hospital before. */
  private static final PhraseList AT_ONCE = PhraseList.of(List.of("at the scene", "on the scene", "instantly"));

  private static final double CONFIDENCE = 0.7;
  private static final List<State> STATES = WordList.lines(StateEnded.class, "states.txt").stream().map(State::parse)
      .toList();

  /** What both reports must share to speak of the same thing. */
  private enum Shared {
    PERSON,
    MATTER,
    EVENT
  }

  private record State(String name, PhraseList before, PhraseList after, Shared shared) {
    static State parse(String line) {
      String[] parts = line.split(";", -1);
      return new State(
          parts[0].strip(), phrases(parts[1]), phrases(parts[2]),
          Shared.valueOf(parts[3].strip().toUpperCase(Locale.ROOT)));
    }

    private static PhraseList phrases(String part) {
      return PhraseList.of(Arrays.asList(part.split(",", -1)));
    }
  }

  @Override
  public boolean readsEveryVersion() {
    return true;
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Telling> tellings = reports.all().stream().filter(Telling::isBody).toList();
    List<Finding> findings = new ArrayList<>();
    for (State state : STATES) {
      List<Telling> before = tellings.stream()
          .filter(telling -> state.before().isIn(telling.lower()) && !state.after().isIn(telling.lowerSentence()))
          .toList();
      List<Telling> after = tellings.stream()
          .filter(telling -> telling.isAsserted() && isAffirmed(telling) && state.after().isIn(telling.lower())
              && !state.before().isIn(telling.lowerSentence()) && !AT_ONCE.isIn(telling.lower()))
          .toList();
      pair(state, before, after, reports, findings);
    }
    return findings;
  }

  private static boolean isAffirmed(Telling telling) {
    return telling.claim().polarity() == Polarity.AFFIRMED;
  }

  private static void pair(
      State state, List<Telling> before, List<Telling> after, Reports reports, List<Finding> findings) {
    for (Telling first : before) {
      List<Telling> later = after.stream().filter(end -> isSame(state, first, end, reports)).toList();
      if (!later.isEmpty()) {
        List<Telling> alike = before.stream()
            .filter(other -> later.stream().anyMatch(end -> isSame(state, other, end, reports)))
            .toList();
        findings.add(finding(state, alike, later, reports));
        return;
      }
    }
  }

  private static boolean isSame(State state, Telling first, Telling end, Reports reports) {
    if (first.article().equals(end.article()) || reports.isEarlier(end.account(), first.account())) {
      return false;
    }
    return switch (state.shared()) {
      case PERSON -> isOfSamePerson(state, first, end, reports);
      case MATTER -> sharesPerson(first, end) || (mayBeSame(first, end) && first.cosine(end) >= SAME_MATTER);
      case EVENT -> !first.sharedEntities(end).isEmpty() || !first.sharedWords(end).isEmpty();
    };
  }

  /** Told of one person, or of one age in sentences that are nearly the same. */
  private static boolean isOfSamePerson(State state, Telling first, Telling end, Reports reports) {
    return bearer(first, state.before(), reports).isSame(bearer(end, state.after(), reports), reports)
        || (first.cosine(end) >= NEARLY_THE_SAME && ages(first).stream().anyMatch(ages(end)::contains));
  }

  private static Bearer bearer(Telling telling, PhraseList phrases, Reports reports) {
    return Bearer.of(telling, phrases.firstIn(telling.lower()).orElse(""), reports);
  }

  private static boolean sharesPerson(Telling one, Telling other) {
    return !Collections.disjoint(one.peopleInSentence(), other.peopleInSentence())
        || ages(one).stream().anyMatch(ages(other)::contains);
  }

  /** Not where both name people and none of them is the same. */
  private static boolean mayBeSame(Telling one, Telling other) {
    return one.peopleInSentence().isEmpty() || other.peopleInSentence().isEmpty();
  }

  private static List<Double> ages(Telling telling) {
    return telling.claim().quantities().stream()
        .filter(quantity -> quantity.of().equals(Figure.AGE) && quantity.bound() == Quantity.Bound.EXACT)
        .map(quantity -> quantity.low().orElse(-1))
        .toList();
  }

  private static Finding finding(State state, List<Telling> before, List<Telling> after, Reports reports) {
    Finding.Reading first = reports.reading(before);
    Finding.Reading then = reports.reading(after);
    String explanation = Phrases.sentence(reports.names(first.articles())) + " still has: "
        + Phrases.quoted(first.says()) + " By the time of " + reports.names(then.articles()) + ": "
        + Phrases.quoted(then.says());
    return new Finding(
        "", Finding.Kind.OVERTAKEN, Finding.Aspect.OTHER, state.name(), List.of(first, then), explanation,
        "state ended: " + state.name(), CONFIDENCE);
  }
}
