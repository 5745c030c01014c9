package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Passage;
import org.rashomon.model.Quotation;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Wording;
import org.rashomon.text.Words;

/**
 * The passages that accounts share because they quote the same remark, be it in another translation: where the two have
 * few words in common no alignment shows them.
 */
final class SharedSpeech {
  private final Map<String, Article> articles = new LinkedHashMap<>();

  SharedSpeech(List<Account> accounts) {
    accounts.forEach(account -> articles.put(account.article().id(), account.article()));
  }

  /** Every two articles that quote one remark, once a remark, but for those known to share words there. */
  List<Passage> find(List<Utterance> utterances, List<Passage> known) {
    List<Passage> passages = new ArrayList<>();
    for (Utterance utterance : utterances) {
      List<List<Excerpt>> quoted = articles.values().stream()
          .map(article -> wordings(utterance, article))
          .filter(wordings -> !wordings.isEmpty())
          .toList();
      for (int i = 0; i < quoted.size(); i++) {
        for (List<Excerpt> others : quoted.subList(i + 1, quoted.size())) {
          Passage likest = likest(quoted.get(i), others);
          if (known.stream().noneMatch(one -> meet(one, likest))) {
            passages.add(likest);
          }
        }
      }
    }
    return passages;
  }

  /** What an article has of the remark in quotation marks, with whatever it puts between. */
  private static List<Excerpt> wordings(Utterance utterance, Article article) {
    return utterance.wordings().stream()
        .map(Wording::quotation)
        .filter(quotation -> quotation.article().equals(article.id()) && quotation.form() != Quotation.Form.INDIRECT)
        .map(quotation -> article.excerpt(quotation.extent()))
        .toList();
  }

  /** Of all pairs the one with most words in common, for their length. */
  private static Passage likest(List<Excerpt> wordings, List<Excerpt> others) {
    return wordings.stream()
        .flatMap(one -> others.stream().map(other -> passage(one, other)))
        .max(Comparator.comparingDouble(SharedSpeech::likeness))
        .orElseThrow();
  }

  /** The share of all their words that both have. */
  private static double likeness(Passage passage) {
    Set<String> words = new HashSet<>(Words.all(passage.from().exact()));
    Set<String> others = new HashSet<>(Words.all(passage.to().exact()));
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    words.addAll(others);
    return words.isEmpty() ? 0 : both.size() / (double) words.size();
  }

  private static Passage passage(Excerpt from, Excerpt to) {
    boolean same = Words.all(from.exact()).equals(Words.all(to.exact()));
    return new Passage(from, to, same ? Passage.Kind.VERBATIM : Passage.Kind.EDITED, true);
  }

  private static boolean meet(Passage one, Passage other) {
    return meet(one.from(), other.from()) && meet(one.to(), other.to());
  }

  private static boolean meet(Excerpt one, Excerpt other) {
    return one.article().equals(other.article()) && one.span().overlaps(other.span());
  }
}
