package org.rashomon.app.library;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.group.Grouper;
import org.rashomon.model.Account;
import org.rashomon.model.Corrections;
import org.rashomon.model.Story;

/** Tells anew the stories that changed, on all cores. One that can't be told stays as it was, and the rest goes on. */
final class Narrator {
  /** So many stories are told side by side and then stored: their accounts are in memory together. */
  private static final int TOGETHER = 32;

  private final Library library;
  private final Ledger ledger;
  private final Accounts accounts;
  private final Engine engine;
  private final Clock clock;

  /** Tells one story; by any number of threads. */
  @FunctionalInterface
  interface Engine {
    Telling tell(Story story, Corrections corrections);
  }

  Narrator(Library library, Ledger ledger, Accounts accounts, Engine engine, Clock clock) {
    this.library = library;
    this.ledger = ledger;
    this.accounts = accounts;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Tells every story that is to be told anew.
   *
   * @param shelf for each article, in order of arrival, its story
   * @param listener is told of each
   * @return how many were told
   */
  int tell(Map<String, String> shelf, DeskListener listener) throws InterruptedException {
    List<List<String>> stale = ledger.stale(TOGETHER);
    if (stale.isEmpty()) {
      return 0;
    }
    Map<String, List<String>> members = new HashMap<>();
    shelf.forEach((article, story) -> members.computeIfAbsent(story, first -> new ArrayList<>()).add(article));
    Corrections corrections = Corrected.of(library.corrections());
    int told = 0;
    for (List<String> stories : stale) {
      for (Prepared prepared : prepare(stories, members, corrections)) {
        told += write(prepared, listener);
      }
    }
    return told;
  }

  private List<Prepared> prepare(List<String> stories, Map<String, List<String>> members, Corrections corrections)
      throws InterruptedException {
    accounts.need(stories.stream().flatMap(story -> members.getOrDefault(story, List.of()).stream()).toList(), library);
    List<Cast> casts = stories.stream().map(story -> cast(story, members.getOrDefault(story, List.of()))).toList();
    return casts.parallelStream().map(cast -> prepare(cast, corrections)).toList();
  }

  /**
   * Whose accounts a story is told from.
   *
   * @param accounts in order of arrival; empty where one has none
   */
  private record Cast(String story, List<Optional<Account>> accounts) {}

  private Cast cast(String story, List<String> articles) {
    return new Cast(story, articles.stream().map(accounts::of).toList());
  }

  /** A story told and not yet stored; no telling where it is no more, or where telling it failed. */
  private record Prepared(String story, Optional<Telling> telling, Optional<RuntimeException> failure) {}

  private Prepared prepare(Cast cast, Corrections corrections) {
    try {
      Optional<Telling> telling = cast.accounts.isEmpty()
          ? Optional.empty()
          : Optional.of(engine.tell(story(cast), corrections));
      return new Prepared(cast.story, telling, Optional.empty());
    } catch (RuntimeException e) {
      return new Prepared(cast.story, Optional.empty(), Optional.of(e));
    } catch (StackOverflowError e) {
      return new Prepared(cast.story, Optional.empty(), Optional.of(new IllegalStateException(e)));
    }
  }

  private static Story story(Cast cast) {
    List<Account> known = cast.accounts.stream().map(
        account -> account
            .orElseThrow(() -> new IllegalStateException("an article of it can't be understood any more")))
        .toList();
    return Grouper.story(cast.story, known);
  }

  private int write(Prepared prepared, DeskListener listener) {
    if (prepared.failure().isPresent()) {
      listener.failed(prepared.story(), prepared.failure().get());
      return 0;
    }
    if (prepared.telling().isEmpty()) {
      ledger.end(prepared.story(), clock.instant());
      listener.ended(prepared.story());
      return 0;
    }
    ledger.tell(prepared.telling().get(), clock.instant());
    listener.told(prepared.telling().get().dossier());
    return 1;
  }
}
