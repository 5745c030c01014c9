package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Span;
import org.rashomon.read.DocumentReader;

/** Measures, on the annotated story, what is marked as furniture, and that nothing anybody said is. */
final class FurnitureEvaluation implements Evaluation {
  private static final String SET = "hanoi";

  @Override
  public String name() {
    return "furniture";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Path folder = gold.resolve("hanoi");
    JsonNode junk = new ObjectMapper().readTree(folder.resolve("gold/junk.json").toFile());
    JsonNode quotes = new ObjectMapper().readTree(folder.resolve("gold/quotes.json").toFile());
    OverlapScore score = new OverlapScore();
    OverlapScore sameKind = new OverlapScore();
    int buried = 0;
    for (Article article : articles(folder.resolve("articles"))) {
      String document = article.id().substring(0, 3);
      List<Span> marked = article.furniture().stream().map(piece -> piece.span()).toList();
      score.add(spans(article, document, junk), marked);
      for (JsonNode piece : junk) {
        if (piece.path("doc").asText().equals(document)) {
          String kind = piece.path("kind").asText();
          sameKind.add(List.of(span(article, piece)), article.furniture().stream()
              .filter(mark -> mark.kind().label().equals(kind)).map(mark -> mark.span())
              .filter(span -> span.overlaps(span(article, piece))).toList());
        }
      }
      buried += buried(article, document, quotes, marked);
    }
    return List.of(
        Figure.of(SET, "furniture precision by characters", score.precision()),
        Figure.of(SET, "furniture recall by characters", score.recall()),
        Figure.of(SET, "furniture recall with the same kind", sameKind.recall()),
        Figure.ofErrors(SET, "spoken words marked as furniture", buried));
  }

  private static List<Article> articles(Path folder) {
    Cleaner cleaner = new Cleaner();
    List<Article> articles = new ArrayList<>();
    try (Stream<RawDocument> documents = new DocumentReader().read(List.of(folder.toString()),
        InputStream.nullInputStream())) {
      documents.forEach(document -> {
        if (cleaner.clean(document) instanceof Kept(var article)) {
          articles.add(article);
        }
      });
    }
    return articles;
  }

  private static List<Span> spans(Article article, String document, JsonNode gold) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode each : gold) {
      if (each.path("doc").asText().equals(document)) {
        spans.add(span(article, each));
      }
    }
    return spans;
  }

  private static Span span(Article article, JsonNode piece) {
    return article.fromCodePoints(new Span(piece.path("start").asInt(), piece.path("end").asInt()));
  }

  /** Quotations of what somebody said that lie in furniture which the gold does not have. */
  private static int buried(Article article, String document, JsonNode quotes, List<Span> marked) {
    int buried = 0;
    for (JsonNode quote : quotes) {
      boolean spoken = quote.path("kind").asText().equals("speech")
          && !quote.path("extent").asText().equals("headline");
      if (quote.path("doc").asText().equals(document) && spoken) {
        Span span = span(article, quote);
        buried += marked.stream().anyMatch(mark -> mark.overlaps(span)) ? 1 : 0;
      }
    }
    return buried;
  }
}
