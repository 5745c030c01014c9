package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Token;
import org.rashomon.text.Stem;
import org.rashomon.text.Words;

/**
 * What several claims are about, in words that stand in the first and that the others share: the longest run of them
 * that stands side by side, else a few of them. Names alone say whom a claim is about, not what it says of them; where
 * there is nothing else, the first claim's beginning stands for it.
 */
final class MatterName {
  private static final int LONGEST = 8;
  private static final int SINGLE_WORDS = 3;

  private MatterName() {}

  static String of(Telling first, Collection<Telling> others) {
    Set<String> shared = shared(first, others);
    List<Span> words = words(first.sentence());
    String text = first.account().article().text();
    Weigher weigher = new Weigher(shared, first.nameWords(), text);
    List<Span> best = longestRun(words, weigher);
    if (weigher.content(best) > 1 && weigher.telling(best) > 0) {
      return plain(new Span(best.get(0).start(), best.get(best.size() - 1).end()).in(text));
    }
    List<String> single = single(words, weigher);
    return single.size() > 1 ? String.join(", ", single) : beginning(first);
  }

  /** What all have in common or, of many that have nothing, most or the first two. */
  private static Set<String> shared(Telling first, Collection<Telling> others) {
    for (int missing = 0; missing < others.size(); missing++) {
      int least = others.size() - missing;
      Set<String> shared = new HashSet<>(first.sentenceWords());
      shared.removeIf(word -> others.stream().filter(other -> other.sentenceWords().contains(word)).count() < least);
      if (!shared.isEmpty()) {
        return shared;
      }
    }
    return first.sentenceWords();
  }

  /** Words that tell, without names, each once. */
  private static List<String> single(List<Span> words, Weigher weigher) {
    Map<String, String> single = new LinkedHashMap<>();
    words.stream().filter(weigher::tells).map(word -> word.in(weigher.text))
        .forEach(word -> single.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return single.values().stream().limit(SINGLE_WORDS).toList();
  }

  /** How a claim begins: a name or a word alone would say too little. */
  private static String beginning(Telling telling) {
    String[] words = plain(telling.claim().excerpt().exact()).split(" ", -1);
    return words.length <= LONGEST
        ? String.join(" ", words)
        : String.join(" ", Arrays.copyOf(words, LONGEST)) + " …";
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** Counts the words of a run. */
  private record Weigher(Set<String> shared, Set<String> names, String text) {
    boolean isShared(Span word) {
      return MatterName.isShared(word.in(text), shared);
    }

    boolean tells(Span word) {
      return isShared(word) && !MatterName.isShared(word.in(text), names);
    }

    long content(List<Span> run) {
      return run.stream().filter(word -> !isSmall(word.in(text))).count();
    }

    long telling(List<Span> run) {
      return run.stream().filter(this::tells).count();
    }

    /** Names count, what is no name counts more. */
    long weight(List<Span> run) {
      return content(run) + telling(run);
    }
  }

  private static List<Span> words(Sentence sentence) {
    return sentence.tokens().stream().filter(token -> token.kind() != Token.Kind.PUNCTUATION).map(Token::span).toList();
  }

  /** The run with the most telling words, from one shared word to another, with only blanks and small words between. */
  private static List<Span> longestRun(List<Span> words, Weigher weigher) {
    List<Span> best = List.of();
    for (int from = 0; from < words.size(); from++) {
      List<Span> run = new ArrayList<>();
      for (int to = from; to < Math.min(words.size(), from + LONGEST)
          && mayFollow(words, from, to, weigher); to++) {
        run.add(words.get(to));
        boolean whole = weigher.isShared(words.get(from)) && weigher.isShared(words.get(to));
        if (whole && weigher.weight(run) > weigher.weight(best)) {
          best = List.copyOf(run);
        }
      }
    }
    return best;
  }

  private static boolean mayFollow(List<Span> words, int from, int to, Weigher weigher) {
    boolean beside = to == from
        || weigher.text.substring(words.get(to - 1).end(), words.get(to).start()).isBlank();
    return beside && (weigher.isShared(words.get(to)) || (to > from && isSmall(words.get(to).in(weigher.text))));
  }

  private static boolean isSmall(String word) {
    List<String> plain = Words.all(word);
    return plain.size() == 1 && !Words.saysSomething(plain.get(0));
  }

  private static boolean isShared(String word, Set<String> shared) {
    List<String> plain = Words.all(word);
    return !plain.isEmpty() && plain.stream().filter(Words::saysSomething).map(Stem::of).anyMatch(shared::contains);
  }
}
