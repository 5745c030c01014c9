package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Passage;
import org.rashomon.model.Span;
import org.rashomon.text.Word;

/**
 * Finds the passages that accounts share, word for word or lightly edited.
 *
 * <p>Rare pairs of words that two accounts have in common are seeds; around them the words of the two are aligned
 * locally, as passim does. Seeds keep the cost low: accounts that share no words in a row are never aligned.
 *
 * @see <a href="https://doi.org/10.1093/alh/ajv029">Smith, Cordell and Mullen, Computational Methods for Uncovering
 *     Reprinted Texts (passim)</a>
 */
final class Passages {

  /** For every two accounts, {@code from} the one that comes first, in the order of their text. */
  List<Passage> find(List<Account> accounts) {
    List<Reading> readings = accounts.stream().map(Reading::of).toList();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        passages.addAll(between(readings.get(i), readings.get(j)));
      }
    }
    return passages;
  }

  private static List<Passage> between(Reading from, Reading to) {
    List<LocalAlignment> found = new ArrayList<>();
    for (Seeds.Box box : Seeds.between(from, to)) {
      found.addAll(LocalAlignment.within(box, from.words(), to.words()));
    }
    List<Passage> passages = new ArrayList<>();
    for (LocalAlignment alignment : withoutOverlap(found)) {
      passages.add(passage(alignment, from, to));
    }
    passages.sort(Comparator.comparing(passage -> passage.from().span()));
    return passages;
  }

  /** The best of those that use the same words in either text. */
  private static List<LocalAlignment> withoutOverlap(List<LocalAlignment> found) {
    List<LocalAlignment> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingDouble(LocalAlignment::score).reversed()
            .thenComparingInt(LocalAlignment::fromStart).thenComparingInt(LocalAlignment::toStart))
        .filter(alignment -> kept.stream().noneMatch(alignment::overlaps))
        .forEach(kept::add);
    return kept;
  }

  private static Passage passage(LocalAlignment alignment, Reading from, Reading to) {
    Span here = from.span(alignment.fromStart(), alignment.fromEnd());
    Span there = to.span(alignment.toStart(), alignment.toEnd());
    boolean same = forms(from.words().subList(alignment.fromStart(), alignment.fromEnd()))
        .equals(forms(to.words().subList(alignment.toStart(), alignment.toEnd())));
    Article first = from.account().article();
    Article second = to.account().article();
    return new Passage(
        first.excerpt(here),
        second.excerpt(there),
        same ? Passage.Kind.VERBATIM : Passage.Kind.EDITED,
        from.quotes(here) && to.quotes(there));
  }

  private static List<String> forms(List<Word> words) {
    return words.stream().map(Word::form).toList();
  }
}
