package org.rashomon.group;

import java.time.Instant;
import java.util.Comparator;
import org.rashomon.model.Account;

/** The order of a story's accounts: by publication, the undated last, ties by article id. */
final class Chronology {
  static final Comparator<Account> ORDER = Comparator.comparing(Chronology::published)
      .thenComparing(account -> account.article().id());

  private Chronology() {}

  private static Instant published(Account account) {
    return account.article().published().earliest().orElse(Instant.MAX);
  }
}
