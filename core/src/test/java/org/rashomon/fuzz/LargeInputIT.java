package org.rashomon.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Reason;

/** Documents of 50 MB: {@link Reading} holds each to five seconds of processor time. */
final class LargeInputIT {
  private static final int SIZE = 50 << 20;

  @TempDir
  private Path folder;

  /** Seconds; the slowest takes about two and a half, and twice that beside other work. */
  private static final long LONGEST = 10;

  @BeforeAll
  static void begin() {
    Reading.begin();
  }

  private List<Cleaned> read(String name, String before, String repeated, String after) throws IOException {
    Path file = folder.resolve(name);
    byte[] block = repeated.repeat((1 << 20) / repeated.length()).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(before.getBytes(UTF_8));
      for (int written = 0; written < SIZE; written += block.length) {
        out.write(block);
      }
      out.write(after.getBytes(UTF_8));
    }
    return Reading.of(file, LONGEST);
  }

  static Stream<Arguments> wrappings() {
    return Stream.of(
        Arguments.of("<!--", "x y ", "-->"),
        Arguments.of("<img src=\"data:image/png;base64,", "AAAA", "\">"),
        Arguments.of("<script>", "a=1;\n", "</script>"),
        Arguments.of("<style>", "a{b:c}\n", "</style>"),
        Arguments.of("<script type=\"application/ld+json\">", "[", "</script>"),
        Arguments.of("<p hidden>", "\n", "</p>"));
  }

  @ParameterizedTest
  @MethodSource("wrappings")
  void theArticleIsFoundBesideWhatIsLargeAndNoText(String before, String repeated, String after) throws IOException {
    List<Cleaned> results = read(
        "page.html", "<html><body><article>" + Hostile.REPORT + "</article>" + before, repeated, after + "</body>");
    assertThat(results).singleElement().isInstanceOf(Kept.class);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsLargeAndIsTextIsRejectedAsTooLarge(String name, String before, String repeated, String after)
      throws IOException {
    assertThat(read(name, before, repeated, after)).singleElement()
        .satisfies(result -> assertThat(((Rejected) result).reason()).isEqualTo(Reason.TOO_LARGE));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("page.html", "<html><p>", "words and words ", "</p>"),
        Arguments.of("tags.html", "<html><p>", "<b>x", "</p>"),
        Arguments.of("long.txt", "", "words and words\n", ""),
        Arguments.of("wire.jsonl", "{\"text\": \"", "words and words ", "\"}\n"),
        Arguments.of("page.jsonl", "{\"html\": \"<p>", "words and words ", "\"}\n"));
  }

  @Test
  void aJsonTextOfMillionsOfValuesIsMalformed() throws IOException {
    assertThat(read("wire.jsonl", "{\"a\": [", "{},", "1]}\n")).singleElement()
        .satisfies(result -> assertThat(((Rejected) result).reason()).isEqualTo(Reason.MALFORMED));
  }
}
