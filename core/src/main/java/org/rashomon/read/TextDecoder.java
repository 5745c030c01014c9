package org.rashomon.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rashomon.text.Encoding;

/** Decodes plain text, where the bytes are text at all. */
final class TextDecoder {
  private TextDecoder() {}

  /**
   * In whatever encoding they are; the byte order mark is not part of the text.
   *
   * @param outside the encodings named where the bytes were found
   */
  static Optional<String> decode(byte[] bytes, List<String> outside) {
    return Encoding.ofText(bytes, outside).map(encoding -> encoding.decode(bytes)).filter(TextDecoder::looksLikeText);
  }

  /** As UTF-8, and nothing else. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text has line ends and tabs, and next to no other control characters; and more ASCII than not is not asked of it. */
  private static boolean looksLikeText(String text) {
    long control = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    return text.indexOf('\0') < 0 && control * 1000 <= text.length();
  }
}
