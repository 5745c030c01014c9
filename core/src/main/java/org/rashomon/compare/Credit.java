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
  static Optional<String> of(Account user, Article agency, List<Passage> passages) {
    Optional<String> outlet = agency.outlet().filter(name -> !name.isBlank());
    if (outlet.isEmpty() || outlet.equals(user.article().outlet())) {
      return Optional.empty();
    }
    String name = outlet.get();
    Article article = user.article();
    if (article.wireCredit().filter(name::equalsIgnoreCase).isPresent() || closes(article, name)) {
      return Optional.of("agency-credit");
    }
    if (opens(article, agency, name)) {
      return Optional.of("agency-dateline");
    }
    return isTold(user, name, passages) ? Optional.of("told-the-agency") : Optional.empty();
  }

  /** "With reporting by NAME", "NAME contributed to this report". */
  private static boolean closes(Article article, String name) {
    String text = article.text();
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    String quoted = Pattern.quote(name);
    return Pattern.compile(
        "\\b(?:[Rr]eporting (?:by|from)|[Mm]aterial from) (?:[Tt]he )?" + quoted + "(?!\\w)"
            + "|(?<!\\w)" + quoted + "(?: (?:news )?agency)? contributed to this (?:report|story|article)\\b")
        .matcher(tail).find();
  }

  /** "(NAME) -", or the initials if the agency's own report opens with the same. */
  private static boolean opens(Article article, Article agency, String name) {
    Optional<String> dateline = dateline(article);
    return dateline.filter(name::equalsIgnoreCase).isPresent()
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

  /** "told NAME", in a sentence whose words both have: otherwise the rest may come from elsewhere. */
  private static boolean isTold(Account user, String name, List<Passage> passages) {
    Matcher told = Pattern.compile("\\btold (?:[Tt]he )?" + Pattern.quote(name) + "(?!\\w)")
        .matcher(user.article().text());
    while (told.find()) {
      Optional<Span> sentence = user.sentenceAt(new Span(told.start(), told.end())).map(Sentence::span);
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
