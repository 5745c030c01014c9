package org.rashomon.align;

import java.util.Optional;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Speaker;

/** How two quotations stand by their speakers. */
enum Voices {
  /** Both are known, and one. */
  ONE,
  /** Of at least one the speaker is not known. */
  OPEN,
  /** At least one has a speaker without a name, and neither contradicts. */
  UNNAMED,
  /** One is a person, the other an organisation or a state that people speak for. */
  FOR,
  /** Two whom we know apart. */
  APART;

  static Voices of(Speaker one, Speaker other, Cast cast) {
    if (one.entityId().isPresent() && other.entityId().isPresent()) {
      return of(one.entityId().get(), other.entityId().get(), cast);
    }
    if (!mayBe(one, other, cast) || !mayBe(other, one, cast)) {
      return APART;
    }
    boolean unnamed = one instanceof Speaker.Unnamed || other instanceof Speaker.Unnamed;
    return unnamed ? UNNAMED : OPEN;
  }

  /** Whether the words that point to an unknown speaker don't name somebody else. */
  private static boolean mayBe(Speaker unknown, Speaker known, Cast cast) {
    return !(unknown instanceof Speaker.Unresolved(Optional<Excerpt> mention))
        || mention.isEmpty()
        || known.entityId().isEmpty()
        || cast.mayMean(mention.get().exact(), known.entityId().get());
  }

  private static Voices of(String one, String other, Cast cast) {
    if (cast.mayBeOneVoice(one, other)) {
      return ONE;
    }
    return cast.isPerson(one) != cast.isPerson(other) ? FOR : APART;
  }
}
