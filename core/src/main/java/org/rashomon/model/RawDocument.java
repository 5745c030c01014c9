package org.rashomon.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One document as it was found, before anything is decided about it.
 *
 * @param id as given, else derived from the origin and stable from run to run
 * @param origin where it was found
 * @param given what its container (a JSON line, a feed item, an archive record) says of it
 * @param body the document itself
 */
public record RawDocument(String id, Origin origin, Given given, Body body) {

  /** About how many bytes it has. */
  public long size() {
    return switch (body) {
      case Html page -> page.size();
      case PlainText(String text) -> text.length();
      case Unreadable none -> 0;
    };
  }

  /** The document itself, or why it could not be read. */
  public sealed interface Body {}

  /** A page of HTML. */
  public static final class Html implements Body {
    private final byte[] bytes;
    private final Optional<String> charset;

    private Html(byte[] bytes, Optional<String> charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    /** A page whose encoding is for the page itself to say. */
    public static Html of(byte[] bytes) {
      return new Html(bytes, Optional.empty());
    }

    /** A page whose encoding its container names (an HTTP header, say). */
    public static Html of(byte[] bytes, String charset) {
      return new Html(bytes, Optional.of(charset));
    }

    /** A page that is decoded already. */
    public static Html of(String page) {
      return of(page.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    /** How many bytes it has. */
    public int size() {
      return bytes.length;
    }

    /** The encoding as named outside the page, if it was. */
    public Optional<String> charset() {
      return charset;
    }
  }

  /** Plain text, decoded, character for character. */
  public record PlainText(String text) implements Body {}

  /**
   * Something that should have been a document.
   *
   * @param reason why it is none
   * @param detail one sentence for the user
   */
  public record Unreadable(Reason reason, String detail) implements Body {}

  /**
   * What the container says of the document. It outranks what the document says of itself.
   *
   * @param feed whether the container is a feed, whose words may be a mere summary
   */
  public record Given(
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      List<String> byline,
      Published published,
      Published updated,
      Optional<String> language,
      boolean feed) {
    /** Nothing was said. */
    public static Given nothing() {
      return at(Optional.empty());
    }

    /** Nothing was said but where it was found, if even that. */
    public static Given at(Optional<String> url) {
      return new Given(
          url,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          new Published.Undated(),
          new Published.Undated(),
          Optional.empty(),
          false);
    }
  }
}
