package org.rashomon.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.function.Function;
import org.rashomon.app.library.Page;

/**
 * A list in parts: {@code offset} and {@code limit} of the query, and links (RFC 8288) to the parts around.
 *
 * @param limit how many at most
 */
record Paging(Context request, int offset, int limit) {
  private static final int USUAL = 50;

  /** One less than the library gives at once: one more is read, to know whether there is a next part. */
  private static final int MOST = Page.MOST - 1;

  /** More than any list here has; a database reads all that it passes over. */
  private static final int FARTHEST = 1_000_000;

  /** @throws BadRequestResponse if the query has no numbers there, or too large ones */
  static Paging of(Context request) {
    return new Paging(request, number(request, "offset", 0, FARTHEST, 0), number(request, "limit", 1, MOST, USUAL));
  }

  private static int number(Context request, String name, int least, int most, int usual) {
    Optional<String> given = Optional.ofNullable(request.queryParam(name));
    if (given.isEmpty()) {
      return usual;
    }
    if (!given.get().matches("\\d{1,7}") || Integer.parseInt(given.get()) < least
        || Integer.parseInt(given.get()) > most) {
      throw new BadRequestResponse(name + " is a number from " + least + " to " + most + ", not \"" + given.get()
          + "\".");
    }
    return Integer.parseInt(given.get());
  }

  /** A part of a list. */
  record Part(int offset, int limit, OptionalInt total, List<?> items) {}

  /** The items of this part, and whether there are more. */
  <T> Reply reply(Function<Page, List<T>> list, Function<T, ?> item, OptionalInt total) {
    List<T> read = list.apply(page());
    List<?> items = read.stream().limit(limit).map(item).toList();
    Reply reply = Reply.json(new Part(offset, limit, total, items));
    return links(reply, read.size() > limit, total);
  }

  /** The part, and one more. */
  Page page() {
    return new Page(offset, limit + 1);
  }

  Reply links(Reply reply, boolean goesOn, OptionalInt total) {
    Reply linked = link(reply, "first", 0);
    if (offset > 0) {
      linked = link(linked, "prev", Math.max(0, offset - limit));
    }
    if (goesOn) {
      linked = link(linked, "next", offset + limit);
    }
    return total.isPresent() ? link(linked, "last", Math.max(0, (total.getAsInt() - 1) / limit * limit)) : linked;
  }

  private Reply link(Reply reply, String relation, int to) {
    return reply.with("Link", "<" + query(to) + ">; rel=\"" + relation + "\"");
  }

  private String query(int to) {
    StringJoiner query = new StringJoiner("&", "?", "");
    for (Map.Entry<String, List<String>> parameter : request.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("offset") && !parameter.getKey().equals("limit")) {
        parameter.getValue().forEach(value -> query.add(encoded(parameter.getKey()) + "=" + encoded(value)));
      }
    }
    return query.add("offset=" + to).add("limit=" + limit).toString();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
