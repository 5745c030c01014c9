package org.rashomon.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.cli.Main;

/** {@code rashomon serve} in a process of its own, as a user starts it. */
final class ServedLibrary implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile(" is at (http://\\S+)");

  /** What the launcher gives the program. */
  private static final String HEAP = "-Xmx2g";

  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final URI address;

  private ServedLibrary(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Serves the library in a folder at any free port.
   *
   * @throws IOException if the program ends before it serves
   */
  static ServedLibrary start(Path library) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(flag -> !flag.startsWith("-Xmx"))
        .forEach(command::add);
    command.addAll(List.of(HEAP, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve",
        "--library", library.toString(), "--port", "0"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      return new ServedLibrary(process, address(process.inputReader()));
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI address(BufferedReader said) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group(1));
      }
    }
    throw new IOException("the server did not start: " + lines);
  }

  /** Where it is served. */
  URI address() {
    return address;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the server did not end within " + PATIENCE_SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
