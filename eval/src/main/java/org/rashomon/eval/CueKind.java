package org.rashomon.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What sort of words announce an attribution, told roughly, to sort errors by. */
enum CueKind {
  NONE("no cue", ""),
  ACCORDING_TO("\"according to\"", "according per"),
  SAYING("a verb of saying",
      "say said tell told add announce claim state declare insist note reply respond explain argue continue"
          + " conclude warn admit acknowledge deny reveal confirm recall remark joke repeat stress emphasize"
          + " reiterate suggest promise pledge vow predict assert contend maintain allege tweet write wrote"
          + " written post report mention speak spoke talk answer comment put agree quip shout yell point concede"
          + " boast complain testify caution discuss refer echo quote read remind assure threaten plead voice"
          + " disclose highlight signal retweet chant assert invoke forecast"),
  ASKING("a verb of asking or urging",
      "ask urge demand order propose recommend encourage question request invite advise"),
  THINKING("a verb of thought, wish or plan",
      "think thought believe want hope feel felt know knew known expect fear worry see saw seen consider"
          + " wonder realize prefer plan seek sought decide doubt understand understood view learn learnt intend"
          + " wish imagine like love hate remember refuse decline determine"),
  JUDGING("a verb of praise, blame or naming",
      "call describe criticize praise accuse blame endorse support oppose back defend reject dismiss attack"
          + " mock denounce thank cite portray slam name brand label condemn welcome tout applaud charge express"
          + " identify blast decry rail champion celebrate lament bemoan assail deride embrace favor compare liken"
          + " challenge deem recognize ignore"),
  SHOWING("a verb of showing (polls, papers)",
      "show shown find found indicate estimate include list publish rank rate prove suggest seem appear"),
  ACTING("a verb of acting (vote, offer, sign)",
      "vote offer release pass cast push press raise issue sign send sent deliver advocate nominate focus"
          + " look aim appoint hire approve allow make made take took taken give gave share set pick file hold"
          + " held block rule use"),
  NAMING("a noun (statement, criticism)",
      "statement criticism decision endorsement opposition supporter concern idea speech proposal response"
          + " interest assertion allegation complaint argument announcement suggestion speculation opinion"
          + " accusation advice hint evidence strategy message story title position policy defense attention word"
          + " news"),
  FEELING("an adjective (clear, confident)",
      "clear unclear confident skeptical willing eager convinced concerned aware critical hopeful likely"
          + " sure interested angry disappointed supportive optimistic ready open opposed"),
  LINKING("a preposition or a mark alone", ""),
  OTHER("other words", "");

  private static final Set<String> FUNCTION_WORDS = Set.of("for", "in", "about", "on", "under", "of", "to", "from",
      "with",
      "as", "by", "a", "the", "is", "was", "are", "s", "against", "over", "at", "that", "");

  private static final Map<String, CueKind> KINDS = kinds();

  private final String label;
  private final String lemmas;

  CueKind(String label, String lemmas) {
    this.label = label;
    this.lemmas = lemmas;
  }

  String label() {
    return label;
  }

  /** The kind of the first word that has one. */
  static CueKind of(String cue) {
    if (cue.isBlank()) {
      return NONE;
    }
    List<String> words = List.of(cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    CueKind other = FUNCTION_WORDS.containsAll(words) ? LINKING : OTHER;
    return words.stream().map(KINDS::get).filter(Objects::nonNull).findFirst().orElse(other);
  }

  private static Map<String, CueKind> kinds() {
    Map<String, CueKind> kinds = new HashMap<>();
    for (CueKind kind : values()) {
      Stream.of(kind.lemmas.split(" ", -1)).filter(lemma -> !lemma.isEmpty())
          .flatMap(CueKind::forms).forEach(form -> kinds.putIfAbsent(form, kind));
    }
    return kinds;
  }

  /** Every form it may have by the rules of spelling, wrong ones among them. */
  private static Stream<String> forms(String lemma) {
    String stem = lemma.endsWith("e") || lemma.endsWith("y") ? lemma.substring(0, lemma.length() - 1) : lemma;
    String doubled = stem + lemma.charAt(lemma.length() - 1);
    return Stream.of(
        lemma, lemma + "s", lemma + "es", stem + "ies", stem + "ed", stem + "ied", doubled + "ed", lemma + "ed",
        stem + "ing", lemma + "ing", doubled + "ing");
  }
}
