package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;

/**
 * A sentence among the words of an account.
 *
 * @param start its first word
 * @param end the word behind its last
 * @param vector its meaning
 */
record SentenceWords(int start, int end, SentenceVector vector) {

  /** What has more words is no sentence but a list, or a text without marks; and would take long to compare. */
  private static final int LONGEST = 100;

  /** So many a text are compared with all of another, those of any report; what a book has beyond takes no part. */
  private static final int MOST = 400;

  /** Those that have words, not too many, and a meaning; in order. */
  static List<SentenceWords> of(Reading reading) {
    List<SentenceWords> sentences = new ArrayList<>();
    int start = 0;
    while (start < reading.words().size() && sentences.size() < MOST) {
      Optional<Sentence> sentence = reading.sentence(start);
      int end = start + 1;
      while (end < reading.words().size() && reading.sentence(end).equals(sentence)) {
        end++;
      }
      Optional<SentenceVector> vector = sentence.flatMap(Sentence::vector);
      if (vector.isPresent() && end - start <= LONGEST) {
        sentences.add(new SentenceWords(start, end, vector.get()));
      }
      start = end;
    }
    return sentences;
  }

  double cosine(SentenceWords other) {
    return vector.cosine(other.vector);
  }
}
