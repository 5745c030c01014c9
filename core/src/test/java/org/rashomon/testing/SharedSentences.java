package org.rashomon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Passage;
import org.rashomon.model.Sentence;

/** Accounts of which it is known alone that they share the sentences which two of them have word for word. */
public final class SharedSentences {
  private SharedSentences() {}

  /** The accounts laid beside each other; nobody is quoted. */
  public static Alignment align(List<Account> accounts) {
    return new Alignment(AccountBuilder.story(accounts.toArray(Account[]::new)), List.of(), Map.of(), List.of(),
        passages(accounts), List.of(), List.of());
  }

  /** What every two accounts share, from the one that comes first. */
  public static List<Passage> passages(List<Account> accounts) {
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
