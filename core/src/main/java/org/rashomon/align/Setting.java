package org.rashomon.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Sentence;
import org.rashomon.model.SentenceVector;
import org.rashomon.text.Words;

/**
 * What an account says around a quotation.
 *
 * @param stems of its words that say something
 * @param vectors of its sentences
 */
record Setting(Set<String> stems, List<SentenceVector> vectors) {

  static Setting of(Account account, Sentence sentence) {
    return new Setting(
        Words.contentSet(sentence.span().in(account.article().text())), sentence.vector().stream().toList());
  }

  static Setting ofStems(Set<String> stems) {
    return new Setting(stems, List.of());
  }

  /** The two as one. */
  Setting and(Setting other) {
    Set<String> all = new LinkedHashSet<>(stems);
    all.addAll(other.stems);
    return new Setting(all, Stream.concat(vectors.stream(), other.vectors.stream()).toList());
  }

  /** The words both have. */
  Set<String> shared(Setting other) {
    Set<String> shared = new LinkedHashSet<>(stems);
    shared.retainAll(other.stems);
    return shared;
  }

  /** The cosine of the two sentences that are nearest to each other; 0 where vectors are missing. */
  double cosine(Setting other) {
    return vectors.stream()
        .flatMapToDouble(one -> other.vectors.stream().mapToDouble(one::cosine))
        .max().orElse(0);
  }
}
