package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Span;
import org.rashomon.text.Addresses;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * An account with the places of its words, cut once for all that it is compared with.
 *
 * @param words in order, those in furniture left out
 * @param page what the addresses of its page have in common, where it has one
 * @param credit how others credit its outlet, where that is known
 */
record Text(Account account, List<Span> words, Optional<String> page, Optional<CreditWords> credit) {

  static Text of(Account account) {
    Article article = account.article();
    return new Text(account, WordPlaces.of(article).stream().map(Word::span).toList(),
        article.url().flatMap(Addresses::page),
        article.outlet().filter(outlet -> !outlet.isBlank()).map(CreditWords::of));
  }

  Article article() {
    return account.article();
  }

  String id() {
    return article().id();
  }

  /** Whether the two have the same words in the same order, however they are set. */
  boolean saysTheSame(Text other) {
    return !words.isEmpty() && words.size() == other.words.size()
        && IntStream.range(0, words.size()).allMatch(
            i -> words.get(i).in(article().text()).equals(other.words.get(i).in(other.article().text())));
  }

  /** The part of its words that stand in the spans, in [0, 1]. */
  double share(Collection<Span> spans) {
    List<Span> apart = merged(spans);
    int within = 0;
    int at = 0;
    for (Span word : words) {
      while (at < apart.size() && apart.get(at).end() < word.end()) {
        at++;
      }
      within += at < apart.size() && apart.get(at).contains(word) ? 1 : 0;
    }
    return words.isEmpty() ? 0 : (double) within / words.size();
  }

  /** The spans in order, those that overlap made one. */
  private static List<Span> merged(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    spans.stream().sorted().forEach(span -> {
      boolean joins = !merged.isEmpty() && merged.getLast().end() > span.start();
      merged.add(joins ? merged.removeLast().union(span) : span);
    });
    return merged;
  }

  /** Two are one where they are of one article; comparing whole accounts would take long. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Text that && id().equals(that.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
