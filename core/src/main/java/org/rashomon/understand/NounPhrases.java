package org.rashomon.understand;

import static org.rashomon.understand.FunctionWords.ADVERBS;
import static org.rashomon.understand.FunctionWords.AUXILIARIES;
import static org.rashomon.understand.FunctionWords.CONJUNCTIONS;
import static org.rashomon.understand.FunctionWords.DETERMINERS;
import static org.rashomon.understand.FunctionWords.MODALS;
import static org.rashomon.understand.FunctionWords.NEGATIONS;
import static org.rashomon.understand.FunctionWords.PREPOSITIONS;
import static org.rashomon.understand.FunctionWords.SUBJECTS;

import java.util.Optional;
import java.util.Set;
import org.rashomon.text.WordList;

/** Finds where noun phrases start and end, by closed classes of words and capitals. */
final class NounPhrases {
  /** Tokens {@code [from, to)} of a sentence. */
  record Range(int from, int to) {}

  /** Nouns of bodies that are spoken of as another's; a name after them is the body's. */
  static final Set<String> OWNERS = Set.of("owner", "operator", "parent", "maker", "manufacturer", "publisher",
      "subsidiary", "builder");

  private static final int LONGEST = 22;
  private static final int LONGEST_APPOSITION = 30;
  private static final Set<String> TITLES = titles();
  private static final Set<String> BEFORE_NAME = WordList.of(NounPhrases.class, "before-name-words.txt");
  private static final Set<String> PLAIN_VERBS = Set.of("say", "think", "believe", "know", "tell", "want", "hope");
  private static final Set<String> HANGING = Set.of("of", "for", "at", "from", "with", "in", "on");

  private final SentenceWords words;
  private final boolean[] masked;

  /**
   * @param masked tokens that stand in quotation marks, which no phrase crosses
   */
  NounPhrases(SentenceWords words, boolean[] masked) {
    this.words = words;
    this.masked = masked;
  }

  private static Set<String> titles() {
    java.util.HashSet<String> all = new java.util.HashSet<>();
    for (String file : new String[]{"titles.txt", "roles.txt"}) {
      for (String line : WordList.lines(NounPhrases.class, file)) {
        for (String entry : line.substring(line.indexOf(':') + 1).split(",", -1)) {
          for (String word : entry.replaceAll("=.*", "").strip().split(" ", -1)) {
            all.add(word);
          }
        }
      }
    }
    return Set.copyOf(all);
  }

  /** The phrase that ends right before a place; auxiliaries and adverbs are the caller's to skip. */
  Optional<Range> endingAt(int end) {
    int last = beforeTime(end - 1);
    if (words.is(last, ",") || words.isAny(last, "–", "—", "--", ")")) {
      return beforeApposition(last);
    }
    int from = startOf(last);
    return from > last ? Optional.empty() : Optional.of(new Range(from, last + 1));
  }

  /** "the minister on Thursday said": the day is not part of the phrase. */
  private int beforeTime(int last) {
    if (last < 1 || masked[last] || !FunctionWords.CALENDAR.contains(words.at(last)) || words.isCapital(last - 1)) {
      return last;
    }
    return words.isAny(last - 1, "on", "last", "in") ? last - 2 : last - 1;
  }

  /** The phrase that a comma-bounded addition belongs to: "Ada Lim, who leads it, said". */
  private Optional<Range> beforeApposition(int closing) {
    if (words.is(closing, ",") && words.is(closing - 1, ")")) {
      return beforeApposition(closing - 1);
    }
    String opening = words.is(closing, ")") ? "(" : words.at(closing);
    for (int i = closing - 1; i > 0 && closing - i < LONGEST_APPOSITION && !masked[i]; i--) {
      if (words.is(i, opening) && opensWithPlace(i)) {
        int from = startOf(closing - 1);
        return from == i + 1 ? Optional.of(new Range(from, closing)) : Optional.empty();
      }
      if (words.is(i, opening) && isAddition(i + 1)) {
        int from = startOf(i - 1);
        boolean names = from < i && isSubjectLike(from, i);
        Optional<Range> officer = names ? officerOfOwner(from) : Optional.empty();
        return officer.isPresent() ? officer : names ? Optional.of(new Range(from, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The chairman of the port's owner, Lim Marine, who": the name is the owner's, not the chairman's. */
  private Optional<Range> officerOfOwner(int name) {
    int noun = name - 2;
    if (!words.is(name - 1, ",") || !OWNERS.contains(words.at(noun))) {
      return Optional.empty();
    }
    Range phrase = new Range(startOf(noun), noun + 1);
    boolean heads = phrase.from() < noun && headOf(phrase) < noun && Gazetteer.isRole(words.at(headOf(phrase)));
    return heads ? Optional.of(phrase) : Optional.empty();
  }

  /** "In Oslo, Ada Lim, said": what stands before the first comma is where, not who. */
  private boolean opensWithPlace(int comma) {
    boolean preposition = PREPOSITIONS.contains(words.at(0)) && !masked[0];
    for (int i = 1; i < comma && preposition; i++) {
      preposition = !Verbs.looksFinite(words.at(i)) && !words.is(i, ",");
    }
    return preposition;
  }

  private boolean isSubjectLike(int from, int to) {
    return !PREPOSITIONS.contains(words.at(from - 1)) || words.isCapital(to - 1);
  }

  private boolean isAddition(int i) {
    String word = words.at(i);
    return DETERMINERS.contains(word)
        || TITLES.contains(word)
        || words.isNumber(i)
        || words.isCapital(i)
        || PREPOSITIONS.contains(word)
        || FunctionWords.isAdverb(word)
        || Set.of("who", "whose", "which", "however", "meanwhile", "though", "himself", "herself", "now", "then",
            "speaking", "citing", "asked", "when", "while", "too", "formerly", "former").contains(word)
        || word.endsWith("ing")
        || BEFORE_NAME.contains(word);
  }

  /** Where the phrase starts whose last token is given; one more than that token if there is none. */
  private int startOf(int last) {
    if (last >= 0 && !masked[last] && SUBJECTS.contains(words.at(last))) {
      return last;
    }
    if (last < 0 || masked[last] || isBarrier(last)) {
      return last + 1;
    }
    int from = last + 1;
    boolean inName = false;
    while (from > 0 && last - from < LONGEST && !masked[from - 1] && goesLeft(from - 1, from, last, inName)) {
      from--;
      inName = words.isCapital(from);
    }
    return trimmed(from, last);
  }

  /** A phrase does not start with a preposition or conjunction. */
  private int trimmed(int from, int last) {
    int start = from;
    while (start <= last
        && (PREPOSITIONS.contains(words.at(start)) || CONJUNCTIONS.contains(words.at(start))
            || (words.isPunctuation(start) && !words.isAny(start, "$", "@"))
            || words.isClitic(start)
            || (ADVERBS.contains(words.at(start)) && !words.isCapital(start)))
        && !DETERMINERS.contains(words.at(start))) {
      start++;
    }
    boolean joins = words.is(start, "that") && DETERMINERS.contains(words.at(start + 1)) && start < last;
    return joins ? start + 1 : start;
  }

  private boolean goesLeft(int i, int from, int last, boolean inName) {
    String word = words.at(i);
    if (from <= last && DETERMINERS.contains(words.at(from)) && from != last + 1 && !isHanging(i)
        && !DETERMINERS.contains(word)) {
      return false;
    }
    if (words.isClitic(i) || words.isNumber(i)) {
      return from <= last || words.isNumber(i);
    }
    if (word.equals("and") || word.equals("&")) {
      return from <= last && words.isCapital(from) && words.isCapital(i - 1) && words.isCapital(last);
    }
    if (isHanging(i)) {
      return from <= last && i > 0 && isNounLike(i - 1);
    }
    if (isBarrier(i)) {
      return false;
    }
    boolean isPlain = !words.isCapital(i) && !DETERMINERS.contains(word);
    return !(isPlain && inName && !isBeforeName(word));
  }

  private boolean isHanging(int i) {
    return HANGING.contains(words.at(i)) && !words.isCapital(i);
  }

  private boolean isNounLike(int i) {
    String word = words.at(i);
    boolean closed = PREPOSITIONS.contains(word) || CONJUNCTIONS.contains(word) || AUXILIARIES.contains(word)
        || MODALS.contains(word) || FunctionWords.isAdverb(word);
    boolean counts = DETERMINERS.contains(word) && !Set.of("the", "a", "an", "its", "their").contains(word);
    return (words.isWord(i) || words.isNumber(i)) && (!closed || counts) && !Verbs.looksFinite(word)
        && !word.endsWith("ing") && !SUBJECTS.contains(word);
  }

  private static boolean isBeforeName(String word) {
    return TITLES.contains(word) || BEFORE_NAME.contains(word) || word.endsWith("-old") || word.startsWith("vice-");
  }

  private boolean isBarrier(int i) {
    String word = words.at(i);
    if (words.isPunctuation(i)) {
      return !words.isAny(i, "$", "%", "&") && !words.isClitic(i);
    }
    if (DETERMINERS.contains(word)) {
      return false;
    }
    boolean closed = PREPOSITIONS.contains(word) || CONJUNCTIONS.contains(word) || AUXILIARIES.contains(word)
        || MODALS.contains(word) || NEGATIONS.contains(word) || SUBJECTS.contains(word);
    boolean verb = !words.isCapital(i) && (Verbs.looksFinite(word) || PLAIN_VERBS.contains(word))
        && !word.equals("united");
    return !words.isClitic(i) && (closed || verb || (FunctionWords.isAdverb(word) && !words.isCapital(i)))
        && !(words.isCapital(i) && i > 0 && isNameAround(i));
  }

  /** "Will Hurd", "May", "Will": a capital inside a sentence outweighs the closed class. */
  private boolean isNameAround(int i) {
    return words.isCapital(i - 1) || words.isCapital(i + 1);
  }

  /** Whether a phrase means somebody or something that can speak, write or think. */
  boolean maySpeak(Range range) {
    int head = headOf(range);
    String word = words.at(head);
    if (SUBJECTS.contains(word) || words.isCapital(head)) {
      return !FunctionWords.CALENDAR.contains(word);
    }
    boolean plural = word.endsWith("s") && Gazetteer.isRole(word.substring(0, word.length() - 1));
    return Gazetteer.isRole(word) || plural || Gazetteer.UNNAMED.contains(word) || Gazetteer.ORGANISED.contains(word)
        || FunctionWords.DOCUMENTS.contains(word) || Gazetteer.isTitle(word);
  }

  /** The last word of a phrase before its first preposition. */
  int headOf(Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean inName = words.isCapital(i - 1) && words.isCapital(i + 1);
      if ((isHanging(i) && !inName) || words.is(i, ",")) {
        return i - 1;
      }
    }
    return range.to() - 1;
  }

  /** The phrase that starts at a place, as far as it is surely one: "Ada Lim of the dock union". */
  Optional<Range> startingAt(int start) {
    if (start < words.size() && SUBJECTS.contains(words.at(start)) && !masked[start]) {
      return Optional.of(new Range(start, start + 1));
    }
    int to = start;
    while (to < words.size() && to - start < LONGEST && !masked[to] && goesRight(to, start)) {
      to++;
    }
    while (to > start && (isHanging(to - 1) || DETERMINERS.contains(words.at(to - 1)) || words.isPunctuation(to - 1)
        || words.isAny(to - 1, "and", "&")) && !words.isClitic(to - 1)) {
      if (DETERMINERS.contains(words.at(to - 1)) && to - 1 == start) {
        break;
      }
      to--;
    }
    return to > start && !words.isClitic(start) ? Optional.of(new Range(start, to)) : Optional.empty();
  }

  private boolean goesRight(int i, int start) {
    String word = words.at(i);
    if (isHanging(i)) {
      return i > start && !(Set.of("on", "in").contains(word) && endsWithTime(i)) && isNounLike(i - 1);
    }
    if (i > start && FunctionWords.CALENDAR.contains(word) && !words.isCapital(i + 1)) {
      return false;
    }
    if (word.equals("and") || word.equals("&")) {
      return i > start && words.isCapital(i - 1) && words.isCapital(i + 1);
    }
    if (DETERMINERS.contains(word)) {
      return i == start || isHanging(i - 1) || DETERMINERS.contains(words.at(i - 1));
    }
    return !isBarrier(i) && !(words.isPunctuation(i) && !words.isClitic(i)) && !isGerund(i);
  }

  private boolean isGerund(int i) {
    return words.at(i).endsWith("ing") && !words.isCapital(i) && Verbs.cue(words.at(i)).isPresent();
  }

  private boolean endsWithTime(int i) {
    return FunctionWords.CALENDAR.contains(words.at(i + 1)) || words.isNumber(i + 1) || words.isAny(i + 1, "a", "an");
  }
}
