package org.rashomon.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Guesses the encoding of bytes that declare none, or a wrong one, by how often letters and pairs of them occur. */
final class EncodingGuess {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The five bytes that Windows-1252 leaves without a meaning. */
  private static final String UNASSIGNED = "\u0081\u008d\u008f\u0090\u009d";

  /** More tells nothing more: what CharsetDetector reads of its own accord. */
  private static final int SAMPLE = 12_000;

  /** So much before the first character beyond ASCII, for the words around it. */
  private static final int BEFORE = 200;

  /**
   * Where fewer than one letter in so many is beyond ASCII, it is a text in English or nearly, whose few accents and
   * curly marks tell nothing by their frequency: the thinnest of other languages (Czech, Polish, French) have one in
   * fifteen to one in thirty.
   */
  private static final int SPARSE = 40;

  private EncodingGuess() {}

  /** The likeliest encoding that makes sense of all the bytes; nothing where none does. */
  static Optional<Encoding> of(byte[] bytes) {
    boolean western = isWestern(bytes);
    if (western && isSparse(bytes)) {
      return Optional.of(Encoding.of(WINDOWS_1252, "few letters beyond ASCII"));
    }
    return likely(sample(bytes))
        .filter(charset -> Decoding.of(bytes, charset).isClean())
        .findFirst()
        .map(charset -> Encoding.of(charset, "frequency of letters"))
        .or(() -> western ? Optional.of(Encoding.of(WINDOWS_1252, "nothing else")) : Optional.empty());
  }

  /** The likeliest encoding that switches alphabets within ASCII. */
  static Optional<Encoding> shifting(byte[] bytes) {
    return likely(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
        .filter(charset -> charset.name().startsWith("ISO-2022"))
        .findFirst()
        .map(charset -> Encoding.of(charset, "escape characters"));
  }

  private static Stream<Charset> likely(byte[] sample) {
    CharsetDetector detector = new CharsetDetector(SAMPLE);
    detector.enableInputFilter(true);
    detector.setText(sample);
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(name -> !name.startsWith("UTF"))
        .flatMap(name -> EncodingLabels.charset(name).stream());
  }

  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = first == bytes.length ? 0 : Math.max(0, first - BEFORE);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static boolean isWestern(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0 && UNASSIGNED.indexOf((char) (each & 0xff)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSparse(byte[] bytes) {
    long letters = 0;
    long beyond = 0;
    for (byte each : bytes) {
      letters += (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ? 1 : 0;
      beyond += each < 0 ? 1 : 0;
    }
    return beyond * SPARSE < letters;
  }
}
