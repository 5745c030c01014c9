package org.rashomon.align;

import java.util.Set;
import java.util.stream.Collectors;

/** How near two claims are to being about one matter. */
record Likeness(double cosine, double sharedWeight, double overlap) {

  static Likeness of(Statement one, Statement other, Weights weights) {
    Set<String> shared = one.stems().stream().filter(other.stems()::contains).collect(Collectors.toSet());
    double weight = weights.sum(shared);
    double least = Math.min(weights.sum(one.stems()), weights.sum(other.stems()));
    return new Likeness(one.cosine(other), weight, least == 0 ? 0 : weight / least);
  }

  /** In [0, 1]: the mean of what the sentences mean and of the words the claims share. */
  double score() {
    return Math.clamp((Math.max(0, cosine) + overlap) / 2, 0, 1);
  }
}
