package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app in a browser. Skipped where no Chromium is installed. */
final class AppIT {
  private static final String FERRY = "Ferry naming called off as Hestvik counts its injured";

  /** What axe complains of; its builder has all that is well sent over, too, which takes seconds a page. */
  private static final String VIOLATIONS = """
      () => axe.run({resultTypes: ['violations']}).then(results => results.violations.map(
          violation => violation.id + ': ' + violation.nodes.slice(0, 3).map(node => node.html).join(' | ')))
      """;

  @TempDir
  private static Path folder;

  private static Optional<Playwright> playwright = Optional.empty();
  private static Optional<Browser> browser = Optional.empty();
  private static Optional<Served> served = Optional.empty();

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private Optional<BrowserContext> context = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of).filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium here");
    served = Optional.of(Served.in(folder));
    served.orElseThrow().add(Served.FERRY);
    playwright = Optional.of(Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    browser = Optional.of(playwright.orElseThrow().chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(chromium.orElseThrow())
        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"))));
  }

  @AfterAll
  static void stop() {
    playwright.ifPresent(Playwright::close);
    served.ifPresent(Served::close);
  }

  @AfterEach
  void closePage() {
    context.ifPresent(BrowserContext::close);
    assertThat(complaints).isEmpty();
    assertThat(requests).allMatch(url -> url.startsWith(origin()) || url.startsWith("data:"));
  }

  private static String origin() {
    return served.orElseThrow().uri("").toString();
  }

  private Page open(String path, int width, ColorScheme scheme) {
    return open(path, new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
  }

  private Page open(String path) {
    return open(path, 1280, ColorScheme.LIGHT);
  }

  private Page open(String path, Browser.NewContextOptions options) {
    context.ifPresent(BrowserContext::close);
    BrowserContext fresh = browser.orElseThrow().newContext(options);
    context = Optional.of(fresh);
    Page page = fresh.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(origin() + path);
    return page;
  }

  private static String story() throws Exception {
    return served.orElseThrow().story(FERRY);
  }

  private static String resolved(String path) throws Exception {
    String id = story().replaceFirst(".*id=", "");
    return path.replace("STORY", id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/story?id=STORY", "/article?id=baltic-morning.html", "/people",
    "/person?key=ivar-nesheim", "/outlets", "/outlet?name=Coastal+Wire", "/add", "/corrections?story=STORY",
    "/history?id=STORY", "/compare?one=baltic-morning.html&other=coastal-wire-2", "/nowhere"})
  void everybodyCanReadThePage(String path) throws Exception {
    check(resolved(path), 1280, ColorScheme.LIGHT);
    check(resolved(path), 390, ColorScheme.DARK);
  }

  private void check(String path, int width, ColorScheme scheme) {
    Page page = open(path, width, scheme);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width").isEqualTo(width);
    page.evaluate(AxeBuilder.getAxeScript());
    assertThat((List<?>) page.evaluate(VIOLATIONS)).as(scheme + " at " + width).isEmpty();
    // The browser itself complains of an answer of 404.
    complaints.removeIf(complaint -> path.equals("/nowhere") && complaint.contains("404"));
  }

  @Test
  void lineLeadsToItsSentenceAndBack() throws Exception {
    Page page = open("/");
    page.getByText(FERRY).first().click();
    page.locator("#finding-1 .evidence a").first().click();
    assertThat(page.locator(":target").textContent()).isNotBlank();
    page.waitForFunction("() => { const b = document.querySelector(':target').getBoundingClientRect();"
        + " return b.top >= 0 && b.bottom <= innerHeight; }");
    page.locator(".sentence:has(:target) + .backs a[href='#finding-1']").click();
    assertThat(page.evaluate("location.hash")).isEqualTo("#finding-1");
  }

  @Test
  void drawingShowsWhenReportsCameOut() throws Exception {
    Page page = open(story());
    Number height = (Number) page.evaluate("document.querySelector('.when ellipse').getBoundingClientRect().height");
    assertThat(height.doubleValue()).isGreaterThan(5);
    List<?> lefts = (List<?>) page.evaluate(
        "[...document.querySelectorAll('.when ellipse')].map(e => Math.round(e.getBoundingClientRect().left))");
    assertThat(lefts.stream().distinct().count()).isGreaterThan(2);
  }

  @Test
  void keyboardSkipsToTheText() throws Exception {
    Page page = open(story());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the text");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("location.hash")).isEqualTo("#main");
  }

  @Test
  void pagesWorkWithoutScript() throws Exception {
    Page page = open("/", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    click(page.getByText(FERRY).first());
    assertThat(page.locator("h1").textContent()).isEqualTo(FERRY);
    click(page.locator(".compare-two button"));
    assertThat(page.locator(".side").count()).isEqualTo(2);
    page.navigate(origin() + "/add");
    page.locator("#text").fill("The mill at Tarnbeck stands still, its owner said on Monday. \"It will turn again in "
        + "June,\" said the miller, Jonas Vettle. The wheel broke in the storm of the weekend.");
    page.locator("#title").fill("Mill stands still");
    click(page.getByText("Add the text"));
    assertThat(page.locator(".job").count()).isEqualTo(1);
  }

  /** Clicks at once: whether an element rests can't be told where no script runs, and is then waited for in vain. */
  private static void click(Locator locator) {
    locator.click(new Locator.ClickOptions().setForce(true));
  }

  @Test
  void uploadIsFollowedUntilItIsDone() throws Exception {
    Page page = open("/add");
    page.locator("#file").setInputFiles(new FilePayload("bakery.txt", "text/plain", ("Bakery opens\n\nKorvik has a "
        + "bakery again, the first in nine years. \"We bake from four,\" said its owner, Elin Sand. Rye is sold by the "
        + "loaf, rolls by the dozen; on Sundays the oven stays cold.\n").getBytes(StandardCharsets.UTF_8)));
    page.getByText("Add the files").click();
    page.locator(".job.done").waitFor();
    page.getByText("Read the story").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Bakery opens");
  }

  @Test
  void findingIsDismissedAndTheCorrectionUndone() throws Exception {
    Page page = open(story());
    int before = page.locator(".finding").count();
    page.getByText("Put something right").click();
    page.locator("form:has(input[value='dismiss-finding']) button").first().click();
    page.locator(".job.done").waitFor();
    page.navigate(origin() + story());
    assertThat(page.locator(".finding").count()).isLessThan(before);
    page.getByText("Put something right").click();
    page.locator("form[action='/undo'] button").first().click();
    page.locator(".job.done").waitFor();
    page.navigate(origin() + story());
    assertThat(page.locator(".finding").count()).isEqualTo(before);
  }

  @Test
  void openStoryIsToldOfANewReportAndShowsIt() throws Exception {
    Served app = served.orElseThrow();
    app.add(Served.document("quay-1", "Tarnbeck Post", "Quay of Tarnbeck gives way", "2031-05-06",
        "https://post.example/1", quay("Twelve")));
    Page page = open(app.story("Quay of Tarnbeck gives way"));
    page.waitForFunction("() => document.querySelector('.live') !== null");
    app.add(Served.document("quay-2", "Morning Mail", "Tarnbeck quay gives way", "2031-05-06",
        "https://mail.example/2", quay("Fourteen")));
    Locator notice = page.locator(".notice");
    notice.waitFor();
    assertThat(notice.textContent()).contains("1 new report");
    page.locator(".notice a").click();
    page.locator("#news").waitFor();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("news");
    assertThat(page.locator(".report[data-new] h3").allTextContents()).containsExactly("Morning Mail");
    assertThat(page.locator("main").count()).isEqualTo(1);
    assertThat(page.locator(".notice").count()).isZero();
  }

  private static String quay(String injured) {
    return injured + " people were hurt when the quay of Tarnbeck gave way on Monday morning, the council said. \"We "
        + "heard it crack and then it was gone,\" said the harbour master, Jonas Vettle. The quay was built in 1911 and "
        + "was mended last in 1998. Divers are to look at the piles on Tuesday.";
  }
}
