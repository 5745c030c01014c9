package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Entity.Kind;
import org.rashomon.model.Sentence.Part;

/**
 * Finds names by their capitals, and tells titles and nationalities from them.
 *
 * <p>What opens a sentence has a capital anyway, and so has every word of some headlines: there a word is part of a
 * name only if it isn't a common one.
 */
final class NameFinder {
  private static final Set<String> PARTICLES = Set.of(
      "de", "da", "di", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "du", "dos",
      "ter", "ten", "af", "zu", "y", "abu", "ben");
  private static final Set<String> PLACE_ENDS = Set.of(
      "street", "avenue", "road", "boulevard", "county", "city", "river", "lake", "island", "islands", "mountain",
      "mountains", "park", "beach", "square", "bridge", "airport", "valley", "bay", "hill", "hills", "creek", "drive",
      "lane", "highway", "township", "village", "hotel", "station", "tower", "sea", "ocean", "strait", "peninsula",
      "harbor", "harbour", "port", "place", "parish", "province", "district", "borough", "building", "plaza", "court",
      "apartments", "mall", "stadium", "arena", "canyon", "desert", "forest");
  private static final Set<String> OTHER_ENDS = Set.of("war", "act", "day", "week", "cup", "games", "deal", "prize",
      "award", "awards", "bible", "constitution", "amendment", "treaty", "accord", "agreement", "olympics",
      "revolution", "depression", "recession", "plan", "christmas", "english", "dream", "summit", "crisis", "bill",
      "law", "rule", "spring", "wall", "zone", "era", "bowl", "series", "festival", "project", "operation", "code",
      "medal", "order", "test", "report");
  private static final int LONGEST_TITLE = 4;

  private final Set<String> seenInside;
  private final Set<String> seenPlain;
  private final List<Name> names = new ArrayList<>();

  private NameFinder(List<SentenceWords> all) {
    this.seenInside = capitalsInside(all);
    this.seenPlain = plainInside(all);
  }

  private static Set<String> plainInside(List<SentenceWords> all) {
    Set<String> seen = new java.util.HashSet<>();
    for (SentenceWords words : all) {
      for (int i = 0; i < words.size(); i++) {
        if (words.isWord(i) && !words.isCapital(i)) {
          seen.add(words.at(i));
        }
      }
    }
    return seen;
  }

  static List<Name> find(List<SentenceWords> all) {
    NameFinder finder = new NameFinder(all);
    for (int i = 0; i < all.size(); i++) {
      finder.read(i, all.get(i));
    }
    return finder.names;
  }

  /** SentenceWords that have a capital where nothing but being a name gives them one. */
  private static Set<String> capitalsInside(List<SentenceWords> all) {
    Set<String> seen = new java.util.HashSet<>();
    for (SentenceWords words : all) {
      for (int i = 1; i < words.size() && words.sentence().part() == Part.BODY; i++) {
        if (words.isCapital(i) && words.isWord(i - 1)) {
          seen.add(words.at(i));
        }
      }
    }
    return seen;
  }

  private void read(int sentence, SentenceWords words) {
    int i = 0;
    while (i < words.size()) {
      int end = isNamePart(words, i) ? runEnd(words, i) : i;
      if (end > i) {
        addRun(sentence, words, i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isNamePart(SentenceWords words, int i) {
    String word = words.at(i);
    boolean capital = words.isCapital(i) && !words.raw(i).equals("I") && !word.startsWith("i'");
    if (!capital || (FunctionWords.CALENDAR.contains(word) && !isPersonAround(words, i))) {
      return false;
    }
    boolean opens = i == 0 || words.isPunctuation(i - 1) || words.sentence().part() == Part.HEADING;
    boolean common = Gazetteer.SENTENCE_WORDS.contains(word) || Gazetteer.UNNAMED.contains(word);
    boolean titled = Gazetteer.isTitle(word) || Gazetteer.isRole(word);
    boolean acronym = words.raw(i).length() > 1 && words.raw(i).equals(words.raw(i).toUpperCase(Locale.ROOT));
    if (acronym && word.equals("us")) {
      return true;
    }
    if (common) {
      return !opens && (isPersonAround(words, i) || !isFunctionWord(word));
    }
    if (opens && isPlainWord(words, i)) {
      return titled;
    }
    return !opens || titled || seenInside.contains(word) || isKnown(words, i) || isNameByNext(words, i)
        || (acronym && i > 0 && words.sentence().part() == Part.BODY);
  }

  /** Whether the text has it in lower case, and nowhere as a name: then a sentence or a heading gives it the capital. */
  private boolean isPlainWord(SentenceWords words, int i) {
    String word = words.at(i);
    boolean named = seenInside.contains(word) || isKnown(words, i)
        || (words.isCapital(i + 1) && !Gazetteer.isFirstName(words.at(i + 1)) && i + 1 < words.size());
    return !named && seenPlain.contains(word);
  }

  private static boolean isFunctionWord(String word) {
    return FunctionWords.SUBJECTS.contains(word) || FunctionWords.DETERMINERS.contains(word)
        || FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.PREPOSITIONS.contains(word)
        || FunctionWords.AUXILIARIES.contains(word) || FunctionWords.MODALS.contains(word)
        || FunctionWords.isAdverb(word) || word.contains("'");
  }

  /** An unknown word that opens a sentence is a name if another capital, a verb or a possessive follows. */
  private static boolean isNameByNext(SentenceWords words, int i) {
    String next = words.at(i + 1);
    boolean verb = Verbs.looksFinite(next) || FunctionWords.AUXILIARIES.contains(next);
    return !words.at(i).contains("'") && !FunctionWords.isAdverb(words.at(i)) && !words.at(i).endsWith("ing")
        && !Verbs.looksFinite(words.at(i))
        && (words.isCapital(i + 1) || words.isClitic(i + 1) || (verb && !words.at(i).endsWith("s")));
  }

  private static boolean isKnown(SentenceWords words, int i) {
    String word = words.at(i);
    return Gazetteer.isPlace(word) || Gazetteer.isFirstName(word) || Gazetteer.stateOfPeople(word).isPresent();
  }

  /** "April Ryan", "Theresa May". */
  private static boolean isPersonAround(SentenceWords words, int i) {
    boolean before = words.isCapital(i - 1) && Gazetteer.isFirstName(words.at(i - 1));
    boolean after = words.isCapital(i + 1) && words.isWord(i + 1) && Gazetteer.isFirstName(words.at(i))
        && !FunctionWords.CALENDAR.contains(words.at(i + 1));
    return before || after;
  }

  private int runEnd(SentenceWords words, int start) {
    int i = start + 1;
    while (i < words.size() && !words.isPunctuation(i)) {
      if (isNamePart(words, i) || isSuffix(words, i)) {
        i++;
      } else if (joins(words, start, i) && isNamePart(words, i + 1)) {
        i += 2;
      } else if (words.is(i, "of") && words.is(i + 1, "the") && isNamePart(words, i + 2) && takesOf(words, start, i)) {
        i += 3;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean isSuffix(SentenceWords words, int i) {
    return words.isNumber(i) && words.isCapital(i - 1) && words.raw(i).length() <= 2 && words.isCapital(i + 1);
  }

  private static boolean joins(SentenceWords words, int start, int i) {
    String word = words.at(i);
    if (words.is(i, "of") || words.is(i, "for")) {
      return takesOf(words, start, i);
    }
    return (PARTICLES.contains(word) && words.isWord(i)) || word.equals("&");
  }

  /** "Department of Energy", "Secretary of State", not "Lim of Norway". */
  private static boolean takesOf(SentenceWords words, int start, int i) {
    for (int k = start; k < i; k++) {
      String word = words.at(k);
      if (Gazetteer.ORGANISATION_WORDS.contains(word) || PLACE_ENDS.contains(word)
          || Set.of("secretary", "bank", "speaker", "republic", "state", "gulf", "chief", "isle").contains(word)) {
        return k == i - 1;
      }
    }
    return false;
  }

  private void addRun(int sentence, SentenceWords words, int start, int end) {
    int from = start;
    while (from < end && isOpener(words, from, end)) {
      from++;
    }
    int person = afterTitles(words, from, end);
    boolean hasTitle = person > from;
    int next = person;
    if (!hasTitle) {
      next = afterPeople(words, from, end);
    }
    if (next < end) {
      String title = words.phrase(from, next);
      add(sentence, words, new int[]{next, end, from}, kind(words, next, end, hasTitle, title), title);
    }
  }

  private static boolean isOpener(SentenceWords words, int i, int end) {
    return i + 1 < end && (i == 0 || words.isPunctuation(i - 1)) && Gazetteer.SENTENCE_WORDS.contains(words.at(i))
        && !words.raw(i).equals("US");
  }

  /** The first token after the last title of a run; the start if no title stands before a name. */
  private static int afterTitles(SentenceWords words, int from, int end) {
    boolean closedByOther = PLACE_ENDS.contains(words.at(end - 1)) || OTHER_ENDS.contains(words.at(end - 1));
    for (int i = end - 1; i > from && !closedByOther; i--) {
      for (int size = LONGEST_TITLE; size > 0; size--) {
        if (i - size >= from && isTitle(words, i - size, i) && !isFirstNameToo(words, i - size, i)) {
          return pastOffice(words, i, end);
        }
      }
    }
    boolean bare = Gazetteer.isTitle(words.phrase(from, end)) || endsInTitle(words, from, end);
    return bare ? end : from;
  }

  private static boolean isTitle(SentenceWords words, int from, int to) {
    return Gazetteer.isTitle(words.phrase(from, to)) || (to - from == 1 && Gazetteer.isRole(words.at(from)));
  }

  /** "Secretary of Energy Ada Lim": the office belongs to the title. */
  private static int pastOffice(SentenceWords words, int i, int end) {
    int past = words.is(i, "of") || words.is(i, "for") ? i + (words.is(i + 1, "the") ? 3 : 2) : i;
    return past < end ? past : i;
  }

  /** "Dean Park": first name, not title. */
  private static boolean isFirstNameToo(SentenceWords words, int from, int to) {
    return to - from == 1 && Gazetteer.isFirstName(words.at(from));
  }

  private static boolean endsInTitle(SentenceWords words, int from, int end) {
    String last = words.at(end - 1);
    return end - from > 1 && Gazetteer.isTitle(last) && !Gazetteer.isFirstName(words.at(from))
        && !Gazetteer.isFirstName(last)
        && !last.equals("house") && !last.equals("private");
  }

  /** Skips "Japanese" before a name: "Japanese Ada Lim" has two parts; "North Korean" has two words. */
  private static int afterPeople(SentenceWords words, int from, int end) {
    for (int size = 2; size > 0; size--) {
      boolean fits = from + size <= end && Gazetteer.stateOfPeople(words.phrase(from, from + size)).isPresent();
      boolean isStateToo = fits && Gazetteer.state(words.phrase(from, from + size)).isPresent();
      if (fits && !isStateToo) {
        String last = words.at(end - 1);
        boolean partOfName = Gazetteer.ORGANISATION_WORDS.contains(last) || OTHER_ENDS.contains(last)
            || PLACE_ENDS.contains(last);
        return partOfName && from + size < end ? from : from + size;
      }
    }
    return from;
  }

  private void add(int sentence, SentenceWords words, int[] at, Kind kind, String title) {
    List<String> parts = new ArrayList<>();
    for (int i = at[0]; i < at[1]; i++) {
      parts.add(words.raw(i));
    }
    Gender gender = genderOf(title, parts, kind);
    names.add(new Name(sentence, at[0], at[1], at[2], kind, parts, title, gender));
  }

  private static Gender genderOf(String title, List<String> parts, Kind kind) {
    Gender byTitle = Gender.UNKNOWN;
    for (String word : title.split(" ", -1)) {
      byTitle = Gazetteer.genderOfTitle(word) == Gender.UNKNOWN ? byTitle : Gazetteer.genderOfTitle(word);
    }
    boolean full = kind == Kind.PERSON && parts.size() > 1;
    return byTitle != Gender.UNKNOWN || !full ? byTitle : Gazetteer.genderOfFirstName(parts.get(0));
  }

  private static Kind kind(SentenceWords words, int from, int end, boolean hasTitle, String title) {
    String phrase = words.phrase(from, end);
    String last = words.at(end - 1);
    if (Gazetteer.isPlace(phrase) && !hasTitle) {
      return Kind.PLACE;
    }
    boolean organisation = false;
    for (int i = from; i < end; i++) {
      organisation |= Gazetteer.ORGANISATION_WORDS.contains(words.at(i)) && !(i == from && end - from > 1
          && Gazetteer.isFirstName(words.at(i)));
    }
    if (Gazetteer.ORGANISATION_WORDS.contains(phrase) || (organisation && !hasTitle)) {
      return Kind.ORGANIZATION;
    }
    if (hasTitle && !title.isEmpty()) {
      return Kind.PERSON;
    }
    if (end - from > 1 && PLACE_ENDS.contains(last)) {
      return Kind.PLACE;
    }
    if (end - from > 1 && OTHER_ENDS.contains(last)) {
      return Kind.OTHER;
    }
    if (end - from > 1 && end - from <= 4 && Gazetteer.isFirstName(words.at(from))) {
      return Kind.PERSON;
    }
    boolean acronym = end - from == 1 && words.raw(from).length() >= 2 && words.raw(from).length() <= 6
        && words.raw(from).replace(".", "").equals(words.raw(from).replace(".", "").toUpperCase(Locale.ROOT));
    return acronym ? Kind.ORGANIZATION : Kind.OTHER;
  }
}
