package org.rashomon.group;

import java.util.List;
import java.util.ArrayList;
import org.rashomon.model.Account;
import org.rashomon.model.Story;

/** Brings accounts of one event together, as they arrive. For one thread. */
public final class Grouper {
  private final List<Story> stories = new ArrayList<>();

  /** Places an account in a story at once. */
  public void add(Account account) {
    stories.add(new Story(account.article().id(), List.of(account), List.of()));
  }

  /** The stories so far, the largest first; ties by id. */
  public List<Story> stories() {
    return List.copyOf(stories);
  }
}
