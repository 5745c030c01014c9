package org.rashomon.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Span;
import org.rashomon.text.Shingles;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * What grouping reads in an account, before anything is known of other accounts.
 *
 * <p>Reading the words is half the work of placing an account and needs nothing but the account, so that sketches can be
 * drawn on all cores; how much each word weighs depends on what arrived before, and is for {@link Grouper} to say.
 */
public final class Sketch {
  /** So many words are the lead. */
  private static final int LEAD = 80;

  /** So many words are read; what comes later in a long page is seldom the report. */
  private static final int LONGEST = 2000;

  private static final int SHINGLE = 4;

  /** One run of words in so many is kept. Copied reports share most of them, others hardly any: a few are enough. */
  private static final int SAMPLED = 8;

  private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday");

  private final Account account;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final float[] weekdays = new float[WEEKDAYS.size()];
  private final Shingles shingles;
  private final Particulars particulars;

  /** A word or name of a text, and how it stands there. */
  static final class Term {
    private final String stem;
    private final long key;
    private final Span span;
    private final boolean isFirstInTitle;
    private int count;
    private int inLead;
    private int inTitle;
    private boolean isName;
    private boolean isFullName;
    private boolean isNumber;

    private Term(String stem, Span span, boolean isFirstInTitle) {
      this.stem = stem;
      this.key = Terms.key(stem);
      this.span = span;
      this.isFirstInTitle = isFirstInTitle;
    }

    /** Without inflection; two of them, with a blank, for a full name. */
    String stem() {
      return stem;
    }

    /** The stem's, for {@link Terms}. */
    long key() {
      return key;
    }

    /** How often it stands in text and title together. */
    int count() {
      return count;
    }

    int inLead() {
      return inLead;
    }

    int inTitle() {
      return inTitle;
    }

    /** Whether it has a capital that no sentence gave it, at least once. */
    boolean isName() {
      return isName;
    }

    /** Whether it is two words of a name in a row. */
    boolean isFullName() {
      return isFullName;
    }

    boolean isNumber() {
      return isNumber;
    }
  }

  private Sketch(Account account) {
    Article article = account.article();
    List<Word> words = WordPlaces.of(article);
    List<Word> read = words.subList(0, Math.min(LONGEST, words.size()));
    this.account = account;
    this.shingles = Shingles.of(read, SHINGLE).sample(SAMPLED);
    this.particulars = Particulars.of(read, article.text());
    read(read, article.text(), false);
    article.title().ifPresent(title -> read(WordPlaces.of(title), title, true));
    read.forEach(this::countWeekday);
  }

  /** Draws an account. */
  public static Sketch of(Account account) {
    return new Sketch(account);
  }

  private void read(List<Word> words, String text, boolean isTitle) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean isLead = !isTitle && i < LEAD;
      if (word.isContent()) {
        Term term = count(word.stem(), word.span(), isTitle, isLead);
        term.isNumber |= word.isNumber();
        term.isName |= !word.isNumber() && word.capital() && i > 0 && opensNoSentence(text, word);
      }
      if (i > 0 && isOneName(words.get(i - 1), word, text)) {
        Span both = new Span(words.get(i - 1).span().start(), word.span().end());
        count(words.get(i - 1).stem() + ' ' + word.stem(), both, isTitle, isLead).isFullName = true;
      }
    }
  }

  private Term count(String stem, Span span, boolean isTitle, boolean isLead) {
    Term term = terms.computeIfAbsent(stem, first -> new Term(first, span, isTitle));
    term.count++;
    term.inTitle += isTitle ? 1 : 0;
    term.inLead += isLead ? 1 : 0;
    return term;
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

  private void countWeekday(Word word) {
    int weekday = WEEKDAYS.indexOf(word.form());
    if (weekday >= 0) {
      weekdays[weekday]++;
    }
  }

  /** The account it was drawn of. */
  public Account account() {
    return account;
  }

  String article() {
    return account.article().id();
  }

  /** Each once, in the order of their first places. */
  List<Term> terms() {
    return new ArrayList<>(terms.values());
  }

  /** As the account has the term where it names it first. */
  String written(Term term) {
    String text = term.isFirstInTitle ? account.article().title().orElseThrow() : account.article().text();
    return text.substring(term.span.start(), term.span.end());
  }

  /** How often it names each day of the week, from Monday on. */
  float[] weekdays() {
    return weekdays.clone();
  }

  Shingles shingles() {
    return shingles;
  }

  Particulars particulars() {
    return particulars;
  }

  /** Days since 1970 on which it was published or speaks from, if that is known. */
  OptionalInt day() {
    return account.article().published().day().or(account::reference)
        .map(day -> OptionalInt.of((int) day.toEpochDay())).orElse(OptionalInt.empty());
  }
}
