package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.app.search.AnswerJson;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.SearchResults;

/** Looks for what somebody asks: by words and their meaning, or for an answer. */
final class Questions {
  /** Longer ones are texts; the encoder reads no further anyway. */
  private static final int LONGEST = 1000;

  private final Finder finder;

  Questions(Finder finder) {
    this.finder = finder;
  }

  List<Route> routes() {
    return List.of(Route.get("/search", this::search), Route.get("/ask", this::ask));
  }

  private Reply search(Context request) throws IOException {
    String typed = asked(request);
    Paging paging = Paging.of(request);
    SearchResults results = finder.find(typed, paging.offset(), paging.limit());
    return paging.links(Reply.text(Json.MEDIA_TYPE, AnswerJson.of(results)),
        paging.offset() + (long) paging.limit() < results.total() && !results.hits().isEmpty(), OptionalInt.empty());
  }

  private Reply ask(Context request) throws IOException {
    String question = asked(request);
    return Reply.text(Json.MEDIA_TYPE,
        AnswerJson.of(question, finder.ask(question)));
  }

  private static String asked(Context request) {
    String asked = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      throw new BadRequestResponse("q says what is asked, in 1 to " + LONGEST + " characters.");
    }
    return asked;
  }
}
