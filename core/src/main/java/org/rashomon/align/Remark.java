package org.rashomon.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.Account;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.text.Numeral;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * A quotation made ready to be compared with others.
 *
 * @param number its own in the story; remarks of one story are equal by it
 * @param account the number of its account in the story
 * @param words all its words
 * @param stems of those of its words that say something
 * @param setting the sentence it stands in
 * @param context that sentence and the one before it, which may say what was asked
 * @param sentence the number of that sentence; -1 where there is none
 * @param heading whether it stands in a heading
 */
record Remark(
    int number,
    int account,
    Quotation quotation,
    List<Word> words,
    Set<String> stems,
    Setting setting,
    Setting context,
    int sentence,
    boolean heading) {

  /** A longer quotation is compared by its first words; a whole speech is no remark. */
  private static final int LONGEST = 400;

  /** Where the words end that say what a speaker is. */
  private static final Set<String> AFTER_THE_HEAD = Set.of("of", "in", "at", "from", "for", "on", "with", "who",
      "which",
      "that", "near", "there", "here");

  static Remark of(int number, int account, Account in, Quotation quotation) {
    List<Word> all = WordPlaces.of(quotation.words());
    List<Word> words = all.subList(0, Math.min(LONGEST, all.size()));
    Set<String> stems = new LinkedHashSet<>();
    words.stream().filter(Word::isContent).map(Word::stem).forEach(stems::add);
    Optional<Sentence> sentence = in.sentenceAt(quotation.extent());
    Setting setting = sentence.map(one -> Setting.of(in, one)).orElse(Setting.ofStems(stems));
    Setting context = sentence.flatMap(one -> before(in, one)).map(setting::and).orElse(setting);
    return new Remark(number, account, quotation, words, stems, setting, context,
        sentence.map(Sentence::index).orElse(-1),
        sentence.filter(one -> one.part() == Sentence.Part.HEADING).isPresent());
  }

  private static Optional<Setting> before(Account in, Sentence sentence) {
    return in.sentences().stream()
        .filter(one -> one.index() == sentence.index() - 1).findFirst().map(one -> Setting.of(in, one));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Remark that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  /** The stem of the word that says what the speaker is: "hospital" of "the hospital in the town". */
  Optional<String> speakerHead() {
    return quotation.speaker().mention().flatMap(mention -> {
      List<String> head = WordPlaces.of(mention.exact()).stream()
          .takeWhile(word -> !AFTER_THE_HEAD.contains(word.form())).filter(Word::isContent).map(Word::stem).toList();
      return head.isEmpty() ? Optional.empty() : Optional.of(head.get(head.size() - 1));
    });
  }

  /** The numbers in it, in digits or words. */
  Set<Double> numbers() {
    return numbers(forms());
  }

  /** The numbers in some words, in digits or words. */
  static Set<Double> numbers(List<String> forms) {
    Set<Double> numbers = new HashSet<>();
    int at = 0;
    while (at < forms.size()) {
      Optional<Numeral> numeral = isArticle(forms.get(at)) ? Optional.empty() : Numeral.at(forms, at);
      numeral.ifPresent(number -> numbers.add(number.value()));
      at += numeral.map(Numeral::length).orElse(1);
    }
    return numbers;
  }

  private static boolean isArticle(String form) {
    return form.equals("a") || form.equals("an");
  }

  List<String> forms() {
    return words.stream().map(Word::form).toList();
  }

  /**
   * Whether they are other words of one sentence of one account: whoever sets marks twice in a sentence quotes two
   * things.
   */
  boolean isOtherWordsOfOneSentence(Remark other) {
    return account == other.account && sentence == other.sentence && sentence >= 0
        && !isIndirect() && !other.isIndirect() && !holds(other) && !other.holds(this);
  }

  private boolean holds(Remark part) {
    return Collections.indexOfSubList(forms(), part.forms()) >= 0;
  }

  boolean isIndirect() {
    return quotation.form() == Quotation.Form.INDIRECT;
  }

  boolean isNamed() {
    return quotation.speaker().entityId().isPresent();
  }

  /** The cosine of the sentences they stand in; 0 where a vector is missing. */
  double cosine(Remark other) {
    return setting.cosine(other.setting);
  }

  /** The words of each of its sentences. */
  List<List<String>> sentences() {
    String text = quotation.words();
    List<List<String>> sentences = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && endsBetween(text, words.get(i - 1).span().end(), words.get(i).span().start())) {
        sentences.add(current);
        current = new ArrayList<>();
      }
      current.add(words.get(i).form());
    }
    sentences.add(current);
    return sentences;
  }

  private static boolean endsBetween(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(mark -> mark == '.' || mark == '!' || mark == '?');
  }
}
