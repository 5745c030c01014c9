package org.rashomon.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.Account;
import org.rashomon.model.Claim;
import org.rashomon.model.Quantity;
import org.rashomon.model.Row;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.model.Speaker;
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
 * @param names those of its stems that stand there with a capital
 * @param heading whether it stands in a heading
 * @param vector of its sentence
 */
record Statement(
    int number,
    int account,
    Claim claim,
    List<Word> words,
    Set<String> stems,
    Set<String> names,
    boolean heading,
    Optional<SentenceVector> vector) {

  private static final Set<Quantity.Bound> ALL = Set.of(Quantity.Bound.ALL);
  private static final Set<Quantity.Bound> LESS = Set.of(Quantity.Bound.SOME, Quantity.Bound.NONE);

  static Statement of(int number, int account, Account in, Claim claim) {
    List<Word> words = WordPlaces.of(claim.excerpt().exact()).stream().filter(Word::isContent).toList();
    Set<String> stems = new HashSet<>();
    Set<String> names = new HashSet<>();
    words.forEach(word -> {
      stems.add(word.stem());
      if (word.capital() && word.span().start() > 0) {
        names.add(word.stem());
      }
    });
    Optional<Sentence> sentence = in.sentenceAt(claim.excerpt().span());
    return new Statement(number, account, claim, words, stems, names,
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

  /** Whether somebody else speaks: another speaker, or a speaker and not the outlet. */
  boolean isOfOtherVoice(Statement other) {
    return !voice().equals(other.voice());
  }

  /** Whether both are somebody's words, and not the same one's. */
  boolean isOfOtherSpeaker(Statement other) {
    return !voice().isEmpty() && !other.voice().isEmpty() && isOfOtherVoice(other);
  }

  /** Whether one of the two says "all" where the other says "some" or "none". */
  boolean isAllAgainstSome(Statement other) {
    return (says(ALL) && other.says(LESS)) || (says(LESS) && other.says(ALL));
  }

  private boolean says(Set<Quantity.Bound> bounds) {
    return claim.quantities().stream().anyMatch(quantity -> bounds.contains(quantity.bound()));
  }

  private String voice() {
    return switch (claim.voice()) {
      case Claim.Voice.Outlet outlet -> "";
      case Claim.Voice.Quoted(String id, Speaker speaker) -> speaker.entityId().orElse(id);
    };
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
