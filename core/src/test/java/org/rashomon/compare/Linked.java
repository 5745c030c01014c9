package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Lineage;
import org.rashomon.model.Passage;
import org.rashomon.model.Sentence;
import org.rashomon.testing.AccountBuilder;

/** The lineage of accounts whose shared passages are the sentences that two of them have word for word. */
final class Linked {
  private Linked() {}

  static Lineage of(AccountBuilder... builders) {
    return of(Arrays.stream(builders).map(AccountBuilder::build).toList());
  }

  static Lineage of(List<Account> accounts) {
    return new LineageFinder().find(alignment(accounts, passages(accounts)));
  }

  static Alignment alignment(List<Account> accounts, List<Passage> passages) {
    return new Alignment(AccountBuilder.story(accounts.toArray(Account[]::new)), List.of(), Map.of(), List.of(),
        passages, List.of(), List.of());
  }

  static List<Passage> passages(List<Account> accounts) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = i + 1; j < accounts.size(); j++) {
        passages.addAll(between(accounts.get(i), accounts.get(j)));
      }
    }
    return passages;
  }

  private static List<Passage> between(Account one, Account other) {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : one.sentences()) {
      Excerpt here = one.article().excerpt(sentence.span());
      other.sentences().stream().map(same -> other.article().excerpt(same.span()))
          .filter(there -> there.exact().equals(here.exact())).findFirst()
          .ifPresent(there -> passages.add(new Passage(here, there, Passage.Kind.VERBATIM, false)));
    }
    return passages;
  }
}
