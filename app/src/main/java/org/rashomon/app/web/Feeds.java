package org.rashomon.app.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds that are watched. */
@FunctionalInterface
public interface Feeds {
  /** How each stands now. */
  List<Status> status();

  /**
   * How a feed stands.
   *
   * @param read when it could be read last
   * @param failure why it could not be read when it was asked last; empty where it could
   * @param next when it is asked again
   * @param articles how many it brought since the program was started
   */
  record Status(
      String url,
      Optional<Instant> read,
      Optional<String> failure,
      Optional<Instant> next,
      int articles) {}
}
