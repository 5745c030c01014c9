package org.rashomon.app.watch;

import java.util.List;
import org.rashomon.app.library.Desk;
import org.rashomon.model.RawDocument;

/** Puts what is found into a library. */
public final class DeskIntake implements Intake {
  private final Desk desk;

  public DeskIntake(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome take(RawDocument document) throws InterruptedException {
    Desk.Added added = desk.add(List.of(document));
    if (added.added() > 0) {
      return Outcome.ADDED;
    }
    return added.known() > 0 ? Outcome.KNOWN : Outcome.LEFT_OUT;
  }
}
