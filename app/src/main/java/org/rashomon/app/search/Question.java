package org.rashomon.app.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.text.WordList;
import org.rashomon.text.Words;

/**
 * What a question asks for.
 *
 * @param asks the kind of answer
 * @param names the last word of each name in it, as stems; of those asked to speak, only if a name
 * @param terms stems of the other words that say what it is about
 * @param counted the stem of what is to be counted, where that is asked
 * @param speakers who is asked to speak, each by the stems of a name's last word or of a role
 */
record Question(
    Asks asks, Set<String> names, Set<String> terms, Optional<String> counted, List<Set<String>> speakers) {

  /** What kind of answer is asked for. */
  enum Asks {
    WHO,
    WHEN,
    WHERE,
    WHY,
    HOW_MANY,
    HOW_MUCH,
    HOW_OLD,
    HOW_LONG,
    HOW_OFTEN,
    SAID,
    WHETHER,
    WHAT
  }

  private static final Set<String> AUXILIARIES = Set.of(
      "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should",
      "may", "might", "must");

  private static final Set<String> SAYING = Set.of(
      "say", "said", "tell", "told", "think", "claim", "announce", "comment", "state", "promise", "reply", "answer",
      "call", "describe");

  private static final Set<String> TIMES = Set.of("time", "day", "date", "year", "month", "hour");

  private static final Set<String> PLACES = Set.of("place", "town", "city", "country", "village");

  /** Words that carry the question and need not stand in the answer. */
  private static final Set<String> LIGHT = WordList.of(Question.class, "light-words.txt");

  Question {
    names = Set.copyOf(names);
    terms = new LinkedHashSet<>(terms);
    speakers = List.copyOf(speakers);
  }

  static Question of(String asked, StemAnalyzer analyzer) {
    return new Reader(asked, analyzer).read();
  }

  /** All stems that matter. */
  Set<String> stems() {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(terms);
    counted.ifPresent(all::add);
    speakers.forEach(all::addAll);
    return all;
  }

  /** Goes through the words of one question. */
  private static final class Reader {
    private final List<String> written;
    private final List<String> words;
    private final List<String> stems;

    Reader(String asked, StemAnalyzer analyzer) {
      List<StemAnalyzer.Term> terms = analyzer.terms(asked);
      written = terms.stream().map(term -> asked.substring(term.span().start(), term.span().end())).toList();
      words = written.stream().flatMap(word -> Stream.of(String.join("", Words.all(word)))).toList();
      stems = terms.stream().map(StemAnalyzer.Term::stem).toList();
    }

    Question read() {
      int question = questionWord();
      Asks asks = asks(question);
      int noun = asks == Asks.HOW_MANY ? countedNoun(question + 2) : -1;
      List<Integer> speaking = asks == Asks.SAID ? speaking(question) : List.of();
      Set<String> names = new LinkedHashSet<>();
      Set<String> terms = new LinkedHashSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (i != noun && !speaking.contains(i) && isTelling(i)) {
          sort(i, names, terms);
        }
      }
      return new Question(
          asks, names, terms, noun < 0 ? Optional.empty() : Optional.of(stems.get(noun)), speakers(speaking));
    }

    private void sort(int i, Set<String> names, Set<String> terms) {
      if (!isName(i)) {
        terms.add(stems.get(i));
      } else if (!isName(i + 1)) {
        names.add(stems.get(i));
      }
    }

    /** The place of the word that asks; a question may begin "At what time". */
    private int questionWord() {
      for (int i = 0; i < Math.min(3, words.size()); i++) {
        if (Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how").contains(words.get(i))) {
          return i;
        }
      }
      return 0;
    }

    private Asks asks(int at) {
      String next = at + 1 < words.size() ? words.get(at + 1) : "";
      return switch (at < words.size() ? words.get(at) : "") {
        case "who", "whom", "whose" -> Asks.WHO;
        case "when" -> Asks.WHEN;
        case "where" -> Asks.WHERE;
        case "why" -> Asks.WHY;
        case "how" -> how(at, next);
        case "what", "which" -> TIMES.contains(next)
            ? Asks.WHEN
            : PLACES.contains(next) ? Asks.WHERE : speaking(at).isEmpty() ? Asks.WHAT : Asks.SAID;
        case String first -> AUXILIARIES.contains(first) ? Asks.WHETHER : Asks.WHAT;
      };
    }

    private Asks how(int at, String next) {
      boolean times = at + 2 < words.size() && words.get(at + 2).equals("times");
      return switch (next) {
        case "many" -> times ? Asks.HOW_OFTEN : Asks.HOW_MANY;
        case "much" -> Asks.HOW_MUCH;
        case "old" -> Asks.HOW_OLD;
        case "long" -> Asks.HOW_LONG;
        case "often" -> Asks.HOW_OFTEN;
        default -> Asks.WHAT;
      };
    }

    /** The last word before the verb; without one in sight, the first. */
    private int countedNoun(int from) {
      for (int i = from + 1; i < Math.min(words.size(), from + 5); i++) {
        if (AUXILIARIES.contains(words.get(i))) {
          return i - 1;
        }
      }
      return from < words.size() ? from : -1;
    }

    /** The places of the words between an auxiliary and a verb of saying. */
    private List<Integer> speaking(int question) {
      List<Integer> places = new ArrayList<>();
      if (question + 1 < words.size() && AUXILIARIES.contains(words.get(question + 1))) {
        for (int i = question + 2; i < words.size(); i++) {
          if (SAYING.contains(words.get(i))) {
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

    private boolean isName(int i) {
      return i > 0 && i < written.size() && Character.isUpperCase(written.get(i).charAt(0))
          && Words.saysSomething(words.get(i));
    }

    private boolean isTelling(int i) {
      String word = words.get(i);
      return !LIGHT.contains(word) && (Words.saysSomething(word) || stems.get(i).equals("own"));
    }
  }
}
