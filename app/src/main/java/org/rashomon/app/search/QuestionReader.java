package org.rashomon.app.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.app.search.Question.Asks;
import org.rashomon.app.search.Question.Predicate;
import org.rashomon.text.WordList;
import org.rashomon.text.Words;

/** Goes through the words of one question. */
final class QuestionReader {
  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "am", "be", "been", "being");

  private static final Set<String> AUXILIARIES = Set.of(
      "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should",
      "may", "might", "must");

  private static final Set<String> PAST = Set.of("was", "were", "did", "has", "have", "had");

  private static final Set<String> SAYING = Set.of(
      "say", "said", "tell", "told", "think", "claim", "announce", "comment", "state", "promise", "reply", "answer",
      "call", "describe");

  private static final Set<String> TIMES = Set.of("time", "day", "date", "year", "month", "hour");

  private static final Set<String> PLACES = Set.of("place", "town", "city", "country", "village");

  /** "Which company" asks for somebody. */
  private static final Set<String> ACTORS = Set.of(
      "person", "company", "firm", "agency", "union", "party", "team", "group", "minister", "official");

  /** "How high" asks for an amount. */
  private static final Set<String> SIZES = Set.of(
      "high", "low", "big", "large", "small", "deep", "far", "fast", "tall", "heavy", "wide", "strong", "expensive",
      "hot", "cold", "steep");

  /** "The number of" asks how many. */
  private static final Set<String> NUMBERS = Set.of("number", "count", "total", "toll", "tally");

  private static final Set<String> ARTICLES = Set.of(
      "the", "a", "an", "any", "all", "every", "some", "this", "that", "these", "those", "his", "her", "its", "their",
      "no", "both", "each");

  private static final Set<String> DAYS = Set.of(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");

  private static final Set<String> BOUNDARIES = WordList.of(Question.class, "boundaries.txt");

  private static final Set<String> PARTICLES = WordList.of(Question.class, "particles.txt");

  /** Words that carry the question and need not stand in the answer. */
  private static final Set<String> LIGHT = WordList.of(Question.class, "light-words.txt");

  /** Verbs that ask no more of what is counted than that it was there. */
  private static final Set<String> PRESENT = Set.of("come", "came", "involved", "needed", "involve", "need");

  /** Nouns that say no more than the one before them does: who cancels the naming cancels the naming ceremony. */
  private static final Set<String> GENERIC = Set.of("ceremony", "event", "process", "operation", "session");

  private final List<String> written;
  private final List<String> words;
  private final List<String> stems;
  private final int question;
  private final Asks asks;

  QuestionReader(String asked, StemAnalyzer analyzer) {
    List<StemAnalyzer.Term> terms = analyzer.terms(asked);
    written = terms.stream().map(term -> asked.substring(term.span().start(), term.span().end())).toList();
    words = written.stream().map(word -> String.join("", Words.all(word))).toList();
    stems = terms.stream().map(StemAnalyzer.Term::stem).toList();
    question = questionWord();
    asks = asks(question);
  }

  Question read() {
    int noun = asks == Asks.HOW_MANY ? countedNoun() : -1;
    List<Integer> speaking = asks == Asks.SAID ? speaking(question) : List.of();
    int verb = verb(noun);
    Set<String> names = new LinkedHashSet<>();
    Set<String> terms = new LinkedHashSet<>();
    Set<String> close = new LinkedHashSet<>();
    for (int i = asked(); i < words.size(); i++) {
      int phrase = Phrases.length(stems, i);
      if (phrase > 0) {
        terms.add(Phrases.word(stems, i).orElseThrow());
        i += phrase - 1;
      } else if (i != noun && !speaking.contains(i) && isTelling(i) && !isAsking(i)) {
        sort(i, names, terms);
        if (i < boundary(Math.max(verb, 0))) {
          close.add(stems.get(i));
        }
      }
    }
    close.retainAll(terms);
    return new Question(
        asks, names, terms, close, counted(noun), speakers(speaking), predicate(verb), partOfDay());
  }

  /** Where what is asked about begins: "the number of" and "the name of" are no part of it. */
  private int asked() {
    return asks == Asks.HOW_MANY && !word(question).equals("how") ? nounOfNumber() : 0;
  }

  private Optional<String> counted(int noun) {
    if (asks != Asks.HOW_MANY) {
      return Optional.empty();
    }
    return Optional.of(noun < 0 ? "person" : stems.get(noun));
  }

  /** Words that are of the asking: "high" of "how high", "company" of "which company", "work" of "work for". */
  private boolean isAsking(int i) {
    return (i == question + 1 && (SIZES.contains(word(i)) || ACTORS.contains(word(i))) && !word(question).equals("who"))
        || (asks == Asks.WHO_IS && !isName(i)) || (GENERIC.contains(word(i)) && isTelling(i - 1));
  }

  private void sort(int i, Set<String> names, Set<String> terms) {
    if (!isName(i)) {
      terms.add(stems.get(i));
    } else if (!isName(i + 1)) {
      names.add(stems.get(i));
    }
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** The place of the word that asks; a question may begin "At what time". */
  private int questionWord() {
    for (int i = 0; i < Math.min(3, words.size()); i++) {
      if (Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how").contains(word(i))) {
        return i;
      }
    }
    return 0;
  }

  private Asks asks(int at) {
    return switch (word(at)) {
      case "who", "whom", "whose" -> who(at);
      case "when" -> Asks.WHEN;
      case "where" -> Asks.WHERE;
      case "why" -> Asks.WHY;
      case "how" -> how(at, word(at + 1));
      case "what", "which" -> what(at, word(at + 1));
      case String first -> AUXILIARIES.contains(first) ? Asks.WHETHER : Asks.WHAT;
    };
  }

  /** "Who is Ilse Brandt", "who is the mayor", "who opened the fair". */
  private Asks who(int at) {
    boolean work = words.contains("work") && words.contains("for");
    if (work || (BEING.contains(word(at + 1)) && isName(at + 2) && restIsName(at + 2))) {
      return Asks.WHO_IS;
    }
    return BEING.contains(word(at + 1)) && ARTICLES.contains(word(at + 2)) && verbIn(at + 2) < 0
        ? Asks.HOLDER
        : Asks.WHO;
  }

  private boolean restIsName(int from) {
    return IntStream.range(from, words.size()).allMatch(this::isName);
  }

  /** After "who is the", a role has no verb: one that was or is done to somebody ends in "ed". */
  private int verbIn(int from) {
    return IntStream.range(from, words.size()).filter(i -> word(i).endsWith("ing") && word(i).length() > 4).findFirst()
        .orElse(-1);
  }

  private Asks what(int at, String next) {
    if (TIMES.contains(next)) {
      return Asks.WHEN;
    } else if (PLACES.contains(next)) {
      return Asks.WHERE;
    } else if (ACTORS.contains(next)) {
      return Asks.WHO;
    } else if (words.contains("age")) {
      return Asks.HOW_OLD;
    } else if (isNumber(at)) {
      return Asks.HOW_MANY;
    }
    return isName(at, next) ? Asks.NAME : speaking(at).isEmpty() ? Asks.WHAT : Asks.SAID;
  }

  /** "What is the number of". */
  private boolean isNumber(int at) {
    return BEING.contains(word(at + 1)) && IntStream.range(at + 2, at + 4)
        .anyMatch(i -> NUMBERS.contains(word(i)) && word(i + 1).equals("of"));
  }

  private int nounOfNumber() {
    return IntStream.range(0, words.size()).filter(i -> word(i).equals("of")).findFirst().orElse(-1) + 1;
  }

  /** "What is the name of the ship", "what is the ship called". */
  private boolean isName(int at, String next) {
    return BEING.contains(next) && ((word(at + 2).equals("the") && word(at + 3).equals("name"))
        || Set.of("called", "named").contains(word(words.size() - 1)));
  }

  private Asks how(int at, String next) {
    boolean times = word(at + 2).equals("times");
    return switch (next) {
      case "many" -> times ? Asks.HOW_OFTEN : Asks.HOW_MANY;
      case "much" -> Asks.HOW_MUCH;
      case "old" -> Asks.HOW_OLD;
      case "long" -> Asks.HOW_LONG;
      case "often" -> Asks.HOW_OFTEN;
      case String size -> SIZES.contains(size) ? Asks.HOW_MUCH : Asks.WHAT;
    };
  }

  /** The last noun before the verb: before an auxiliary, else the last plural in sight, else the first word. */
  private int countedNoun() {
    int from = word(question).equals("how") ? question + 2 : nounOfNumber();
    if (AUXILIARIES.contains(word(from)) || Set.of("got", "get").contains(word(from))) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(words.size(), from + 5); i++) {
      if (AUXILIARIES.contains(word(i))) {
        return i - 1;
      }
    }
    return IntStream.range(from, Math.min(words.size(), from + 3)).takeWhile(i -> !BOUNDARIES.contains(word(i)))
        .filter(this::isPlural).reduce((one, later) -> later).orElse(from < words.size() ? from : -1);
  }

  private boolean isPlural(int i) {
    return stems.get(i).equals("person") || (word(i).endsWith("s") && !word(i).endsWith("ss"));
  }

  /** The places of the words between an auxiliary and a verb of saying. */
  private List<Integer> speaking(int question) {
    List<Integer> places = new ArrayList<>();
    if (AUXILIARIES.contains(word(question + 1))) {
      for (int i = question + 2; i < words.size(); i++) {
        if (SAYING.contains(word(i))) {
          return places;
        }
        places.add(i);
      }
    }
    return List.of();
  }

  private List<Set<String>> speakers(List<Integer> places) {
    List<Set<String>> speakers = new ArrayList<>();
    Set<String> role = new LinkedHashSet<>();
    for (int i : places) {
      if (isName(i) && !isName(i + 1)) {
        speakers.add(Set.of(stems.get(i)));
      } else if (!isName(i) && Words.saysSomething(words.get(i))) {
        role.add(stems.get(i));
      }
    }
    if (speakers.isEmpty() && !role.isEmpty()) {
      speakers.add(role);
    }
    return speakers;
  }

  /**
   * The place of the verb: after the subject, the last word before whatever follows; -1 where there is none to be seen.
   *
   * @param noun the place of what is counted, or -1
   */
  private int verb(int noun) {
    if (asks == Asks.SAID || asks == Asks.WHO_IS || asks == Asks.NAME || asks == Asks.HOW_OLD) {
      return -1;
    }
    if (asks == Asks.HOLDER) {
      return last(question + 2, boundaryOf(question + 3, true));
    }
    int from = Math.max(word(question).equals("how") ? question + 1 : question, noun) + 1;
    if (asks == Asks.WHETHER && AUXILIARIES.contains(word(question))) {
      from = question + 1;
    }
    if (asks == Asks.WHO && !AUXILIARIES.contains(word(from)) && !ACTORS.contains(word(from))) {
      return isVerb(from) ? from : -1;
    }
    int subject = from;
    while (subject < words.size() && (AUXILIARIES.contains(word(subject)) || ARTICLES.contains(word(subject))
        || (ACTORS.contains(word(subject)) && subject == from))) {
      subject++;
    }
    int end = boundary(subject);
    int verb = last(subject, end);
    boolean bare = verb == subject && IntStream.range(question, subject).anyMatch(i -> BEING.contains(word(i)));
    return bare && asks == Asks.WHETHER && end < words.size() && !word(verb).endsWith("ed")
        ? first(end)
        : verb;
  }

  private int boundary(int from) {
    return boundaryOf(from, false);
  }

  /** The place of the first word that is no longer of the verb and its subject. */
  private int boundaryOf(int from, boolean atOf) {
    for (int i = from; i < words.size(); i++) {
      boolean of = word(i).equals("of");
      boolean object = i > from && ARTICLES.contains(word(i)) && !word(i - 1).equals("of");
      if ((of && (atOf || PARTICLES.contains(word(i - 1)))) || object
          || (BOUNDARIES.contains(word(i)) && !isParticle(i))) {
        return i;
      }
    }
    return words.size();
  }

  /** "They walked out", but "they walked out of the hall" too; "off the reef" is a place. */
  private boolean isParticle(int i) {
    return PARTICLES.contains(word(i))
        && (i + 1 == words.size() || BOUNDARIES.contains(word(i + 1)) || word(i + 1).equals("of")
            || (ARTICLES.contains(word(i + 1)) && word(i).equals("off") && !isPlural(i - 1)));
  }

  /** The last word between two places that may be a verb. */
  private int last(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private int first(int from) {
    return IntStream.range(from, words.size()).filter(i -> isVerb(i) && isTelling(i)).findFirst().orElse(-1);
  }

  private boolean isVerb(int i) {
    String word = word(i);
    boolean empty = LIGHT.contains(word) || AUXILIARIES.contains(word) || BEING.contains(word)
        || ARTICLES.contains(word) || PARTICLES.contains(word) || BOUNDARIES.contains(word)
        || Set.of("still", "now", "there", "got", "get", "of", "and", "or", "before", "again", "just").contains(word);
    boolean going = Set.of("go", "going", "went", "gone").contains(word) && i + 2 < words.size()
        && BOUNDARIES.contains(word(i + 1));
    return !word.isEmpty() && (!empty || Phrases.length(stems, i) > 0) && !going && !isName(i) && !DAYS.contains(word);
  }

  private Optional<Predicate> predicate(int verb) {
    if (verb < 0 || (asks == Asks.HOW_MANY && PRESENT.contains(word(verb)))) {
      return Optional.empty();
    }
    Optional<String> phrase = Phrases.word(stems, verb);
    String particle = phrase.isEmpty() && PARTICLES.contains(word(verb + 1)) ? stems.get(verb + 1) : "";
    Set<String> subject = new LinkedHashSet<>();
    for (int i = question; i < verb; i++) {
      if (isTelling(i) && !isName(i)) {
        subject.add(stems.get(i));
      }
    }
    return Optional.of(
        new Predicate(
            phrase.orElse(stems.get(verb)), particle, asks == Asks.WHO || asks == Asks.HOLDER,
            PAST.contains(word(question)) || PAST.contains(word(question + 1)), subject));
  }

  private Optional<String> partOfDay() {
    return IntStream.range(0, words.size()).filter(i -> DAYS.contains(word(i)) && PARTS_OF_DAY.contains(word(i + 1)))
        .mapToObj(i -> word(i) + " " + word(i + 1)).findFirst();
  }

  private boolean isName(int i) {
    return i > 0 && i < written.size() && Character.isUpperCase(written.get(i).charAt(0))
        && Words.saysSomething(words.get(i));
  }

  private boolean isTelling(int i) {
    String word = word(i);
    boolean ofDay = PARTS_OF_DAY.contains(word) && DAYS.contains(word(i - 1));
    return !ofDay && !LIGHT.contains(word) && (Words.saysSomething(word) || stems.get(i).equals("own"));
  }
}
