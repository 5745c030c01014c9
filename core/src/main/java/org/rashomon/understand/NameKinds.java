package org.rashomon.understand;

import java.util.List;
import org.rashomon.model.Entity.Kind;
import org.rashomon.understand.EncoderLayout.Head;

/**
 * Tells persons, organisations and places apart where a name's own words do not: there the encoder's labels decide, which
 * have the sentence around it.
 */
final class NameKinds {
  /** So likely a name must be of a kind. */
  private static final double LIKELY = 0.6;

  /** In the order of the encoder's labels. */
  private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE);

  private NameKinds() {}

  /** The same names, those of no kind with the one that the labels give them. */
  static List<Name> decide(List<Name> names, List<TokenTags> tags) {
    return names.stream()
        .map(name -> name.kind() == Kind.OTHER ? decide(name, tags.get(name.sentence())) : name)
        .toList();
  }

  private static Name decide(Name name, TokenTags tags) {
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (tags.likely(Head.NAME, kind, name.from(), name.to()) >= LIKELY) {
        return name.withKind(KINDS.get(kind));
      }
    }
    return name;
  }
}
