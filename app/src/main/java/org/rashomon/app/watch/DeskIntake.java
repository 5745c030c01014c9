package org.rashomon.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.rashomon.app.library.AtDesk;
import org.rashomon.app.library.Desk;
import org.rashomon.model.RawDocument;

/**
 * Puts what is found into a library. Each article is stored as it comes, and the stories of all that one look brought are
 * told together.
 */
public final class DeskIntake implements Intake {
  /** Where a look takes long (a host is asked once a second), nobody waits longer for what it brought. */
  private static final Duration LONGEST_UNTOLD = Duration.ofMinutes(1);

  private final AtDesk desk;
  private OptionalLong untoldSince = OptionalLong.empty();

  public DeskIntake(AtDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome take(RawDocument document) throws IOException, InterruptedException {
    Outcome[] outcome = {Outcome.LEFT_OUT};
    desk.have(at -> outcome[0] = taken(at, document));
    return outcome[0];
  }

  private Outcome taken(Desk at, RawDocument document) throws InterruptedException {
    Desk.Added added = at.addUntold(List.of(document));
    if (added.added() == 0) {
      return added.known() > 0 ? Outcome.KNOWN : Outcome.LEFT_OUT;
    }
    long now = System.nanoTime();
    untoldSince = OptionalLong.of(untoldSince.orElse(now));
    if (now - untoldSince.getAsLong() > LONGEST_UNTOLD.toNanos()) {
      tell(at);
    }
    return Outcome.ADDED;
  }

  @Override
  public void end() throws IOException, InterruptedException {
    if (untoldSince.isPresent()) {
      desk.have(this::tell);
    }
  }

  private void tell(Desk at) throws InterruptedException {
    at.tell();
    untoldSince = OptionalLong.empty();
  }
}
