package org.rashomon.app.api;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request brings. */
final class Body {
  /** Ten times the largest page of the extraction gold (1.5 MB); archives are for the command line. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final Pattern CHARSET = Pattern.compile(";\\s*+charset=\"?([\\w.:+-]++)", Pattern.CASE_INSENSITIVE);

  private final String mediaType;
  private final Optional<String> charset;
  private final byte[] bytes;

  private Body(String mediaType, Optional<String> charset, byte[] bytes) {
    this.mediaType = mediaType;
    this.charset = charset;
    this.bytes = bytes;
  }

  /** @throws ContentTooLargeResponse if it is longer than {@link #MOST_BYTES} */
  static Body of(Context request) throws IOException {
    if (request.contentLength() > MOST_BYTES) {
      throw tooLarge();
    }
    byte[] bytes = request.bodyInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    String type = Optional.ofNullable(request.header("Content-Type")).orElse("");
    Matcher charset = CHARSET.matcher(type);
    return new Body(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(), bytes);
  }

  private static ContentTooLargeResponse tooLarge() {
    return new ContentTooLargeResponse("More than " + MOST_BYTES + " bytes are not taken.");
  }

  /** Without parameters, in lower case. */
  String mediaType() {
    return mediaType;
  }

  /** As named, if it is. */
  Optional<String> charset() {
    return charset;
  }

  byte[] bytes() {
    return bytes;
  }

  /** @throws UnsupportedMediaTypeResponse if the encoding named is none */
  String text() {
    try {
      return new String(bytes, charset.map(Charset::forName).orElse(StandardCharsets.UTF_8));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedMediaTypeResponse("There is no encoding \"" + charset.orElse("") + "\".");
    }
  }
}
