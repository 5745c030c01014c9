package org.rashomon.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes plain text: by its byte order mark, else as UTF-8, else as Windows-1252 where that makes text of it. The mark
 * itself is not part of the text.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The five bytes that Windows-1252 leaves without a meaning. */
  private static final String UNASSIGNED = "\u0081\u008d\u008f\u0090\u009d";

  /** A file that is UTF-8 but for one broken character in so many is taken for damaged UTF-8. */
  private static final int GOOD_TO_ONE_BROKEN = 10;

  private TextDecoder() {}

  static Optional<String> decode(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int skip = mark.get().length();
      ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return strictly(rest, mark.get().charset()).filter(TextDecoder::looksLikeText);
    }
    return strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8)
        .or(() -> damagedUtf8(bytes))
        .or(() -> windows1252(bytes))
        .filter(TextDecoder::looksLikeText);
  }

  /** As UTF-8, and nothing else. */
  static Optional<String> utf8(byte[] bytes) {
    return strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
  }

  private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A cut or a single broken byte must not turn every other character into two wrong ones. */
  private static Optional<String> damagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long good = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return good > GOOD_TO_ONE_BROKEN * broken ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> windows1252(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return latin.chars().anyMatch(c -> UNASSIGNED.indexOf(c) >= 0)
        ? Optional.empty()
        : Optional.of(new String(bytes, WINDOWS_1252));
  }

  /** Text has line ends and tabs, and next to no other control characters; and more ASCII than not is not asked of it. */
  private static boolean looksLikeText(String text) {
    long control = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    return text.indexOf('\0') < 0 && control * 1000 <= text.length();
  }
}
