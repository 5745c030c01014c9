package org.rashomon.app.api;

import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rashomon.app.api.Api.Writing;
import org.rashomon.app.library.Desk;

/** Writes the library, where this program does. */
record Pen(Optional<Writing> writing) {

  /** What is done at the desk, with what comes of it. */
  @FunctionalInterface
  interface Task<T> {
    T at(Desk desk) throws IOException, InterruptedException;
  }

  /** @throws ServiceUnavailableResponse if this program does not write */
  Writing taken() {
    return writing.orElseThrow(() -> new ServiceUnavailableResponse("This program only reads the library."));
  }

  /** @throws ServiceUnavailableResponse if this program does not write, or the desk is not to be had */
  <T> T write(Task<T> task) throws InterruptedException {
    AtomicReference<Optional<T>> done = new AtomicReference<>(Optional.empty());
    try {
      taken().writer().write(desk -> done.set(Optional.of(task.at(desk))));
    } catch (IOException e) {
      throw new ServiceUnavailableResponse(String.valueOf(e.getMessage()));
    }
    return done.get().orElseThrow();
  }
}
