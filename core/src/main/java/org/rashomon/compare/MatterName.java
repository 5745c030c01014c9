package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Token;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/**
 * What several claims are about, in words that stand in the first and that the others share: the longest run of them
 * that stands side by side, else a few of them.
 */
final class MatterName {
  private static final int LONGEST = 8;
  private static final int SINGLE_WORDS = 3;

  private MatterName() {}

  static String of(Telling first, Collection<Telling> others) {
    Set<String> shared = new HashSet<>(first.sentenceWords());
    others.forEach(other -> shared.retainAll(other.sentenceWords()));
    List<Span> words = words(first.sentence());
    String text = first.account().article().text();
    List<Span> best = longestRun(words, shared, text);
    if (contentOf(best, text) > 1) {
      return new Span(best.get(0).start(), best.get(best.size() - 1).end()).in(text).replaceAll("\\s+", " ");
    }
    List<String> single = words.stream().map(word -> word.in(text)).filter(word -> isShared(word, shared))
        .distinct().limit(SINGLE_WORDS).toList();
    return single.isEmpty() ? "the same matter" : String.join(", ", single);
  }

  private static List<Span> words(Sentence sentence) {
    return sentence.tokens().stream().filter(token -> token.kind() != Token.Kind.PUNCTUATION).map(Token::span).toList();
  }

  /** The run with the most telling words, from one shared word to another, with only blanks and small words between. */
  private static List<Span> longestRun(List<Span> words, Set<String> shared, String text) {
    List<Span> best = List.of();
    for (int from = 0; from < words.size(); from++) {
      List<Span> run = new ArrayList<>();
      for (int to = from; to < Math.min(words.size(), from + LONGEST)
          && mayFollow(words, from, to, shared, text); to++) {
        run.add(words.get(to));
        boolean whole = isShared(words.get(from).in(text), shared) && isShared(words.get(to).in(text), shared);
        if (whole && contentOf(run, text) > contentOf(best, text)) {
          best = List.copyOf(run);
        }
      }
    }
    return best;
  }

  private static boolean mayFollow(List<Span> words, int from, int to, Set<String> shared, String text) {
    String word = words.get(to).in(text);
    boolean beside = to == from || text.substring(words.get(to - 1).end(), words.get(to).start()).isBlank();
    return beside && (isShared(word, shared) || (to > from && isSmall(word)));
  }

  private static boolean isSmall(String word) {
    List<String> plain = Words.all(word);
    return plain.size() == 1 && !Words.saysSomething(plain.get(0));
  }

  private static boolean isShared(String word, Set<String> shared) {
    List<String> plain = Words.all(word);
    return !plain.isEmpty() && plain.stream().filter(Words::saysSomething).map(Stem::of).anyMatch(shared::contains);
  }

  private static long contentOf(List<Span> run, String text) {
    return run.stream().filter(word -> !isSmall(word.in(text))).count();
  }
}
