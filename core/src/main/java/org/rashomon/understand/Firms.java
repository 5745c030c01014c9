package org.rashomon.understand;

import java.util.List;
import java.util.Set;
import org.rashomon.model.Entity.Kind;
import org.rashomon.understand.Entities.One;

/** The firms among what an article names: those that it calls so, or whose officers it speaks of. */
final class Firms {
  /** What a firm is called when its name is not repeated. */
  static final Set<String> NOUNS = Set.of("company", "firm", "operator", "manufacturer", "carrier", "airline",
      "carmaker", "retailer", "shipowner", "employer", "business", "maker", "startup", "start-up");

  private static final Set<String> OFFICERS = Set.of("ceo", "executive", "director", "chairman", "chairwoman", "chair",
      "shareholders", "managing", "boss");

  private Firms() {}

  static List<One> of(List<SentenceWords> all, Entities entities) {
    return entities.all().stream().filter(one -> isOne(all, one)).toList();
  }

  /** Whether an entity is a firm, though a verb beside it may have made it look like a person. */
  static boolean isOne(List<SentenceWords> all, One one) {
    boolean person = one.gender != Gender.UNKNOWN
        || one.names.stream().anyMatch(name -> !name.title().isEmpty() || Gazetteer.isFirstName(name.words().get(0)));
    return one.kind != Kind.PLACE && !person
        && one.names.stream().anyMatch(name -> isFirm(all.get(name.sentence()), name));
  }

  private static boolean isFirm(SentenceWords words, Name name) {
    return isCalledSo(words, name) || hasOfficer(words, name) || endsAsFirm(name);
  }

  /** "The operator, Lim Line," and "Lim Line, the operator". */
  private static boolean isCalledSo(SentenceWords words, Name name) {
    boolean before = NOUNS.contains(words.at(name.from() - 1))
        || (words.is(name.from() - 1, ",") && NOUNS.contains(words.at(name.from() - 2)));
    boolean after = words.is(name.to(), ",") && isNounWithin(words, name.to() + 1);
    return before || after;
  }

  private static boolean isNounWithin(SentenceWords words, int from) {
    int i = from;
    while (i < words.size() && i - from < 5 && !words.isPunctuation(i)) {
      if (NOUNS.contains(words.at(i))) {
        return FunctionWords.DETERMINERS.contains(words.at(from));
      }
      i++;
    }
    return false;
  }

  /** "Lim Line's managing director", "the managing director of Lim Line". */
  private static boolean hasOfficer(SentenceWords words, Name name) {
    boolean owns = words.isClitic(name.to())
        && (OFFICERS.contains(words.at(name.to() + 1)) || OFFICERS.contains(words.at(name.to() + 2)));
    boolean of = words.is(name.from() - 1, "of") && OFFICERS.contains(words.at(name.from() - 2));
    return owns || of;
  }

  private static boolean endsAsFirm(Name name) {
    return Set.of("Inc", "Inc.", "Ltd", "Ltd.", "Corp", "Corp.", "plc", "PLC", "AG", "GmbH", "AS", "Airlines",
        "Airways", "Holdings", "Industries").contains(name.words().get(name.words().size() - 1));
  }
}
