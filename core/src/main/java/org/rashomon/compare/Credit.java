package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Passage;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.text.Agencies;

/** Finds where a report says that it has its matter from another outlet. */
final class Credit {
  /** A credit stands in the last characters, a dateline in the first. */
  private static final int TAIL = 600;

  private static final int HEAD = 120;

  private static final Pattern DATELINE = Pattern.compile("^[^\\n(]{0,60}\\(([^)\\n]{2,40})\\)\\s?[-–—:]");

  private Credit() {}

  /**
   * The rule by which the user credits the agency, if it does.
   *
   * @param passages that the two share
   */
  static Optional<String> of(Text user, Text agency, List<Passage> passages) {
    Optional<CreditWords> words = agency.credit();
    if (words.isEmpty() || agency.article().outlet().equals(user.article().outlet())) {
      return Optional.empty();
    }
    return inWords(user, words.get(), passages).or(() -> opens(user.article(), agency.article(), words.get().outlet())
        ? Optional.of("agency-dateline")
        : Optional.empty());
  }

  private static Optional<String> inWords(Text user, CreditWords words, List<Passage> passages) {
    Article article = user.article();
    if (article.wireCredit().filter(credit -> Agencies.areSame(credit, words.outlet())).isPresent()) {
      return Optional.of("agency-credit");
    }
    if (!words.isIn(article.text())) {
      return Optional.empty();
    }
    if (words.closing().matcher(tail(article.text())).find()) {
      return Optional.of("agency-credit");
    }
    if (words.first().matcher(article.text()).find()) {
      return Optional.of("first-published-there");
    }
    if (isShared(user.account(), words.told(), passages)) {
      return Optional.of("told-the-agency");
    }
    return isShared(user.account(), words.reported(), passages) ? Optional.of("reported-there") : Optional.empty();
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  /** "(NAME) -", or the initials if the agency's own report opens with the same. */
  private static boolean opens(Article article, Article agency, String name) {
    Optional<String> dateline = dateline(article);
    return dateline.filter(credit -> Agencies.areSame(credit, name)).isPresent()
        || (dateline.filter(initials(name)::equals).isPresent() && dateline.equals(dateline(agency)));
  }

  private static Optional<String> dateline(Article article) {
    Matcher matcher = DATELINE.matcher(article.text().substring(0, Math.min(HEAD, article.text().length())));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && (i == 0 || name.charAt(i - 1) == ' ')) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }

  /** Whether it stands in a sentence whose words both have: otherwise the rest may come from elsewhere. */
  private static boolean isShared(Account user, Pattern credit, List<Passage> passages) {
    Matcher found = credit.matcher(user.article().text());
    while (found.find()) {
      Optional<Span> sentence = user.sentenceAt(new Span(found.start(), found.end())).map(Sentence::span);
      if (sentence.filter(span -> isShared(user.article().id(), span, passages)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShared(String article, Span span, List<Passage> passages) {
    return passages.stream()
        .map(passage -> passage.from().article().equals(article) ? passage.from() : passage.to())
        .anyMatch(excerpt -> excerpt.span().start() < span.end() && span.start() < excerpt.span().end());
  }
}
