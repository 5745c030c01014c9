package org.rashomon.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How bytes are to be read as text, decided alike for text files, pages and feeds.
 *
 * <p>In order of trust: a byte order mark; UTF-16 by its zero bytes; UTF-8 where the bytes are valid UTF-8, whatever is
 * declared, since other encodings hardly ever look so; damaged UTF-8; what is declared, where the bytes bear it out;
 * a guess by the letters' frequencies. What somebody else has decoded wrongly before is left as it is.
 *
 * @param mark how many bytes the byte order mark takes
 * @param decidedBy the rule that told it
 */
public record Encoding(Charset charset, int mark, String decidedBy) {
  /** How many of the first bytes of a long stream are looked at. */
  public static final int PREFIX = 1 << 20;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * The encoding of a text file, which can't declare any.
   *
   * @param outside labels its container gives (an HTTP header), the most trusted first
   * @return nothing where the bytes are text in no encoding known here
   */
  public static Optional<Encoding> ofText(byte[] bytes, List<String> outside) {
    return decide(bytes, outside);
  }

  /**
   * The encoding of an HTML page.
   *
   * @param outside labels its container gives (an HTTP header), the most trusted first
   */
  public static Encoding ofPage(byte[] bytes, List<String> outside) {
    List<String> labels = new ArrayList<>(outside);
    EncodingDeclaration.meta(bytes).ifPresent(labels::add);
    EncodingDeclaration.xml(bytes).ifPresent(labels::add);
    return decide(bytes, labels).orElse(new Encoding(WINDOWS_1252, 0, "nothing else"));
  }

  /**
   * The encoding of XML.
   *
   * @param bytes all of it, or its first {@link #PREFIX}
   * @param outside labels its container gives, which RFC 7303 trusts more than its own
   */
  public static Encoding ofXml(byte[] bytes, List<String> outside) {
    List<String> labels = new ArrayList<>(outside);
    EncodingDeclaration.xml(bytes).ifPresent(labels::add);
    return decide(bytes, labels).orElse(new Encoding(WINDOWS_1252, 0, "nothing else"));
  }

  /** The bytes as text, without the mark; what is malformed becomes U+FFFD. */
  public String decode(byte[] bytes) {
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  /** Reads bytes as text, without the mark, in the way of {@link #decode}. */
  public Reader reader(InputStream bytes) throws IOException {
    bytes.skipNBytes(mark);
    return new InputStreamReader(bytes, charset);
  }

  /** The encoding of bytes in which ASCII does not stand for itself, or that begin with a byte order mark. */
  public static Optional<Encoding> wide(byte[] head) {
    return ByteOrderMark.of(head)
        .map(mark -> new Encoding(mark.charset(), mark.length(), "byte order mark"))
        .or(() -> ZeroBytes.charset(head).map(charset -> of(charset, "zero bytes")));
  }

  private static Optional<Encoding> decide(byte[] bytes, List<String> labels) {
    return wide(bytes).or(() -> decide(bytes, new Utf8Share(bytes), labels.stream()
        .flatMap(label -> EncodingLabels.charset(label).stream())
        .toList()));
  }

  private static Optional<Encoding> decide(byte[] bytes, Utf8Share share, List<Charset> declared) {
    if (share.isPlain()) {
      // Nothing tells UTF-8 from any other encoding that holds ASCII.
      return Optional.of(share.shifts() ? shifting(bytes, declared) : of(StandardCharsets.UTF_8, "ASCII"));
    }
    if (share.isValid() || share.isDamaged()) {
      return Optional.of(of(StandardCharsets.UTF_8, share.isValid() ? "valid UTF-8" : "damaged UTF-8"));
    }
    return declared.stream()
        .filter(charset -> bearsOut(bytes, share, charset))
        .map(charset -> of(charset, "declared"))
        .findFirst()
        .or(() -> EncodingGuess.of(bytes));
  }

  /** ISO 2022 switches its alphabets by an escape character. */
  private static Encoding shifting(byte[] bytes, List<Charset> declared) {
    return declared.stream()
        .filter(charset -> charset.name().startsWith("ISO-2022"))
        .map(charset -> of(charset, "declared"))
        .findFirst()
        .or(() -> EncodingGuess.shifting(bytes))
        .orElse(of(StandardCharsets.UTF_8, "ASCII"));
  }

  private static boolean bearsOut(byte[] bytes, Utf8Share share, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return share.isRather();
    }
    // A declared UTF-16 that has no zero bytes is none: the standard reads it as UTF-8 in a meta element for that reason.
    return !charset.name().startsWith("UTF-16") && Decoding.of(bytes, charset).isClean();
  }

  static Encoding of(Charset charset, String decidedBy) {
    return new Encoding(charset, 0, decidedBy);
  }
}
