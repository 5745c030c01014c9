package org.rashomon.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input the fuzzer starts from, and every one that broke something once, tried without the fuzzer. */
final class SeedsTest {
  private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
      "html", HtmlFuzz::fuzzerTestOneInput,
      "feed", FeedFuzz::fuzzerTestOneInput,
      "warc", WarcFuzz::fuzzerTestOneInput,
      "jsonlines", JsonLinesFuzz::fuzzerTestOneInput);

  @ParameterizedTest
  @ValueSource(strings = {"html", "feed", "warc", "jsonlines"})
  void breakNothing(String target) throws IOException, URISyntaxException {
    Reading.begin();
    List<Path> seeds = seeds(target);
    assertThat(seeds).isNotEmpty().allSatisfy(seed -> {
      byte[] bytes = Files.readAllBytes(seed);
      assertThatCode(() -> Objects.requireNonNull(TARGETS.get(target)).accept(bytes))
          .as(seed.toString()).doesNotThrowAnyException();
    });
  }

  private static List<Path> seeds(String target) throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(SeedsTest.class.getResource(target)).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
