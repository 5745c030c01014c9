package org.rashomon.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program inside the test, on streams of its own. */
final class Cli {
  static final Path EXAMPLES = Path.of("../examples");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int COLUMNS = 80;

  private Cli() {}

  /** What a run came to. */
  record Result(int status, String out, String err) {

    /** Standard output as JSON Lines. */
    List<JsonNode> lines() {
      return out.lines().map(Cli::parse).toList();
    }

    JsonNode json() {
      return parse(out);
    }
  }

  static Result run(String... args) {
    return runOn("", args);
  }

  /** Runs with this standard input. */
  static Result runOn(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = Main.run(List.of(args), new Terminal(in, out, err, false, COLUMNS));
    return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * The command that starts the program in a process of its own, with the signals as a terminal would have them; a build
   * in the background may have one ignored.
   */
  static List<String> command(String... args) {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
        "-Xmx1g", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Sends a process a signal, such as {@code INT}. */
  static void signal(Process process, String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }
}
