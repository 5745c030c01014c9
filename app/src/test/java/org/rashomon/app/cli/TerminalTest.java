package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Terminal terminal(boolean interactive) {
    return new Terminal(InputStream.nullInputStream(), out, err, interactive, 60);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLineIsPrintedOnlyWhenItIsWhole() throws IOException {
    OutputStream lines = terminal(false).lines();
    lines.write("half".getBytes(StandardCharsets.UTF_8));
    assertThat(out.size()).isZero();
    lines.flush();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("half");
  }

  @Test
  void whatIsSaidCanNotSteerTheTerminal() {
    terminal(false).say("file \u001b[2J\u202e.txt");
    assertThat(shown()).isEqualTo("file \uFFFD[2J\uFFFD.txt\n");
  }

  @Test
  void progressIsShownOnATerminalAndTakenAwayAgain() {
    try (Progress progress = new Progress(terminal(true))) {
      progress.show("Comparing", 1, 2);
    }
    assertThat(shown()).contains("Comparing").endsWith("\r\u001b[K");
  }

  @Test
  void noProgressIsShownElsewhere() {
    try (Progress progress = new Progress(terminal(false))) {
      progress.show("Comparing", 1, 2);
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void stoppingWaitsForAWriteToEndAndLetsNoOtherBegin() throws Exception {
    Terminal terminal = terminal(false);
    Thread stopper = new Thread(() -> terminal.stop(new Thread()));
    terminal.undivided(() -> {
      stopper.start();
      out.write('a');
    });
    stopper.join();
    Thread late = new Thread(() -> write(terminal));
    late.start();
    late.join(100);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a");
  }

  private void write(Terminal terminal) {
    try {
      terminal.line("late");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
