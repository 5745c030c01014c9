package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C ends the program promptly and leaves nothing half-written, whenever it comes. */
@EnabledOnOs(OS.LINUX)
final class InterruptionIT {
  private static final int INTERRUPTED = 130;
  private static final long PROMPT_SECONDS = 8;
  private static final int COPIES = 60;

  @TempDir
  private Path folder = Path.of("");

  private Path out = Path.of("");

  @BeforeEach
  void anOlderDossier() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("dossier.json"), "older");
  }

  private Process start(String... args) throws IOException {
    return new ProcessBuilder(Cli.command(args))
        .redirectError(folder.resolve("stderr").toFile())
        .redirectOutput(folder.resolve("stdout").toFile())
        .start();
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    Cli.signal(process, "INT");
  }

  private int status(Process process) throws IOException, InterruptedException {
    boolean ended = process.waitFor(PROMPT_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ended within %s seconds", PROMPT_SECONDS).isTrue();
    assertThat(folder.resolve("stderr")).content(StandardCharsets.UTF_8).doesNotContain("Exception", "defect", "SIG");
    return process.exitValue();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("std")).toList();
    }
  }

  private Path manyReports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (int copy = 0; copy < COPIES; copy++) {
      Files.copy(Cli.EXAMPLES.resolve("ferry/northern-evening-post.txt"), reports.resolve(copy + ".txt"));
      Files.copy(Cli.EXAMPLES.resolve("port/sea-and-quay.txt"), reports.resolve("port-" + copy + ".txt"));
    }
    return reports;
  }

  @Test
  void whileItWaitsForStandardInput() throws Exception {
    Process process = start("tell", "-", "-o", out.toString());
    try (OutputStream in = process.getOutputStream()) {
      in.write("{\"text\":\"Short.\"}\n".getBytes(StandardCharsets.UTF_8));
      in.flush();
      TimeUnit.SECONDS.sleep(2);
      interrupt(process);
      assertThat(status(process)).isEqualTo(INTERRUPTED);
    }
    assertThat(out.resolve("dossier.json")).hasContent("older");
  }

  /** From start-up over loading, reading and comparing to writing; a run that was faster than Ctrl-C is whole. */
  @ParameterizedTest
  @ValueSource(longs = {200, 1000, 2000, 3000, 4000, 5000, 6000, 8000})
  void afterSoManyMilliseconds(long millis) throws Exception {
    Process process = start("tell", manyReports().toString(), "-o", out.toString());
    TimeUnit.MILLISECONDS.sleep(millis);
    interrupt(process);
    if (status(process) == 0) {
      assertThat(Cli.run("verify", out.resolve("dossier.json").toString()).status()).isZero();
    } else {
      assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
      assertThat(out.resolve("dossier.json")).hasContent("older");
    }
    assertThat(names()).containsExactlyInAnyOrder("out", "reports");
  }
}
