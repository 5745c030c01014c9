package org.rashomon.app.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.function.Consumer;

/** What went wrong as an answer: problem details for HTTP APIs (RFC 9457). */
final class Problems {
  private static final String MEDIA_TYPE = "application/problem+json";

  private final Consumer<Exception> defects;

  /** @param defects is told of what no code foresaw, which the client is not */
  Problems(Consumer<Exception> defects) {
    this.defects = defects;
  }

  /** The members RFC 9457 has; without a type of its own the title is that of the status. */
  private record Problem(String type, String title, int status, String detail, String instance) {}

  /** The same handler, with an answer to what it throws. */
  Handler answered(Handler handler) {
    return request -> {
      try {
        handler.handle(request);
      } catch (HttpResponseException e) {
        e.getDetails().forEach(request::header);
        send(request, HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        send(request, HttpStatus.SERVICE_UNAVAILABLE, "The program is about to end.");
      } catch (Exception e) {
        defects.accept(e);
        send(request, HttpStatus.INTERNAL_SERVER_ERROR, "This failed, which is a defect here.");
      }
    };
  }

  private static void send(Context request, HttpStatus status, String detail) {
    Problem problem = new Problem("about:blank", status.getMessage(), status.getCode(), detail, request.path());
    request.status(status).contentType(MEDIA_TYPE).result(Json.bytes(problem));
  }
}
