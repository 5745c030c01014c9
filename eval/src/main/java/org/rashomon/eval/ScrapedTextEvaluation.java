package org.rashomon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Furniture;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.Span;
import org.rashomon.read.DocumentReader;

/**
 * Measures, on scraped texts in which nobody marked furniture, what can be known without: lines that an outlet prints in
 * article after article are furniture, and what somebody said is none.
 */
final class ScrapedTextEvaluation implements Evaluation {
  /** A line in so many articles of one outlet is no chance; phrases of the police come twice. */
  private static final int OFTEN = 3;

  @Override
  public String name() {
    return "scraped";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    return List.of(
        Figure.of("gva/dev, allsides/val", "lines that come again and again marked", repeated(gold)),
        Figure.ofErrors("polnear/dev", "share of spoken words marked as furniture",
            buried(gold.resolve("polnear/dev"))));
  }

  /** Of the different lines that stand in many articles of one outlet, the share that is marked. */
  private static double repeated(Path gold) throws IOException {
    Map<String, Set<String>> articles = new HashMap<>();
    Set<String> marked = new HashSet<>();
    for (Article article : kept(gold.resolve("gva/dev.articles.jsonl"), gold.resolve("allsides/val.articles.jsonl"))) {
      int start = 0;
      for (String line : article.text().split("\n", -1)) {
        count(article, start, line, articles, marked);
        start += line.length() + 1;
      }
    }
    List<String> often = articles.entrySet().stream().filter(entry -> entry.getValue().size() >= OFTEN)
        .map(Map.Entry::getKey).toList();
    return (double) often.stream().filter(marked::contains).count() / Math.max(1, often.size());
  }

  private static void count(
      Article article, int start, String line, Map<String, Set<String>> articles, Set<String> marked) {
    if (line.chars().anyMatch(Character::isLetterOrDigit)) {
      String key = article.outlet().orElse("") + "\t" + line.strip();
      articles.computeIfAbsent(key, unseen -> new HashSet<>()).add(article.id());
      Span span = new Span(start, start + line.length());
      if (article.furniture().stream().anyMatch(piece -> piece.span().overlaps(span))) {
        marked.add(key);
      }
    }
  }

  /** Of the characters that annotators found to be somebody's words, the share that lies in furniture that is left out. */
  private static double buried(Path folder) throws IOException {
    long spoken = 0;
    long buried = 0;
    for (Brat brat : Brat.read(folder)) {
      List<Furniture> left = leftOut(brat);
      for (Span span : brat.attributions().stream().flatMap(each -> each.content().stream()).toList()) {
        spoken += span.length();
        buried += left.stream().mapToInt(piece -> piece.span().overlap(span)).sum();
      }
    }
    return (double) buried / Math.max(1, spoken);
  }

  private static List<Furniture> leftOut(Brat brat) {
    RawDocument document = new RawDocument(
        brat.name(), new Origin.File(brat.name()), RawDocument.Given.nothing(), new PlainText(brat.text()));
    return new Cleaner().clean(document) instanceof Kept(Article article)
        ? article.furniture().stream().filter(piece -> !piece.kind().isHeading()).toList()
        : List.of();
  }

  private static List<Article> kept(Path... files) {
    Cleaner cleaner = new Cleaner();
    List<Article> articles = new ArrayList<>();
    try (Stream<RawDocument> documents = new DocumentReader()
        .read(Stream.of(files).map(Path::toString).toList(), InputStream.nullInputStream())) {
      documents.forEach(document -> {
        if (cleaner.clean(document) instanceof Kept(Article article)) {
          articles.add(article);
        }
      });
    }
    return articles;
  }
}
