package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Finding;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.WordList;

/** Finds where reports say of one matter what can't both be so: "packed" and "half empty", "armed" and "unarmed". */
final class Contraries implements FindingRule {
  static final String RULE = "contrary words of one matter: ";

  /** Least likeness of the two sentences; lower than elsewhere, for just what differs are the words that tell. */
  private static final double SAME_MATTER = 0.3;

  /** Telling words, and pairs of words, that both must have. */
  private static final int LEAST_SHARED = 2;

  private static final double CONFIDENCE = 0.6;

  private static final List<Contrary> ALL = WordList.lines(Contraries.class, "contraries.txt").stream()
      .map(Contrary::parse).toList();

  /**
   * Two ways to be that exclude each other.
   *
   * @param changes whether it may have been one first and the other later
   */
  private record Contrary(String name, PhraseList one, PhraseList other, boolean changes) {
    static Contrary parse(String line) {
      String[] parts = line.split(";", -1);
      return new Contrary(
          parts[0].strip(), phrases(parts[1]), phrases(parts[2]),
          parts[3].strip().toLowerCase(Locale.ROOT).equals("changing"));
    }

    private static PhraseList phrases(String part) {
      return PhraseList.of(Arrays.asList(part.split(",", -1)));
    }
  }

  @Override
  public List<Finding> find(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    for (Contrary contrary : ALL) {
      List<Telling> ones = saying(contrary.one, contrary.other, reports);
      List<Telling> others = saying(contrary.other, contrary.one, reports);
      Map<Telling, Telling> opposed = new LinkedHashMap<>();
      ones.forEach(one -> others.stream().filter(other -> areOpposed(contrary, one, other, reports)).findFirst()
          .ifPresent(other -> opposed.put(one, other)));
      opposed.entrySet().stream().findFirst()
          .ifPresent(pair -> findings.add(finding(contrary, pair.getKey(), pair.getValue(), reports)));
    }
    return findings;
  }

  /** Claims that say the one and whose sentence does not have the other too. */
  private static List<Telling> saying(PhraseList phrases, PhraseList contrary, Reports reports) {
    return reports.all().stream()
        .filter(telling -> telling.isBody() && telling.claim().modality() == Modality.ASSERTED)
        .filter(telling -> phrases.firstIn(telling.lower()).filter(phrase -> isAffirmed(telling, phrase)).isPresent())
        .filter(telling -> !contrary.isIn(telling.lowerSentence()))
        .toList();
  }

  /** Whether the claim says it to be so; some phrases deny by themselves. */
  private static boolean isAffirmed(Telling telling, String phrase) {
    boolean denies = (" " + phrase + " ").matches(".* (no|not|without) .*");
    return denies || telling.claim().polarity() == Polarity.AFFIRMED;
  }

  private static boolean areOpposed(Contrary contrary, Telling one, Telling other, Reports reports) {
    boolean mayHaveChanged = contrary.changes
        && (reports.isEarlier(one.account(), other.account()) || reports.isEarlier(other.account(), one.account()));
    return !mayHaveChanged && reports.areIndependent(one, other) && Figure.areOfOneTime(one, other)
        && haveOneDay(one, other)
        && one.cosine(other) >= SAME_MATTER && shared(one, other, reports) >= LEAST_SHARED;
  }

  /** Whether the sentences, of which the claims may be parts, do not name different days. */
  private static boolean haveOneDay(Telling one, Telling other) {
    Set<String> mine = days(one);
    Set<String> theirs = days(other);
    return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(
        day -> theirs.stream().anyMatch(there -> day.startsWith(there) || there.startsWith(day)));
  }

  private static Set<String> days(Telling telling) {
    return telling.account().times().stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE
            && telling.sentence().span().contains(time.excerpt().span()))
        .map(TimeExpression::value)
        .collect(Collectors.toSet());
  }

  private static int shared(Telling one, Telling other, Reports reports) {
    Set<String> words = one.sharedInSentence(other);
    words.removeIf(word -> !reports.isTelling(word));
    boolean namesOnly = one.nameWords().containsAll(words);
    return namesOnly ? 0 : words.size() + (Collections.disjoint(one.phrases(), other.phrases()) ? 0 : 1);
  }

  private static Finding finding(Contrary contrary, Telling one, Telling other, Reports reports) {
    String explanation = says(one, contrary.one, reports) + ", " + says(other, contrary.other, reports) + ".";
    return new Finding(
        "", Finding.Kind.CONFLICT, Finding.Aspect.OTHER, reports.matter(one, other),
        List.of(reports.reading(List.of(one)), reports.reading(List.of(other))), Phrases.sentence(explanation),
        RULE + contrary.name, CONFIDENCE);
  }

  private static String says(Telling telling, PhraseList phrases, Reports reports) {
    Optional<String> voice = telling.voice().flatMap(reports::entityName);
    return reports.name(telling.article()) + voice.map(name -> ", quoting " + name + ",").orElse("") + " has "
        + Phrases.quoted(phrases.firstIn(telling.lower()).orElse(""));
  }
}
