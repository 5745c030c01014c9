package org.rashomon.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * Counts in how many articles of news each word stands, and writes the list that {@code text} ships.
 *
 * <p>Run again when {@link WordPlaces} cuts otherwise: {@code DocumentFrequencies GOLD OUTPUT}.
 */
final class DocumentFrequencies {
  /** A word in fewer articles than one in so many is left out: names and slips, and it keeps the list short. */
  private static final int RAREST = 400;

  private final Map<String, Integer> counts = new TreeMap<>();
  private int articles;

  private DocumentFrequencies() {}

  /** Writes the list. */
  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[0]);
    DocumentFrequencies frequencies = new DocumentFrequencies();
    for (String set : List.of("allsides/train", "gva/dev")) {
      GoldStories.read(gold, set).articles().forEach(article -> frequencies.add(words(article)));
    }
    for (Path text : texts(gold.resolve("polnear/train"))) {
      frequencies.add(WordPlaces.of(Files.readString(text)));
    }
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      frequencies.print(out);
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<Word> words(Article article) {
    List<Word> words = new ArrayList<>(WordPlaces.of(article));
    article.title().map(WordPlaces::of).ifPresent(words::addAll);
    return words;
  }

  private void add(List<Word> words) {
    articles++;
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(word.stem()));
    stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
  }

  private void print(PrintStream out) {
    out.println("# In how many of " + articles + " English news articles each word stands (stems; at least one in "
        + RAREST + "). Written by eval's DocumentFrequencies.");
    out.println(articles);
    Map<Integer, Set<String>> byCount = new TreeMap<>(Collections.reverseOrder());
    counts.forEach((stem, count) -> {
      if (count >= articles / RAREST) {
        byCount.computeIfAbsent(count, of -> new TreeSet<>()).add(stem);
      }
    });
    byCount.forEach((count, stems) -> out.println(count + " " + String.join(" ", stems)));
  }
}
