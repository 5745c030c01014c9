package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Passage;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Span;
import org.rashomon.text.Word;

/**
 * Finds the passages that accounts share, word for word or lightly edited.
 *
 * <p>Rare words and pairs of words that two accounts have in common are seeds; around them the words of the two are
 * aligned locally, as passim does, and what was found within one sentence of either is put together, whatever its order.
 * Seeds keep the cost low: accounts that share no rare words are never aligned. Sentences that were turned about word by
 * word are found by what they mean.
 *
 * @see <a href="https://doi.org/10.1093/alh/ajv029">Smith, Cordell and Mullen, Computational Methods for Uncovering
 *     Reprinted Texts (passim)</a>
 */
final class Passages {
  /** Below that, in nats, two texts may well have hit on the same words by themselves. */
  private static final double ENOUGH = 7;

  /** So many words in common, or so many that are neither grammar nor names; fewer are a turn of phrase. */
  private static final int COMMON = 4;
  private static final int TELLING = 3;

  /** With at least so many of the latter, unless so many words in a row are common. */
  private static final int LEAST_TELLING = 2;
  private static final int RUN = 9;

  /** Sentences nearer than this in meaning need share fewer words, by so many nats for each unit of cosine beyond it. */
  private static final double NEAR = 0.5;
  private static final double MEANING = 5;

  /** For every two accounts, {@code from} the one that comes first, in the order of their text. */
  List<Passage> find(List<Account> accounts) {
    List<WeighedWords> words = WeighedWords.of(accounts.stream().map(Reading::of).toList());
    Seeds seeds = new Seeds(words);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        List<Box> boxes = seeds.between(i, j, words.get(i).size(), words.get(j).size());
        passages.addAll(between(words.get(i), words.get(j), boxes));
      }
    }
    return passages;
  }

  private static List<Passage> between(WeighedWords one, WeighedWords other, List<Box> boxes) {
    Resemblance resemblance = new Resemblance(one, other);
    List<LocalAlignment> found = new ArrayList<>();
    for (Box box : boxes) {
      found.addAll(LocalAlignment.within(box, resemblance));
    }
    Reading from = one.reading();
    Reading to = other.reading();
    List<LocalAlignment> inOrder = SentenceParts.joined(found, from, to).stream()
        .filter(alignment -> isPassage(alignment, from, to))
        .toList();
    List<LocalAlignment> inAnyOrder = new Rewordings(one, other, resemblance).find(inOrder);
    return Stream.concat(inOrder.stream(), inAnyOrder.stream())
        .map(alignment -> passage(alignment, from, to))
        .sorted(Comparator.comparing(passage -> passage.from().span()))
        .toList();
  }

  private static boolean isPassage(LocalAlignment alignment, Reading from, Reading to) {
    boolean isLong = alignment.common() >= COMMON || alignment.telling() >= TELLING;
    boolean says = alignment.telling() >= LEAST_TELLING || alignment.run() >= RUN;
    return isLong && says && alignment.score() + meaning(alignment, from, to) >= ENOUGH;
  }

  /** What it adds that the sentences where the two begin mean about the same. */
  private static double meaning(LocalAlignment alignment, Reading from, Reading to) {
    Optional<SentenceVector> here = from.sentence(alignment.fromStart()).flatMap(Sentence::vector);
    Optional<SentenceVector> there = to.sentence(alignment.toStart()).flatMap(Sentence::vector);
    return here.isEmpty() || there.isEmpty() ? 0 : MEANING * Math.max(0, here.get().cosine(there.get()) - NEAR);
  }

  private static Passage passage(LocalAlignment alignment, Reading from, Reading to) {
    List<Word> here = from.wholesome(alignment.fromStart(), alignment.fromEnd());
    List<Word> there = to.wholesome(alignment.toStart(), alignment.toEnd());
    Span span = span(here);
    Span other = span(there);
    return new Passage(
        from.account().article().excerpt(span),
        to.account().article().excerpt(other),
        forms(here).equals(forms(there)) ? Passage.Kind.VERBATIM : Passage.Kind.EDITED,
        from.quotes(span) && to.quotes(other));
  }

  private static Span span(List<Word> words) {
    return words.getFirst().span().union(words.getLast().span());
  }

  private static List<String> forms(List<Word> words) {
    return words.stream().map(Word::form).toList();
  }
}
