package org.rashomon.understand;

/** What pronoun a person is spoken of with. */
enum Gender {
  HE,
  SHE,
  UNKNOWN;

  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
