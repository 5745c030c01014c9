package org.rashomon.app.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.library.Hash;

/**
 * An answer: made only if the client has not got it already (RFC 9110, conditional requests).
 *
 * @param tag a strong entity tag, without quotation marks; empty if it is to be taken from the bytes
 * @param body makes the bytes
 */
record Reply(
    HttpStatus status, String mediaType, Optional<String> tag, List<Field> fields, Supplier<byte[]> body) {
  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

  /** A header field of the answer. */
  record Field(String name, String value) {}

  Reply {
    fields = List.copyOf(fields);
  }

  static Reply of(String mediaType, byte[] bytes) {
    return new Reply(HttpStatus.OK, mediaType, Optional.empty(), List.of(), () -> bytes);
  }

  static Reply json(Object value) {
    return of(Json.MEDIA_TYPE, Json.bytes(value));
  }

  /** An answer that is the same as long as the tag is. */
  static Reply tagged(String mediaType, String tag, Supplier<byte[]> body) {
    return new Reply(HttpStatus.OK, mediaType, Optional.of(tag), List.of(), body);
  }

  Reply with(String name, String value) {
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(name, value));
    return new Reply(status, mediaType, tag, more, body);
  }

  Reply with(HttpStatus other) {
    return new Reply(other, mediaType, tag, fields, body);
  }

  void send(Context request) {
    fields.forEach(field -> request.res().addHeader(field.name(), field.value()));
    request.status(status);
    if (isConditional(request)) {
      sendIfNew(request);
    } else {
      sendBody(request, body.get());
    }
  }

  private static boolean isConditional(Context request) {
    return request.method().name().equals("GET") || request.method().name().equals("HEAD");
  }

  /** The tag is of the bytes as sent: packed ones are others, so that their tag is another too. */
  private void sendIfNew(Context request) {
    Optional<byte[]> made = tag.isPresent() ? Optional.empty() : Optional.of(body.get());
    String now = tag.orElseGet(() -> Hash.of(made.orElseThrow(), 16)) + (isPacked(request) ? "-gzip" : "");
    request.header("ETag", "\"" + now + "\"");
    request.header("Cache-Control", "private, no-cache");
    request.res().addHeader("Vary", "Accept-Encoding");
    if (has(request, now)) {
      request.status(HttpStatus.NOT_MODIFIED);
    } else {
      sendBody(request, made.orElseGet(body));
    }
  }

  private void sendBody(Context request, byte[] bytes) {
    request.header("X-Content-Type-Options", "nosniff");
    request.contentType(mediaType);
    request.result(bytes);
  }

  private static boolean isPacked(Context request) {
    return Optional.ofNullable(request.header("Accept-Encoding")).filter(codings -> codings.contains("gzip"))
        .isPresent();
  }

  /** Compares weakly, as {@code If-None-Match} asks for. */
  private static boolean has(Context request, String now) {
    String known = Optional.ofNullable(request.header("If-None-Match")).orElse("");
    if (known.strip().equals("*")) {
      return true;
    }
    Matcher tags = TAG.matcher(known);
    while (tags.find()) {
      if (tags.group(2).equals(now)) {
        return true;
      }
    }
    return false;
  }

  /** Plain text in UTF-8. */
  static Reply text(String mediaType, String words) {
    return of(mediaType, words.getBytes(StandardCharsets.UTF_8));
  }
}
