package org.rashomon.align;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Word;
import org.rashomon.text.Words;

/** Two quotations beside each other, and what they share. */
final class RemarkPair {
  private static final double SMALL_WORD = 1;

  /** A name in a run of words says little: whoever speaks of somebody uses the name. */
  private static final double NAME = 0.4;

  private final Remark one;
  private final Remark other;
  private final Voices voices;
  private final Weights weights;
  private final Set<String> shared;
  private final double sharedWeight;

  RemarkPair(Remark one, Remark other, Voices voices, Weights weights) {
    this.one = one;
    this.other = other;
    this.voices = voices;
    this.weights = weights;
    this.shared = one.stems().stream().filter(other.stems()::contains).collect(Collectors.toSet());
    this.sharedWeight = weights.sum(shared);
  }

  Remark one() {
    return one;
  }

  Remark other() {
    return other;
  }

  Voices voices() {
    return voices;
  }

  boolean isWithinOneAccount() {
    return one.account() == other.account();
  }

  /** Whether they are a heading and its text: a heading may give the words of a minister to the state. */
  boolean isHeadingAndText() {
    return isWithinOneAccount() && one.heading() != other.heading();
  }

  boolean hasIndirect() {
    return one.isIndirect() || other.isIndirect();
  }

  /** Whether two accounts tell both in their own words and nobody is named for one of them. */
  boolean isReportsOfSomebody() {
    return !isWithinOneAccount() && one.isIndirect() && other.isIndirect() && !(one.isNamed() && other.isNamed());
  }

  /** Whether both are given to the same kind of speaker ("police", "the hospital") and have the same numbers. */
  boolean areSameReport() {
    return one.speakerHead().isPresent()
        && one.speakerHead().equals(other.speakerHead())
        && one.numbers().equals(other.numbers());
  }

  /** How many sentences apart they stand in one account. */
  int sentencesApart() {
    return Math.abs(one.sentence() - other.sentence());
  }

  boolean hasSameWords() {
    return one.forms().equals(other.forms());
  }

  /** Whether the one's words stand in the other, in a row. */
  boolean isPart() {
    return shorter().size() > 0 && indexOf(longer(), shorter()) >= 0;
  }

  /** How telling the sentences are that both have whole. */
  double sharedSentences() {
    List<List<String>> others = other.sentences();
    return one.sentences().stream().distinct().filter(others::contains).mapToDouble(this::telling).sum();
  }

  /** How telling the shorter one's words are where the longer has all of them in a row. */
  double shorterTelling() {
    return telling(shorter());
  }

  /** Weight of the words, and one for each small word: the more words in the same order, the less it is chance. */
  private double telling(List<String> forms) {
    Set<String> content = one.words().stream()
        .filter(word -> word.isContent() && forms.contains(word.form())).map(Word::stem)
        .collect(Collectors.toSet());
    long small = forms.stream().filter(form -> !Words.saysSomething(form)).count();
    return weights.sum(content) + SMALL_WORD * small;
  }

  /** Weight of the words they share. */
  double sharedWeight() {
    return sharedWeight;
  }

  /** The same, with little for words that both have with a capital. */
  double sharedWeightWithoutNames() {
    Set<String> names = one.words().stream().filter(Word::capital).map(Word::stem).collect(Collectors.toSet());
    return shared.stream().mapToDouble(stem -> weights.of(stem) * (names.contains(stem) ? NAME : 1)).sum();
  }

  int sharedWords() {
    return shared.size();
  }

  /** Which share of the shorter one's weight stands in the other, in [0, 1]. */
  double overlap() {
    double least = Math.min(weights.sum(one.stems()), weights.sum(other.stems()));
    return least == 0 ? 0 : sharedWeight / least;
  }

  /** Weight of what the sentences share that the quotations stand in. */
  double settingWeight() {
    return weights.sum(one.setting().stream().filter(other.setting()::contains).toList());
  }

  double cosine() {
    return one.cosine(other);
  }

  int shorterLength() {
    return shorter().size();
  }

  double shorterWeight() {
    return Math.min(weights.sum(one.stems()), weights.sum(other.stems()));
  }

  private List<String> shorter() {
    return one.words().size() <= other.words().size() ? one.forms() : other.forms();
  }

  private List<String> longer() {
    return one.words().size() <= other.words().size() ? other.forms() : one.forms();
  }

  /** The heaviest run of content words that follow each other in both, by weight. */
  double runWeight() {
    List<Word> there = content(other);
    double best = 0;
    double[] before = new double[there.size() + 1];
    for (Word word : content(one)) {
      double[] now = new double[there.size() + 1];
      for (int j = 0; j < there.size(); j++) {
        boolean same = word.stem().equals(there.get(j).stem());
        now[j + 1] = same ? before[j] + runWeight(word, there.get(j)) : 0;
        best = Math.max(best, now[j + 1]);
      }
      before = now;
    }
    return best;
  }

  private double runWeight(Word here, Word there) {
    return weights.of(here.stem()) * (here.capital() && there.capital() ? NAME : 1);
  }

  private static List<Word> content(Remark remark) {
    return remark.words().stream().filter(Word::isContent).toList();
  }

  private static int indexOf(List<String> text, List<String> part) {
    return Collections.indexOfSubList(text, part);
  }
}
