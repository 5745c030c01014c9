package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Sentence.Part;
import org.rashomon.understand.NounPhrases.Range;
import org.rashomon.understand.Site.Order;
import org.rashomon.understand.Verbs.Form;

/** Finds cues in a sentence, and the speakers that stand beside them. */
final class SiteFinder {
  private static final Set<String> JOINS = Set.of("and", "but", "then", "or");
  private static final Set<String> CLAUSE_OPENERS = Set.of(",", ";", ":", "and", "but", "–", "—", "--", "while", "(");
  private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being", "gets", "got", "get");
  /** Before "to say" they tell that nothing was said. */
  private static final Set<String> UNSAID_TO = Set.of("declined", "refused", "failed", "neglected", "seems", "seemed",
      "seeming", "appears", "appeared", "appearing");
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_SOURCE = 16;

  private final SentenceWords words;
  private final boolean[] masked;
  private final NounPhrases phrases;
  private final List<Site> sites = new ArrayList<>();
  private final boolean titled;

  private SiteFinder(SentenceWords words, boolean[] masked) {
    this.words = words;
    this.masked = masked;
    this.phrases = new NounPhrases(words, masked);
    this.titled = words.sentence().part() == Part.HEADING || isTitleCased(words);
  }

  /**
   * The sites of a sentence, in order.
   *
   * @param masked tokens that stand in quotation marks; no cue is looked for in them
   */
  static List<Site> find(SentenceWords words, boolean[] masked) {
    SiteFinder finder = new SiteFinder(words, masked);
    finder.colon().ifPresent(finder.sites::add);
    for (int i = 0; i < words.size(); i++) {
      if (!masked[i]) {
        finder.siteAt(i).ifPresent(finder.sites::add);
      }
    }
    return finder.sites;
  }

  /** Whether nearly all words have capitals, as in many headlines. */
  private static boolean isTitleCased(SentenceWords words) {
    int capitals = 0;
    int longer = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean counts = words.isWord(i) && words.at(i).length() > 3;
      longer += counts ? 1 : 0;
      capitals += counts && words.isCapital(i) ? 1 : 0;
    }
    return longer > 3 && capitals * 10 >= longer * 9;
  }

  /** A transcript's or a headline's "Lim: ..." at the start of a sentence. */
  private Optional<Site> colon() {
    int i = 0;
    while (i < words.size() && i < LONGEST_LABEL && !masked[i] && (words.isCapital(i) || words.isAny(i, "of", "."))) {
      i++;
    }
    boolean labels = i > 0 && words.is(i, ":") && i + 1 < words.size() && !words.isNumber(i + 1);
    boolean names = labels && (titled || opensSpeech(i + 1) || isShouted(i));
    if (!names || (FunctionWords.DETERMINERS.contains(words.at(0)) && i == 1)) {
      return Optional.empty();
    }
    Range source = new Range(0, i);
    return Optional.of(new Site(new Range(i, i + 1), Optional.empty(), Optional.of(source), Order.COLON, "colon"));
  }

  private boolean opensSpeech(int i) {
    return masked[i];
  }

  private boolean isShouted(int to) {
    return words.raw(0).length() > 2 && words.raw(to - 1).equals(words.raw(to - 1).toUpperCase(java.util.Locale.ROOT));
  }

  private Optional<Site> siteAt(int i) {
    if (words.is(i, "according") && words.is(i + 1, "to")) {
      return phrases.startingAt(i + 2).map(this::longSource).map(
          source -> new Site(
              new Range(i, i + 2), Optional.empty(), Optional.of(source), Order.ACCORDING, "according to"));
    }
    Optional<Verbs.Cue> cue = Verbs.cue(words.at(i));
    return cue.isPresent() ? cue.flatMap(verb -> siteOf(verb, i)) : besideMarks(i);
  }

  /** At a sentence's start all up to the comma is the source: "According to polls taken in May, ...". */
  private Range longSource(Range source) {
    for (int i = source.to(); source.from() <= 3 && i < words.size() && i - source.to() < LONGEST_SOURCE; i++) {
      if (words.is(i, ",")) {
        return new Range(source.from(), i);
      }
    }
    return source;
  }

  private Optional<Site> siteOf(Verbs.Cue verb, int i) {
    if (words.isCapital(i) && i > 0 && !opensAfterMark(i) && !(titled && isPlainSaying(verb))) {
      return Optional.empty();
    }
    int head = headOf(i);
    if (head < 0 || isPassive(head, i, verb) || isNoun(i, verb) || isWished(head, i, verb) || takesQuestions(i, verb)) {
      return Optional.empty();
    }
    boolean bare = head == i;
    if (verb.form() == Form.GERUND && bare) {
      return gerund(verb, i);
    }
    Optional<Range> subject = subjectBefore(head, i, verb);
    if (subject.filter(phrases::maySpeak).isPresent()) {
      return Optional
          .of(new Site(new Range(i, i + 1), Optional.of(verb), subject, Order.SOURCE_FIRST, "subject and verb"));
    }
    return words.is(head - 1, "to") ? remoteInfinitive(verb, head, i) : withoutSubject(verb, head, i);
  }

  /** Any verb attributes what stands in marks right beside it and its subject: "A," Lim fumed. */
  private Optional<Site> besideMarks(int i) {
    if (!Verbs.looksFinite(words.at(i)) || words.isCapital(i) || FunctionWords.AUXILIARIES.contains(words.at(i))) {
      return Optional.empty();
    }
    Optional<Range> subject = phrases.endingAt(headOf(i) < 0 ? i : headOf(i)).filter(phrases::maySpeak);
    boolean before = subject.map(range -> range.from() > 0 && masked[range.from() - 1] && endsOpen(range.from() - 1))
        .orElse(false);
    boolean after = words.isAny(i + 1, ":", ",") && i + 2 < masked.length && masked[i + 2];
    Verbs.Cue verb = new Verbs.Cue(words.at(i), Form.PAST, List.of(Verbs.Takes.QUOTE));
    return before || after
        ? subject.map(
            range -> new Site(new Range(i, i + 1), Optional.of(verb), Optional.of(range), Order.SOURCE_FIRST,
                "verb beside marks"))
        : Optional.empty();
  }

  /** Whether a marked stretch ends in a comma, a question or the like, and not in a period or without any mark. */
  private boolean endsOpen(int last) {
    int i = last;
    while (i > 0 && words.isPunctuation(i) && "\"'”’»".contains(words.raw(i))) {
      i--;
    }
    return words.isAny(i, ",", "?", "!");
  }

  /** In a line of capitals only plain verbs of saying are taken for cues. */
  private static boolean isPlainSaying(Verbs.Cue verb) {
    return Set.of("say", "tell", "claim", "warn").contains(verb.lemma()) && verb.form() != Form.BASE;
  }

  private boolean opensAfterMark(int i) {
    return words.sentence().part() == Part.HEADING || masked[i - 1];
  }

  /** First token of the verb's group, auxiliaries and adverbs included; -1 if it says that nothing was said. */
  private int headOf(int i) {
    int head = i;
    while (head > 0 && !masked[head - 1] && isInGroup(head - 1)) {
      if (FunctionWords.NEGATIONS.contains(words.at(head - 1)) || FunctionWords.MODALS.contains(words.at(head - 1))) {
        return -1;
      }
      head--;
    }
    return head;
  }

  private boolean isInGroup(int i) {
    String word = words.at(i);
    boolean isName = words.isCapital(i) && i > 0;
    return !isName
        && !word.equals("to")
        && (FunctionWords.AUXILIARIES.contains(word) || FunctionWords.isAdverb(word)
            || FunctionWords.NEGATIONS.contains(word) || FunctionWords.MODALS.contains(word))
        && !FunctionWords.SUBJECTS.contains(word);
  }

  private boolean isPassive(int head, int i, Verbs.Cue verb) {
    if (verb.form() != Form.PAST && verb.form() != Form.PARTICIPLE) {
      return false;
    }
    for (int k = head; k < i; k++) {
      if (BE.contains(words.at(k)) && !words.is(k + 1, "also")) {
        return true;
      }
    }
    boolean wasTold = Set.of("brief", "inform", "notify").contains(verb.lemma())
        && words.isAny(i + 1, "on", "about", "of");
    return wasTold || words.is(i + 1, "by") || words.at(i - 1).equals("be");
  }

  /** "she would rather sign": what would be done was not said. */
  private boolean isWished(int head, int i, Verbs.Cue verb) {
    boolean would = false;
    for (int k = head; k < i; k++) {
      would |= words.is(k, "would");
    }
    return would && !verb.takesClause();
  }

  private boolean takesQuestions(int i, Verbs.Cue verb) {
    return verb.lemma().equals("answer") && (words.isAny(i + 1, "questions", "question")
        || words.isAny(i + 2, "questions", "question"));
  }

  /** "the report", "reports of": forms that are nouns as often as verbs. */
  private boolean isNoun(int i, Verbs.Cue verb) {
    boolean mayBe = verb.form() == Form.BASE || verb.form() == Form.THIRD;
    String before = words.at(i - 1);
    boolean afterNounOpener = FunctionWords.DETERMINERS.contains(before)
        && !Set.of("that", "this", "both", "all", "some",
            "many", "others", "most").contains(before);
    boolean afterPreposition = FunctionWords.PREPOSITIONS.contains(before) && !before.equals("to");
    boolean followed = Set.of("of", "between", "from").contains(words.at(i + 1));
    return mayBe && (afterNounOpener || afterPreposition || words.isClitic(i - 1) || followed);
  }

  private Optional<Range> subjectBefore(int head, int i, Verbs.Cue verb) {
    if (words.is(head - 1, "to")) {
      return Optional.empty();
    }
    boolean isComma = words.is(head - 1, ",");
    Optional<Range> subject = phrases.endingAt(head);
    if (isComma && subject.isPresent() && verb.form() == Form.GERUND) {
      return Optional.empty();
    }
    return subject.filter(found -> phrases.maySpeak(found) && agrees(found, verb, head < i));
  }

  /** A base form has a plural subject or an auxiliary: "officials say", "I think". */
  private boolean agrees(Range subject, Verbs.Cue verb, boolean hasAuxiliary) {
    if (verb.form() != Form.BASE || hasAuxiliary) {
      return true;
    }
    String last = words.at(subject.to() - 1);
    return (last.endsWith("s") && !last.equals("'s") && (!words.isCapital(subject.to() - 1) || subject.to() == 1))
        || Set.of("i", "we", "you", "they", "who", "people", "police", "some", "many", "most", "others", "both",
            "republicans",
            "democrats", "women", "men").contains(last);
  }

  /** "A, said Lim" or "Lim smiled and said". */
  private Optional<Site> withoutSubject(Verbs.Cue verb, int head, int i) {
    if (!verb.isFinite() || verb.form() == Form.BASE) {
      return Optional.empty();
    }
    boolean afterContent = i > 0 && (masked[i - 1] || words.is(i - 1, ","));
    Optional<Range> source = afterContent
        ? phrases.startingAt(i + 1).filter(found -> canSpeak(found) || isPlainSpeaker(verb, found, i))
        : Optional.empty();
    if (source.isPresent()) {
      return Optional.of(new Site(new Range(i, i + 1), Optional.of(verb), source.map(this::withName), Order.CUE_FIRST,
          "verb and subject"));
    }
    boolean joined = JOINS.contains(words.at(head - 1));
    return joined ? remote(verb, i) : Optional.empty();
  }

  /** "said its chief physician, Dr Ada Lim": the name belongs to the source. */
  private Range withName(Range source) {
    boolean office = words.is(source.to(), ",") && !words.isCapital(phrases.headOf(source))
        && Gazetteer.isRole(words.at(phrases.headOf(source)));
    int to = source.to() + 1;
    while (office && words.isCapital(to) && words.isWord(to) && !masked[to]) {
      to++;
    }
    boolean closed = to >= words.size() || words.isPunctuation(to) || masked[to];
    return to > source.to() + 1 && closed ? new Range(source.from(), to) : source;
  }

  /** "A," said police superintendent Ada Lim: no article opens the phrase, but marked words stand before the cue. */
  private boolean isPlainSpeaker(Verbs.Cue verb, Range source, int i) {
    boolean afterMarks = masked[i - 1] || (words.is(i - 1, ",") && i > 1 && masked[i - 2]);
    return afterMarks && verb.takes(Verbs.Takes.SAY) && phrases.maySpeak(source);
  }

  private boolean canSpeak(Range source) {
    String first = words.at(source.from());
    boolean isPhrase = words.isCapital(source.from()) || FunctionWords.DETERMINERS.contains(first)
        || FunctionWords.SUBJECTS.contains(first) || words.isNumber(source.from());
    return isPhrase && !FunctionWords.CALENDAR.contains(first) && !first.equals("that") && !first.equals("this");
  }

  private Optional<Site> gerund(Verbs.Cue verb, int i) {
    Optional<Range> subject = words.is(i - 1, ",") || i == 0 || masked[i - 1] ? Optional.empty() : phrases.endingAt(i);
    if (subject.filter(phrases::maySpeak).isPresent()) {
      return Optional
          .of(new Site(new Range(i, i + 1), Optional.of(verb), subject, Order.SOURCE_FIRST, "subject and -ing"));
    }
    return remote(verb, i);
  }

  /** "declined to say", "went on to say". */
  private Optional<Site> remoteInfinitive(Verbs.Cue verb, int head, int i) {
    return verb.form() == Form.BASE && words.is(head - 1, "to") ? infinitive(verb, head, i) : Optional.empty();
  }

  private Optional<Site> infinitive(Verbs.Cue verb, int head, int i) {
    return UNSAID_TO.contains(words.at(head - 2)) || !verb.takesClause() ? Optional.empty() : remote(verb, i);
  }

  private Optional<Site> remote(Verbs.Cue verb, int i) {
    return Optional
        .of(new Site(new Range(i, i + 1), Optional.of(verb), mainSubject(i), Order.REMOTE, "subject of the clause"));
  }

  /** The subject of the clause before a place: the later of the last speaker and the last subject of a main clause. */
  private Optional<Range> mainSubject(int before) {
    Optional<Range> best = sites.isEmpty() ? Optional.empty() : sites.get(sites.size() - 1).source();
    for (int i = 1; i < before; i++) {
      Optional<Range> subject = masked[i] || !Verbs.looksFinite(words.at(i)) ? Optional.empty() : clauseSubject(i);
      if (subject.isPresent() && best.map(so -> so.from() < subject.get().from()).orElse(true)) {
        best = subject;
      }
    }
    return best;
  }

  private Optional<Range> clauseSubject(int verb) {
    int head = Math.max(headOf(verb), 0);
    return phrases.endingAt(head).filter(phrases::maySpeak).filter(this::opensClause);
  }

  private boolean opensClause(Range subject) {
    int before = subject.from() - 1;
    boolean isRelative = Set.of("who", "which", "that", "it").contains(words.at(subject.from()))
        && subject.to() - subject.from() == 1;
    return !isRelative && (before < 0 || masked[before] || CLAUSE_OPENERS.contains(words.at(before)));
  }
}
