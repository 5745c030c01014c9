package org.rashomon.compare;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.text.Words;

/**
 * Words of an account that tell of something dated.
 *
 * @param vector their meaning, where the encoder has read them
 * @param words stems of what they say
 */
record Told(Excerpt excerpt, Optional<SentenceVector> vector, Standing standing, Set<String> words) {
  /** Sentences on one day this alike tell of one thing. */
  private static final double SAME = 0.55;

  /** The same of two sentences of one account, which seldom tells a thing twice. */
  private static final double REPEATED = 0.9;

  private static final int LEAST_SHARED = 2;

  static Told of(Account account, Sentence sentence, Standing standing) {
    return of(account.article().excerpt(sentence.span()), sentence.vector(), standing);
  }

  static Told of(Excerpt excerpt, Optional<SentenceVector> vector, Standing standing) {
    return new Told(excerpt, vector, standing, new LinkedHashSet<>(Words.content(excerpt.exact())));
  }

  Told standing(Standing other) {
    return new Told(excerpt, vector, other, words);
  }

  double cosine(Told other) {
    return vector.flatMap(one -> other.vector.map(one::cosine)).orElse(0.0);
  }

  long shared(Told other) {
    return words.stream().filter(other.words::contains).count();
  }

  /** Whether both tell of one thing, given that they date it alike. */
  boolean isSame(Told other) {
    return excerpt.equals(other.excerpt)
        || (!isItsFailure(other) && shared(other) >= LEAST_SHARED
            && cosine(other) >= (isBeside(other) ? REPEATED : SAME));
  }

  boolean isBeside(Told other) {
    return excerpt.article().equals(other.excerpt.article());
  }

  /** A plan, and how it came to nothing on the day it was for, are two things. */
  private boolean isItsFailure(Told other) {
    return standing.status() != other.standing.status()
        && (standing.hasHappened() ? this : other).isOfFailure();
  }

  private boolean isOfFailure() {
    return Standing.isOfFailure(excerpt.exact());
  }
}
