package org.rashomon.tell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Story;

/** Finds what a story is called: as the account calls it that is most like all the others. */
final class Headline {
  /** Longest title made of a first sentence; about two lines of a headline. */
  private static final int LONGEST = 110;

  private Headline() {}

  static String of(Story story) {
    List<Account> titled = story.accounts().stream().filter(account -> hasTitle(account)).toList();
    List<Account> candidates = titled.isEmpty() ? story.accounts() : titled;
    return candidates.stream()
        .max(Comparator.comparingDouble(account -> likeness(account, story)))
        .flatMap(Headline::name)
        .orElse(story.id());
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
