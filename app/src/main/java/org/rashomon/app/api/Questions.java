package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.app.api.Api.Reading;
import org.rashomon.app.search.AnswerJson;
import org.rashomon.app.search.SearchQuery;
import org.rashomon.app.search.SearchResults;
import org.rashomon.model.SentenceVector;

/** Looks for what somebody asks: by words and their meaning, or for an answer. */
final class Questions {
  /** Longer ones are texts; the encoder reads no further anyway. */
  private static final int LONGEST = 1000;

  private final Reading reading;

  Questions(Reading reading) {
    this.reading = reading;
  }

  List<Route> routes() {
    return List.of(Route.get("/search", this::search), Route.get("/ask", this::ask));
  }

  private Reply search(Context request) throws IOException {
    SearchQuery query = SearchQuery.parse(asked(request));
    Paging paging = Paging.of(request);
    Optional<SentenceVector> meaning = Optional.of(query.text()).filter(text -> !text.isEmpty())
        .map(reading.meaning());
    SearchResults results = reading.index().search(query, meaning, paging.offset(), paging.limit());
    return paging.links(Reply.text(Json.MEDIA_TYPE, AnswerJson.of(results)),
        paging.offset() + (long) paging.limit() < results.total() && !results.hits().isEmpty(), OptionalInt.empty());
  }

  private Reply ask(Context request) throws IOException {
    String question = asked(request);
    return Reply.text(Json.MEDIA_TYPE,
        AnswerJson.of(question, reading.index().ask(question, reading.meaning().apply(question))));
  }

  private static String asked(Context request) {
    String asked = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      throw new BadRequestResponse("q says what is asked, in 1 to " + LONGEST + " characters.");
    }
    return asked;
  }
}
