package org.rashomon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rashomon.app.library.Desk;
import org.rashomon.app.library.DeskListener;
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
    try (Library library = Library.open(LibraryPlace.in(place)); Desk desk = desk(library)) {
      long start = System.nanoTime();
      Desk.Added added = desk.add(List.of(file.toString()), InputStream.nullInputStream());
      double seconds = seconds(start);
      row("articles added in one run", String.format(Locale.ROOT, "%,d", added.added()));
      row("left out", String.format(Locale.ROOT, "%,d", added.rejected() + added.known()));
      row("stories, of these with two articles or more",
          String.format(Locale.ROOT, "%,d, %,d", library.countStories(), several(library)));
      row("stories told, some of them more than once", String.format(Locale.ROOT, "%,d", added.told()));
      row("time of the run, seconds", String.format(Locale.ROOT, "%,.0f", seconds));
      row("articles a second", String.format(Locale.ROOT, "%.1f", added.added() / seconds));
    }
  }

  private static long several(Library library) {
    return Readings.stories(library).stream().filter(story -> story.reports() > 1).count();
  }

  private static Desk desk(Library library) throws IOException, InterruptedException {
    return Desk.open(library, Clock.systemUTC(), DeskListener.NONE);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void open(String what, Path place) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Library library = Library.open(LibraryPlace.in(place))) {
      Desk desk = desk(library);
      row(what, String.format(Locale.ROOT, "%.2f", seconds(start)));
      desk.close();
    }
  }

  private void addOneByOne(Path place) throws IOException, InterruptedException {
    try (Library library = Library.open(LibraryPlace.in(place)); Desk desk = desk(library)) {
      Readings readings = new Readings(library);
      row("the first article after opening, with loading the encoder, seconds", String.format(Locale.ROOT, "%.2f",
          add(desk, later.getFirst()) / 1e3));
      row("one more article, its story told, ms: p50, p99, most", times(desk, later.subList(1, ONE_BY_ONE / 2)));
      readings.start();
      row("one more article while somebody reads, ms: p50, p99, most",
          times(desk, later.subList(ONE_BY_ONE / 2, ONE_BY_ONE)));
      readings.stop().forEach((page, times) -> row(page + " meanwhile, ms: p50, p99, most", times));
    }
  }

  private static Milliseconds times(Desk desk, List<Article> articles) throws InterruptedException {
    Milliseconds times = new Milliseconds();
    for (Article article : articles) {
      times.add(add(desk, article));
    }
    return times;
  }

  /** Milliseconds that it takes until its story is told. */
  private static double add(Desk desk, Article article) throws InterruptedException {
    byte[] line = line(article).getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Desk.Added added = desk.add(List.of("-"), new ByteArrayInputStream(line));
    if (added.added() + added.rejected() + added.known() != 1) {
      throw new IllegalStateException("one article was given and not one came in: " + added);
    }
    return seconds(start) * 1e3;
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
        machine with %d cores and a heap of %,d MB; the library is in a folder (SQLite). The machine did other things
        meanwhile, so that times are rather too long than too short.

        Pages are what the web app asks the library for when somebody opens one, without the drawing of it: the front
        page's fifty stories, a story with its dossier, findings and history, a person's hundred latest quotations, an
        outlet's articles and deeds. %d readers ask for one after another, of stories, people and outlets drawn by lot.

        | | |
        | --- | ---: |
        %s
        """
        .formatted(many, Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
            Readings.READERS, String.join("\n", rows));
  }
}
