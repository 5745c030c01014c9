package org.rashomon.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.text.Shingles;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * What grouping knows of an account.
 *
 * @param article its id
 * @param text all its words and names
 * @param lead those of its first sentences, where a report says who, what, where and when
 * @param title those of its title
 * @param names who and where
 * @param fullNames two words of a name in a row
 * @param numbers ages, counts, house numbers
 * @param weekdays days of the week it names
 * @param day days since 1970 on which it was published or speaks from, if that is known
 * @param vagueness how open it is when it was written
 */
record Portrait(
    String article,
    TermVector text,
    TermVector lead,
    TermVector title,
    TermVector names,
    TermVector fullNames,
    TermVector numbers,
    TermVector weekdays,
    TermVector titleNames,
    Shingles shingles,
    Optional<String> outlet,
    OptionalInt day,
    double vagueness) {

  /** So many words are the lead. */
  private static final int LEAD = 80;

  /** So many words are read; what comes later in a long page is seldom the report. */
  private static final int LONGEST = 2000;

  private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday");

  static Portrait of(Account account, Terms terms) {
    Article article = account.article();
    List<Word> words = WordPlaces.of(article);
    List<Word> read = words.subList(0, Math.min(LONGEST, words.size()));
    List<Word> title = article.title().map(WordPlaces::of).orElse(List.of());
    Counts text = new Counts(terms);
    text.add(read, article.text());
    text.add(title, article.title().orElse(""));
    terms.count(text.terms());
    Counts lead = new Counts(terms);
    lead.add(words.subList(0, Math.min(LEAD, words.size())), article.text());
    Counts headline = new Counts(terms);
    headline.add(title, article.title().orElse(""));
    return new Portrait(
        article.id(),
        text.vector(term -> true),
        lead.vector(term -> true),
        headline.vector(term -> true),
        text.vector(text.named::contains),
        text.vector(text.fullNames::contains),
        text.vector(text.numbers::contains),
        weekdays(read),
        headline.vector(term -> text.named.contains(term) || text.fullNames.contains(term)),
        Shingles.of(read, 4),
        article.outlet(),
        day(account),
        0);
  }

  Portrait withVagueness(double howOpen) {
    return new Portrait(
        article, text, lead, title, names, fullNames, numbers, weekdays, titleNames, shingles, outlet, day, howOpen);
  }

  private static TermVector weekdays(List<Word> words) {
    Map<Integer, Double> counts = new HashMap<>();
    for (Word word : words) {
      int weekday = WEEKDAYS.indexOf(word.form());
      if (weekday >= 0) {
        counts.merge(weekday, 1.0, Double::sum);
      }
    }
    return TermVector.of(counts);
  }

  private static OptionalInt day(Account account) {
    return account.article().published().day().or(account::reference)
        .map(day -> OptionalInt.of((int) day.toEpochDay())).orElse(OptionalInt.empty());
  }

  /** How often each term stands in a text. */
  private static final class Counts {
    private final Terms terms;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> fullNames = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    Counts(Terms terms) {
      this.terms = terms;
    }

    Set<Integer> terms() {
      return counts.keySet();
    }

    void add(List<Word> words, String text) {
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (word.isContent()) {
          add(word, i > 0 && opensNoSentence(text, word));
        }
        if (i > 0 && isOneName(words.get(i - 1), word, text)) {
          fullNames.add(count(words.get(i - 1).stem() + ' ' + word.stem()));
        }
      }
    }

    private void add(Word word, boolean inside) {
      int term = count(word.stem());
      if (word.isNumber()) {
        numbers.add(term);
      } else if (word.capital() && inside) {
        named.add(term);
      }
    }

    private int count(String term) {
      int number = terms.number(term);
      counts.merge(number, 1, Integer::sum);
      return number;
    }

    /** Whether a capital there is a name's, not a sentence's. */
    private static boolean opensNoSentence(String text, Word word) {
      int at = word.span().start() - 1;
      while (at >= 0 && " \t\"'“‘(".indexOf(text.charAt(at)) >= 0) {
        at--;
      }
      return at >= 0 && ".!?:\n—–-•".indexOf(text.charAt(at)) < 0;
    }

    private static boolean isOneName(Word first, Word second, String text) {
      return first.capital() && second.capital() && first.isContent() && second.isContent()
          && second.span().start() == first.span().end() + 1 && text.charAt(first.span().end()) == ' ';
    }

    TermVector vector(Predicate<Integer> wanted) {
      Map<Integer, Double> weights = new HashMap<>();
      counts.forEach((term, count) -> {
        if (wanted.test(term)) {
          weights.put(term, (1 + Math.log(count)) * terms.rarity(term));
        }
      });
      return TermVector.of(weights);
    }
  }
}
