package org.rashomon.align;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Word;

/** Two quotations beside each other, and what they share. */
final class RemarkPair {
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

  /** Whether a whole sentence of the one is a whole sentence of the other, and weighs enough. */
  boolean shareSentence(double least) {
    List<List<String>> others = other.sentences();
    return one.sentences().stream()
        .filter(others::contains)
        .anyMatch(sentence -> weightOf(sentence) >= least);
  }

  private double weightOf(List<String> forms) {
    return weights.sum(one.words().stream()
        .filter(word -> word.isContent() && forms.contains(word.form())).map(Word::stem)
        .collect(Collectors.toSet()));
  }

  /** Weight of the words they share. */
  double sharedWeight() {
    return sharedWeight;
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
    List<String> here = content(one);
    List<String> there = content(other);
    double best = 0;
    double[] before = new double[there.size() + 1];
    for (String stem : here) {
      double[] now = new double[there.size() + 1];
      for (int j = 0; j < there.size(); j++) {
        now[j + 1] = stem.equals(there.get(j)) ? before[j] + weights.of(stem) : 0;
        best = Math.max(best, now[j + 1]);
      }
      before = now;
    }
    return best;
  }

  private static List<String> content(Remark remark) {
    return remark.words().stream().filter(Word::isContent).map(Word::stem).toList();
  }

  private static int indexOf(List<String> text, List<String> part) {
    return Collections.indexOfSubList(text, part);
  }
}
