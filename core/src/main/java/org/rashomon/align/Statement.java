package org.rashomon.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Row;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * A claim made ready to be compared with others.
 *
 * @param number its own in the story; statements of one story are equal by it
 * @param account the number of its account in the story
 * @param claim with the story's entities
 * @param words those that say something, in order
 * @param stems of these
 * @param heading whether it stands in a heading
 * @param vector of its sentence
 */
record Statement(
    int number,
    int account,
    Claim claim,
    List<Word> words,
    Set<String> stems,
    boolean heading,
    Optional<SentenceVector> vector) {

  static Statement of(int number, int account, Account in, Claim claim) {
    List<Word> words = WordPlaces.of(claim.excerpt().exact()).stream().filter(Word::isContent).toList();
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(word.stem()));
    Optional<Sentence> sentence = in.sentenceAt(claim.excerpt().span());
    return new Statement(number, account, claim, words, stems,
        sentence.filter(one -> one.part() == Sentence.Part.HEADING).isPresent(), sentence.flatMap(Sentence::vector));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Statement that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  Row.Reading reading() {
    return new Row.Reading(claim.excerpt().article(), claim);
  }

  boolean isOfSameSentence(Statement other) {
    return account == other.account && claim.sentence() == other.claim.sentence();
  }

  double cosine(Statement other) {
    return vector.isPresent() && other.vector.isPresent() ? vector.get().cosine(other.vector.get()) : 0;
  }

  /** Its words and pairs of words that follow each other, as keys under which others may have them too. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(stems);
    for (int i = 1; i < words.size(); i++) {
      keys.add(words.get(i - 1).stem() + " " + words.get(i).stem());
    }
    return keys;
  }
}
