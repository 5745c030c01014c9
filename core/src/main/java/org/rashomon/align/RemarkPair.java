package org.rashomon.align;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.Quotation;
import org.rashomon.text.Word;
import org.rashomon.text.WordFamily;
import org.rashomon.text.Words;

/** Two quotations beside each other, and what they share. */
final class RemarkPair {
  private static final double SMALL_WORD = 1;

  /** A name in a run of words says little: whoever speaks of somebody uses the name. */
  private static final double NAME = 0.4;

  /** A fragment in marks has so many words at most. */
  private static final int FRAGMENT = 3;

  /** A sentence with so few words that say something leans on the one before it. */
  private static final int SHORT_SENTENCE = 4;

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
    return areOfOneKind() && one.numbers().equals(other.numbers());
  }

  /** Whether both are given to somebody of one kind without a name ("police", "the hospital"). */
  boolean areOfOneKind() {
    return one.speakerHead().isPresent() && one.speakerHead().equals(other.speakerHead());
  }

  /** Whether one account tells what was said and then quotes a sentence too short to be understood without that. */
  boolean isToldThenQuoted() {
    Remark first = one.sentence() <= other.sentence() ? one : other;
    Remark second = first.equals(one) ? other : one;
    return isWithinOneAccount() && second.sentence() - first.sentence() == 1
        && first.isIndirect() && second.quotation().form() == Quotation.Form.DIRECT
        && second.stems().size() <= SHORT_SENTENCE;
  }

  /** Whether one is so few words in marks that only what stands around them says what they are about. */
  boolean isOfFragment() {
    return isFragment(one) || isFragment(other);
  }

  private static boolean isFragment(Remark remark) {
    return !remark.isIndirect() && remark.words().size() <= FRAGMENT;
  }

  /** Whether one is a heading's and the other another account's, both told and not quoted. */
  boolean isHeadingAndReport() {
    return !isWithinOneAccount() && one.heading() != other.heading() && one.isIndirect() && other.isIndirect();
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

  /** Weight of the words they share and of those of one family, with little for names. */
  double kinWeight() {
    return sharedWeightWithoutNames() + alone().stream().mapToDouble(this::kinWeight).sum();
  }

  /** Whether of each word of the shorter one the longer has one of its family, or itself. */
  boolean isAllKin() {
    return alone().stream().allMatch(stem -> kinWeight(stem) > 0);
  }

  /** The words of the shorter one that the longer doesn't have. */
  private List<String> alone() {
    return fewer().stems().stream().filter(stem -> !shared.contains(stem)).toList();
  }

  private Remark fewer() {
    return one.stems().size() <= other.stems().size() ? one : other;
  }

  /** Of a word, if the longer one has one of its family: what the commoner of the two says. */
  private double kinWeight(String stem) {
    Remark longer = fewer().equals(one) ? other : one;
    return longer.stems().stream()
        .filter(kin -> WordFamily.are(stem, kin))
        .mapToDouble(kin -> Math.min(weights.of(stem), weights.of(kin)))
        .max().orElse(0);
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
    return weights.sum(one.setting().shared(other.setting()));
  }

  /** Weight of what the contexts share of words that the two quotations do not. */
  double contextWeight() {
    Set<String> context = one.context().shared(other.context());
    context.removeAll(shared);
    return weights.sum(context);
  }

  /** The cosine of the two sentences of their contexts that are nearest to each other. */
  double contextCosine() {
    return one.context().cosine(other.context());
  }

  double cosine() {
    return one.cosine(other);
  }

  int shorterLength() {
    return shorter().size();
  }

  /** The words both have in the same order, with others between. */
  WordsInOrder inOrder() {
    return WordsInOrder.of(one.words(), other.words(),
        word -> word.isContent() ? weights.of(word.stem()) : SMALL_WORD);
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
