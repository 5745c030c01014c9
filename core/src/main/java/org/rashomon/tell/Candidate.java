package org.rashomon.tell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Sentence;
import org.rashomon.model.Token;

/** A sentence that may stand in a summary. */
record Candidate(Account account, Sentence sentence, Excerpt excerpt, List<String> words) {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 45;

  /** Paragraphs in which the news itself stands. */
  private static final int LEAD = 4;

  private static final double LEAD_BONUS = 0.05;

  /** First words that lean on a sentence before. */
  private static final Set<String> LEANING = Set.of(
      "but", "and", "or", "so", "however", "also", "then", "instead", "meanwhile", "moreover", "furthermore", "he",
      "she", "it", "they", "his", "her", "their", "its", "this", "that", "these", "those", "such", "there", "still",
      "earlier", "later", "yet", "for", "another", "both", "among", "here", "other", "others", "nor", "despite");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us", "i'm", "we're", "you",
      "your");

  /** The sentences of an account's running text that say something by themselves. */
  static List<Candidate> of(Account account) {
    return account.sentences().stream()
        .filter(sentence -> sentence.part() == Sentence.Part.BODY && sentence.vector().isPresent())
        .map(sentence -> of(account, sentence))
        .filter(Candidate::isStatement)
        .toList();
  }

  private static Candidate of(Account account, Sentence sentence) {
    List<String> words = sentence.tokens().stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .map(token -> token.span().in(account.article().text()).toLowerCase(Locale.ROOT).replace('\u2019', '\''))
        .toList();
    return new Candidate(account, sentence, account.article().excerpt(sentence.span()), words);
  }

  String article() {
    return account.article().id();
  }

  private boolean isStatement() {
    String text = excerpt.exact();
    return words.size() >= SHORTEST && words.size() <= LONGEST
        && !text.endsWith("?") && !isMark(text.charAt(0)) && Character.isUpperCase(firstLetter(text))
        && closesWhatItOpens(text);
  }

  /** Whether no quotation of several sentences begins or ends in it: a mark would be without the other. */
  private static boolean closesWhatItOpens(String text) {
    return count(text, '"') % 2 == 0 && count(text, '\u201c') == count(text, '\u201d');
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private static boolean isMark(char c) {
    return "\"\u201c\u201d\u2018\u2019'-\u2013\u2014\u2022*([".indexOf(c) >= 0;
  }

  private static char firstLetter(String text) {
    return text.chars().filter(Character::isLetter).mapToObj(c -> (char) c).findFirst().orElse('a');
  }

  /** Whether it can be understood without the sentence before. */
  boolean standsAlone() {
    return !LEANING.contains(words.get(0)) && words.stream().noneMatch(FIRST_PERSON::contains);
  }

  /** A small bonus for the first paragraphs, where the news stands. */
  double earliness() {
    return sentence.paragraph() < LEAD ? LEAD_BONUS * (LEAD - sentence.paragraph()) / LEAD : 0;
  }

  double cosine(Candidate other) {
    return sentence.vector().flatMap(one -> other.sentence.vector().map(one::cosine)).orElse(0.0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate that && excerpt.equals(that.excerpt);
  }

  @Override
  public int hashCode() {
    return excerpt.hashCode();
  }
}
