package org.rashomon.align;

import org.rashomon.model.Speaker;

/** How two quotations stand by their speakers. */
enum Voices {
  /** Both are known, and one. */
  ONE,
  /** Of at least one the speaker is not known. */
  OPEN,
  /** At least one has a speaker without a name, and neither contradicts. */
  UNNAMED,
  /** Two whom we know apart. */
  APART;

  static Voices of(Speaker one, Speaker other, Cast cast) {
    if (one.entityId().isPresent() && other.entityId().isPresent()) {
      return cast.mayBeOneVoice(one.entityId().get(), other.entityId().get()) ? ONE : APART;
    }
    boolean unnamed = one instanceof Speaker.Unnamed || other instanceof Speaker.Unnamed;
    return unnamed ? UNNAMED : OPEN;
  }
}
