package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Dossier;
import org.rashomon.testing.CopiedStories;
import org.rashomon.testing.MockDossier;

/** The pages in a browser. Skipped where no Chromium is installed. */
final class PagesIT {
  private static final String HOSTILE = "</style><script>alert(1)</script> \"><img src=http://tracker.example/x "
      + "onerror=alert(2)> " + "unbreakable".repeat(40);

  /** The text elements whose contrast with what is behind them is below what WCAG's level AA asks. */
  private static final String TOO_FAINT = """
      () => {
        const channels = color => (color.match(/[\\d.]+/g) || []).map(Number);
        const light = color => channels(color).slice(0, 3).map(c => c / 255)
            .map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
        const solid = color => { const c = channels(color); return c.length === 3 || c[3] === 1; };
        const behind = element => {
          for (let e = element; e; e = e.parentElement) {
            const color = getComputedStyle(e).backgroundColor;
            if (solid(color)) return color;
          }
          return 'rgb(255, 255, 255)';
        };
        const hasText = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        return [...document.body.querySelectorAll('*')].filter(hasText).filter(e => e.getClientRects().length)
            .filter(e => {
              const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => y - x);
              return (a + .05) / (b + .05) < 4.5;
            }).map(e => e.className + ': ' + e.textContent.slice(0, 40));
      }
      """;

  /** How far each dot of the drawing stands from the middle of its row, at most, in pixels. */
  private static final String ASKEW = """
      () => {
        const middle = e => { const b = e.getBoundingClientRect(); return (b.top + b.bottom) / 2; };
        const rows = [...document.querySelectorAll('.copying li')].map(middle);
        const dots = [...document.querySelectorAll('.copying circle')].map(middle);
        return rows.length === dots.length ? Math.max(0, ...rows.map((y, i) => Math.abs(y - dots[i]))) : 1e9;
      }
      """;

  /** Lines and dots of the drawing whose contrast with the page is below what WCAG's level AA asks of graphics. */
  private static final String TOO_FAINT_LINES = """
      () => {
        const light = color => color.match(/[\\d.]+/g).map(Number).slice(0, 3).map(c => c / 255)
            .map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
        const paper = light(getComputedStyle(document.body).backgroundColor);
        return [...document.querySelectorAll('.copying svg path, .copying circle')]
            .map(e => getComputedStyle(e)).map(style => style.stroke === 'none' ? style.fill : style.stroke)
            .filter(color => {
              const [a, b] = [light(color), paper].sort((x, y) => y - x);
              return (a + .05) / (b + .05) < 3;
            });
      }
      """;

  @TempDir
  private static Path home;

  private static Optional<Playwright> playwright = Optional.empty();
  private static Optional<Browser> browser = Optional.empty();
  private static List<Path> files = List.of();

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private Optional<BrowserContext> context = Optional.empty();

  @BeforeAll
  static void startBrowser() throws IOException {
    Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of).filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium here");
    writeDossier();
    playwright = Optional.of(Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    browser = Optional.of(playwright.orElseThrow().chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(chromium.orElseThrow())
        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"))));
  }

  private static void writeDossier() throws IOException {
    Dossier rich = MockDossier.rich();
    Dossier dossier = MockDossier.dossier(rich.rejected(), Stream.concat(rich.stories().stream(),
        Stream.of(MockDossier.single("hostile", HOSTILE, HOSTILE), MockDossier.crowded(40),
            CopiedStories.ofTwelve(), CopiedStories.ofForty(), CopiedStories.revised()))
        .toList());
    Path index = DossierFiles.write(dossier, home.resolve("dossier"));
    try (Stream<Path> stories = Files.list(index.resolveSibling("stories"))) {
      files = Stream.concat(Stream.of(index), stories.sorted()).toList();
    }
  }

  @AfterAll
  static void stopBrowser() {
    playwright.ifPresent(Playwright::close);
  }

  static Stream<Path> pages() {
    return files.stream();
  }

  @BeforeEach
  void listenToNobodyYet() {
    complaints.clear();
    requests.clear();
  }

  @AfterEach
  void closePage() {
    context.ifPresent(BrowserContext::close);
  }

  private Page open(Path file, int width, ColorScheme scheme) {
    BrowserContext fresh = browser.orElseThrow().newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 800).setColorScheme(scheme));
    context = Optional.of(fresh);
    Page page = fresh.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(file.toUri().toString());
    return page;
  }

  private static Path richPage() {
    return files.stream().filter(file -> file.toString().contains("tarnbeck")).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageOpensWithoutAComplaintAndFetchesNothing(Path file) {
    Page page = open(file, 1280, ColorScheme.LIGHT);
    page.waitForTimeout(200);
    assertThat(complaints).isEmpty();
    assertThat(requests).filteredOn(url -> !url.startsWith("data:")).containsExactly(file.toUri().toString());
    assertThat(page.evaluate("document.querySelectorAll('script, img').length")).isEqualTo(0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWiderThanAPhone(Path file) {
    Page page = open(file, 390, ColorScheme.LIGHT);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordCanBeReadByDayAndByNight(Path file) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = open(file, 1280, scheme);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat((List<?>) page.evaluate(TOO_FAINT)).as(scheme.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void dotsStandBesideTheirRows(Path file) {
    for (int width : List.of(1280, 390)) {
      Number askew = (Number) open(file, width, ColorScheme.LIGHT).evaluate(ASKEW);
      assertThat(askew.doubleValue()).as("at " + width).isLessThan(2);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLineOfTheDrawingCanBeSeenByDayAndByNight(Path file) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      assertThat((List<?>) open(file, 1280, scheme).evaluate(TOO_FAINT_LINES)).as(scheme.name()).isEmpty();
    }
  }

  @Test
  void nightIsDark() {
    Page page = open(richPage(), 1280, ColorScheme.DARK);
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(23, 22, 20)");
  }

  @Test
  void firstTabStopSkipsToTheText() {
    Page page = open(richPage(), 1280, ColorScheme.LIGHT);
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the text");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("location.hash")).isEqualTo("#main");
  }

  @Test
  void lineLeadsToItsSentenceAndBack() {
    Page page = open(richPage(), 1280, ColorScheme.LIGHT);
    page.locator("#finding-1 .evidence a").first().click();
    assertThat(page.locator(":target").textContent()).isEqualTo("all five warnings had gone to Corvin Bau");
    page.waitForFunction("() => { const b = document.querySelector(':target').getBoundingClientRect();"
        + " return b.top >= 0 && b.bottom <= innerHeight; }");
    page.locator(".sentence:has(:target) + .backs a[href='#finding-1']").click();
    assertThat(page.evaluate("location.hash")).isEqualTo("#finding-1");
  }

  @Test
  void linkIntoAFoldedPartUnfoldsIt() {
    Page page = open(richPage(), 1280, ColorScheme.LIGHT);
    assertThat(page.locator("#finding-7").isVisible()).isFalse();
    page.locator(".backs a[href='#finding-7']").first().click();
    page.waitForFunction("() => document.querySelector('#finding-7').getClientRects().length > 0");
  }

  @Test
  void pageCanBePrinted() throws IOException {
    Page page = open(richPage(), 1280, ColorScheme.LIGHT);
    Path pdf = home.resolve("page.pdf");
    page.pdf(new Page.PdfOptions().setPath(pdf).setFormat("A4"));
    assertThat(Files.size(pdf)).isGreaterThan(10_000);
  }
}
