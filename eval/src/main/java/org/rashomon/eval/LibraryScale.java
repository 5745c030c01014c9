package org.rashomon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.model.Article;

/**
 * The program {@code eval/library}: makes a library of 10,000 articles and prints what that took, how soon it opens, how
 * long one more article takes and how long its pages are waited for meanwhile. With {@code --write} it writes
 * {@code docs/library-scale.md}.
 */
public final class LibraryScale {
  private static final int ARTICLES = 10_000;

  /** So many are added one by one when the others are there; half of them while somebody reads. */
  private static final int ONE_BY_ONE = 100;

  /** The stories of repeats begin within so many days: about as many a day as in the sets themselves. */
  private static final int DAYS = 1000;

  /** So many people read at once. */
  private static final int READERS = 50;

  /** Before that, one opens so many pages of each kind. */
  private static final int PAGES = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final List<Article> articles;
  private final List<Article> later;
  private final List<String> rows = new ArrayList<>();

  private LibraryScale(Path folder, List<Article> all) {
    this.folder = folder;
    this.articles = new ArrayList<>();
    this.later = new ArrayList<>();
    int each = all.size() / ONE_BY_ONE;
    for (int number = 1; number <= all.size(); number++) {
      boolean isLater = number % each == 0 && later.size() < ONE_BY_ONE;
      (isLater ? later : articles).add(all.get(number - 1));
    }
  }

  /**
   * Runs the program.
   *
   * @param args how many articles, if not 10,000; {@code --write}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int many = Stream.of(args).filter(arg -> !arg.startsWith("--")).mapToInt(Integer::parseInt).findFirst()
        .orElse(ARTICLES);
    Path folder = Files.createTempDirectory("library-scale");
    try {
      String page = page(new LibraryScale(folder, articles(many + ONE_BY_ONE)).measure(), many);
      System.out.print(page);
      if (List.of(args).contains("--write")) {
        Files.writeString(ProjectFolder.find().resolve("docs/library-scale.md"), page, StandardCharsets.UTF_8);
      }
    } finally {
      delete(folder);
    }
  }

  /** The articles of the sets as they are, then again and again with other names. */
  private static List<Article> articles(int many) throws IOException {
    Path gold = GoldFolder.required();
    GoldStories sets = GoldStories.together(List.of(
        GoldStories.read(gold, GroupingEvaluation.GVA), GoldStories.read(gold, GroupingEvaluation.TRAIN),
        GoldStories.read(gold, GroupingEvaluation.VAL)));
    List<Article> articles = new ArrayList<>(sets.articles());
    if (many > articles.size()) {
      articles.addAll(RepeatedStories.of(sets, many - articles.size(), DAYS).articles());
    }
    return articles.subList(0, many);
  }

  private List<String> measure() throws IOException, InterruptedException {
    Path file = write();
    Path place = folder.resolve("library");
    add(place, file);
    row("on disk, MB", String.format(Locale.ROOT, "%.0f", size(place) / 1e6));
    row("of that the articles as they were given, MB", String.format(Locale.ROOT, "%.0f", Files.size(file) / 1e6));
    open("opened again, its desk too, seconds", place);
    // A small library has none.
    Files.deleteIfExists(place.resolve("grouping.bin"));
    open("the same without the file of what grouping knows, seconds", place);
    addOneByOne(place);
    serve(place);
    return rows;
  }

  private void row(String what, Object figures) {
    rows.add("| " + what + " | " + figures + " |");
  }

  private Path write() throws IOException {
    return Files.write(folder.resolve("articles.jsonl"), articles.stream().map(LibraryScale::line).toList());
  }

  private static String line(Article article) {
    ObjectNode line = JSON.createObjectNode().put("id", article.id()).put("text", article.text());
    article.title().ifPresent(title -> line.put("title", title));
    article.outlet().ifPresent(outlet -> line.put("outlet", outlet));
    article.url().ifPresent(url -> line.put("url", url));
    article.published().iso().ifPresent(published -> line.put("published", published));
    return line.toString();
  }

  private void add(Path place, Path file) throws IOException, InterruptedException {
    try (WorkingDesk desk = WorkingDesk.open(place)) {
      long start = System.nanoTime();
      Desk.Added added = desk.add(file);
      double seconds = seconds(start);
      List<StoryEntry> stories = LibraryPages.stories(desk.library());
      row("articles added in one run", String.format(Locale.ROOT, "%,d", added.added()));
      row("left out, or the same as another", String.format(Locale.ROOT, "%,d", added.rejected() + added.known()));
      row("stories, of these with two articles or more", String.format(Locale.ROOT, "%,d, %,d", stories.size(),
          stories.stream().filter(story -> story.reports() > 1).count()));
      row("stories told, some of them more than once", String.format(Locale.ROOT, "%,d", added.told()));
      row("time of the run, seconds", String.format(Locale.ROOT, "%,.0f", seconds));
      row("articles a second", String.format(Locale.ROOT, "%.1f", added.added() / seconds));
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void open(String what, Path place) throws IOException, InterruptedException {
    long start = System.nanoTime();
    WorkingDesk desk = WorkingDesk.open(place);
    row(what, String.format(Locale.ROOT, "%.2f", seconds(start)));
    desk.close();
  }

  private void addOneByOne(Path place) throws IOException, InterruptedException {
    try (WorkingDesk desk = WorkingDesk.open(place)) {
      long start = System.nanoTime();
      desk.add(line(later.getFirst()));
      row("the first article after opening, with loading the encoder, seconds",
          String.format(Locale.ROOT, "%.2f", seconds(start)));
      Milliseconds times = new Milliseconds();
      for (Article article : later.subList(1, ONE_BY_ONE / 2)) {
        long next = System.nanoTime();
        desk.add(line(article));
        times.add(seconds(next) * 1e3);
      }
      row("one more article, its story told, ms: p50, p99, most", times);
    }
  }

  private void serve(Path place) throws IOException, InterruptedException {
    try (Library library = Library.open(LibraryPlace.in(place)); ServedLibrary served = ServedLibrary.start(place)) {
      LibraryPages pages = new LibraryPages(library);
      try (LibraryReader reader = new LibraryReader(served.address())) {
        row("served: the first page after starting, ms", String.format(Locale.ROOT, "%.0f", reader.open("")));
        readOneByOne(reader, pages);
      }
      String largest = pages.largest();
      readTogether(served.address(), "the story of most reports", any -> largest,
          later.subList(ONE_BY_ONE / 2, ONE_BY_ONE * 3 / 4));
      readTogether(served.address(), "any of all stories", pages::story,
          later.subList(ONE_BY_ONE * 3 / 4, ONE_BY_ONE));
    }
  }

  private void readOneByOne(LibraryReader reader, LibraryPages pages) throws IOException {
    for (Map.Entry<String, Function<Random, String>> kind : pages.kinds().entrySet()) {
      Random random = new Random(1);
      Milliseconds times = new Milliseconds();
      for (int page = 0; page < PAGES; page++) {
        times.add(reader.open(kind.getValue().apply(random)));
      }
      row("served: " + kind.getKey() + ", ms: p50, p99, most", times);
    }
  }

  /** Everybody opens one page after another, while articles are added one after another. */
  private void readTogether(URI app, String what, Function<Random, String> next, List<Article> more)
      throws IOException, InterruptedException {
    Milliseconds read = new Milliseconds();
    AtomicBoolean stopped = new AtomicBoolean();
    List<Future<?>> reading = new ArrayList<>();
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < READERS; number++) {
        Random random = new Random(number);
        reading.add(readers.submit(() -> {
          read(app, () -> next.apply(random), read, stopped);
          return null;
        }));
      }
      long start = System.nanoTime();
      Milliseconds added = addTo(app, more, stopped);
      double seconds = seconds(start);
      for (Future<?> reader : reading) {
        reader.get();
      }
      row("served: %s, read by %d while articles are added, ms: p50, p99, most".formatted(what, READERS), read);
      row("served: such pages a second", String.format(Locale.ROOT, "%,.0f", read.count() / seconds));
      row("served: one more article meanwhile, ms: p50, p99, most", added);
    } catch (ExecutionException e) {
      throw new IOException("a reader failed", e);
    }
  }

  private static void read(URI app, Supplier<String> next, Milliseconds times, AtomicBoolean stopped)
      throws IOException {
    try (LibraryReader reader = new LibraryReader(app)) {
      while (!stopped.get()) {
        times.add(reader.open(next.get()));
      }
    }
  }

  /** Adds articles; then, or when that fails, who reads has to stop. */
  private static Milliseconds addTo(URI app, List<Article> more, AtomicBoolean stopped) throws IOException {
    Milliseconds times = new Milliseconds();
    try (LibraryReader program = new LibraryReader(app)) {
      for (Article article : more) {
        times.add(program.add(line(article)));
      }
    } finally {
      stopped.set(true);
    }
    return times;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String page(List<String> rows, int many) {
    return """
        # A library of %,d articles

        This page is written by `eval/library --write` and never by hand.

        The articles are those of gva/dev, allsides/train and allsides/val as they are, and then once more, with other
        names, words and days, until there are enough; every so many-th is held back and added on its own in the end. One
        machine with %d cores and a heap of %,d MB; the library is in a folder (SQLite) and has its index. The machine
        did other things meanwhile, so that times are rather too long than too short.

        Served is what `rashomon serve` sends, in a process of its own with the heap of the launcher, from asking for a
        page until all of it is there. One reader opens %d pages of each kind, drawn by lot, so that hardly any has been
        drawn before; the first search waits for the encoder. Then %d readers open the largest story again and again, each
        as soon as the page is there, while articles are sent to the API one after another; and then any of all stories,
        which for most of them has to be made.

        | | |
        | --- | ---: |
        %s
        """
        .formatted(many, Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
            PAGES, READERS, String.join("\n", rows));
  }
}
