package org.rashomon.app.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** A method and a path, as Javalin writes it, with what answers it. */
record Route(HandlerType method, String path, Handler handler) {

  /** What answers a request; may throw what {@link Problems} makes an answer of. */
  @FunctionalInterface
  interface Answering {
    Reply answer(Context request) throws Exception;
  }

  static Route get(String path, Answering answering) {
    return new Route(HandlerType.GET, Api.ROOT + path, request -> answering.answer(request).send(request));
  }

  static Route post(String path, Answering answering) {
    return new Route(HandlerType.POST, Api.ROOT + path, request -> answering.answer(request).send(request));
  }
}
