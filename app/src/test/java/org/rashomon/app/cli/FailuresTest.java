package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailuresTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Standard output that fails with this message. */
  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private int extract(OutputStream out) {
    String example = Cli.EXAMPLES.resolve("ferry").toString();
    return Main.run(List.of("extract", example), new Terminal(InputStream.nullInputStream(), out, err, false, 80));
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFailure() {
    assertThat(extract(failing("Broken pipe"))).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsAFailureInOneSentence() {
    assertThat(extract(failing("No space left on device"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("rashomon: input or output failed: No space left on device\n");
  }

  @Test
  void runningOutOfMemoryIsSaidWithTheRemedy() {
    Throwable cause = new IllegalStateException(new OutOfMemoryError("Java heap space"));
    assertThat(new Failures(new Terminal(InputStream.nullInputStream(), err, err, false, 80)).failed(cause))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("RASHOMON_OPTS").hasLineCount(1);
  }

  @Test
  void anInterruptedRunEndsAsCtrlCDoes() {
    Thread.currentThread().interrupt();
    assertThat(extract(OutputStream.nullOutputStream())).isEqualTo(130);
    assertThat(Thread.interrupted()).isFalse();
  }
}
