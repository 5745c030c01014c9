package org.rashomon.tell;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.Finding;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Story;

/** Finds what a story is called: as the account calls it that is most like all the others. */
final class Headline {
  /** Longest title made of a first sentence; about two lines of a headline. */
  private static final int LONGEST = 110;

  private static final Pattern NUMBER = Pattern.compile(
      "\\b(?:\\d[\\d,.]*\\d|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b");

  private Headline() {}

  /** Rather none that gives a number which a finding tells was overtaken. */
  static String of(Story story, List<Finding> findings) {
    List<Account> titled = story.accounts().stream().filter(account -> hasTitle(account)).toList();
    List<Account> holding = titled.stream().filter(account -> !isOvertaken(account, findings)).toList();
    List<Account> all = titled.isEmpty() ? story.accounts() : titled;
    List<Account> candidates = holding.isEmpty() ? all : holding;
    return candidates.stream()
        .max(Comparator.comparingDouble(account -> likeness(account, story)))
        .flatMap(Headline::name)
        .orElse(story.id());
  }

  private static boolean isOvertaken(Account account, List<Finding> findings) {
    Set<String> numbers = numbers(account.article().title().orElse(""));
    return findings.stream()
        .filter(finding -> finding.kind() == Finding.Kind.OVERTAKEN && finding.aspect() == Finding.Aspect.QUANTITY)
        .flatMap(finding -> finding.readings().subList(0, finding.readings().size() - 1).stream())
        .filter(reading -> reading.articles().contains(account.article().id()))
        .anyMatch(reading -> !Collections.disjoint(numbers(reading.says()), numbers));
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static boolean hasTitle(Account account) {
    return account.article().title().filter(title -> !title.isBlank()).isPresent();
  }

  private static Optional<String> name(Account account) {
    return account.article().title().filter(title -> !title.isBlank()).or(() -> firstSentence(account));
  }

  private static Optional<String> firstSentence(Account account) {
    return account.sentences().stream().findFirst()
        .map(sentence -> shortened(sentence.span().in(account.article().text())));
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, space > 0 ? space : LONGEST) + " \u2026";
  }

  private static double likeness(Account account, Story story) {
    Optional<SentenceVector> middle = middle(account);
    return story.accounts().stream()
        .filter(other -> !other.article().id().equals(account.article().id()))
        .mapToDouble(other -> middle.flatMap(one -> middle(other).map(one::cosine)).orElse(0.0))
        .average().orElse(0);
  }

  /** The mean direction of an account's sentences. */
  static Optional<SentenceVector> middle(Account account) {
    List<SentenceVector> vectors = account.sentences().stream().map(Sentence::vector).flatMap(Optional::stream)
        .toList();
    if (vectors.isEmpty()) {
      return Optional.empty();
    }
    float[] sum = new float[vectors.get(0).dimensions()];
    for (SentenceVector vector : vectors) {
      float[] values = vector.toArray();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    return Optional.of(SentenceVector.of(sum));
  }
}
