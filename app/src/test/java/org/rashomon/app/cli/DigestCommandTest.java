package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DigestCommandTest {
  @TempDir
  private static Path folder = Path.of("");

  private static String full = "";

  @BeforeAll
  static void add() {
    full = folder.resolve("full").toString();
    assertThat(Cli.run("add", Cli.EXAMPLES.resolve("ferry").toString(), "--library", full).status()).isZero();
  }

  private static Cli.Result digest(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "digest";
    all[1] = "--library";
    all[2] = full;
    System.arraycopy(args, 0, all, 3, args.length);
    return Cli.run(all);
  }

  @Test
  void whatCameSinceYesterdayIsPrintedAsMarkdown() {
    Cli.Result result = digest();
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("# [New since ").contains("\n- **New: conflict**, ", "Baltic Morning");
  }

  @Test
  void itIsPrintedAsMailAndFeedWithTheAddressGiven() {
    assertThat(digest("--format", "html", "--base", "https://desk.example/").out()).startsWith("<!doctype html>")
        .contains("href=\"https://desk.example/story?id=");
    assertThat(digest("--format", "atom", "--base", "https://desk.example/").out()).contains("<feed xmlns=",
        "tag:desk.example,2026:news/");
  }

  @Test
  void theLastVisitIsTheLastTimeItWasPrinted() {
    String other = folder.resolve("other").toString();
    Cli.Result first = Cli.run("digest", "--library", other, "--since", "last visit");
    assertThat(first.status()).isEqualTo(2);
    assertThat(first.err()).contains("no visit before");
    assertThat(Cli.run("digest", "--library", other).status()).isZero();
    assertThat(Cli.run("digest", "--library", other, "--since", "last visit").out()).contains("Nothing new.");
  }

  @Test
  void whatIsNoTimeOrNoAddressIsWrongUsage() {
    assertThat(digest("--since", "soon")).satisfies(result -> {
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("\"soon\"", "yesterday");
      assertThat(result.out()).isEmpty();
    });
    assertThat(digest("--base", "desk").status()).isEqualTo(2);
  }
}
