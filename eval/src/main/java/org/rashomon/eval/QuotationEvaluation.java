package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.clean.Cleaner;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.read.DocumentReader;
import org.rashomon.understand.QuotationFinder;

/** Measures quotations in marks and their speakers, each article read alone, on the annotated story. */
final class QuotationEvaluation implements Evaluation {
  private static final String SET = "hanoi";

  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    Map<String, Read> articles = read(gold.resolve("hanoi/articles"));
    JsonNode quotes = new ObjectMapper().readTree(gold.resolve("hanoi/gold/quotes.json").toFile());
    int spoken = 0;
    int exact = 0;
    int speakers = 0;
    int documentsGivenAway = 0;
    for (JsonNode quote : quotes) {
      Optional<Read> read = Optional.ofNullable(articles.get(quote.path("doc").asText()));
      Optional<Quotation> found = read.flatMap(article -> article.find(quote));
      boolean speech = quote.path("kind").asText().equals("speech");
      boolean named = found.map(one -> one.speaker() instanceof Speaker.Named).orElse(false);
      spoken += speech ? 1 : 0;
      exact += speech && found.isPresent() ? 1 : 0;
      speakers += speech && found.isPresent() && read.orElseThrow().hasSpeaker(found.get(), quote) ? 1 : 0;
      documentsGivenAway += !speech && named ? 1 : 0;
    }
    return List.of(
        Figure.of(SET, "quotations found with exact span", (double) exact / spoken),
        Figure.of(SET, "quotations with the right speaker", (double) speakers / spoken),
        Figure.ofErrors(SET, "documents given to a person", documentsGivenAway));
  }

  /** An article and what was found in it. */
  private record Read(Article article, QuotationFinder.Found found) {

    /** The quotation with the annotated words; marks and punctuation at the edges do not count. */
    Optional<Quotation> find(JsonNode quote) {
      Span points = new Span(quote.path("start").asInt(), quote.path("end").asInt());
      Span wanted = AttributionScore.trimmed(article.text(), article.fromCodePoints(points));
      return found.quotations().stream()
          .filter(one -> one.form() != Form.INDIRECT)
          .filter(one -> one.content().stream()
              .anyMatch(part -> AttributionScore.trimmed(article.text(), part.span()).equals(wanted)))
          .findFirst();
    }

    boolean hasSpeaker(Quotation quotation, JsonNode quote) {
      String wanted = quote.path("speaker").asText();
      return switch (quotation.speaker()) {
        case Speaker.Named named -> found.entities().stream()
            .filter(one -> one.id().equals(named.entity()))
            .anyMatch(one -> isCalled(one, wanted));
        case Speaker.Unnamed unnamed -> wanted.startsWith("unnamed");
        case Speaker.Recovered recovered -> false;
        case Speaker.Unresolved unresolved -> false;
      };
    }

    /** Whether the words of one of its names are all among those of the annotated one. */
    private static boolean isCalled(Entity entity, String wanted) {
      return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
          .anyMatch(name -> words(wanted).containsAll(words(name)));
    }
  }

  private static Set<String> words(String name) {
    return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  private static Map<String, Read> read(Path folder) {
    QuotationFinder finder = new QuotationFinder();
    Map<String, Read> read = new HashMap<>();
    for (Article article : articles(folder)) {
      read.put(article.id().substring(0, 3), new Read(article, finder.find(article)));
    }
    return read;
  }

  private static List<Article> articles(Path folder) {
    Cleaner cleaner = new Cleaner();
    List<Article> articles = new ArrayList<>();
    try (Stream<RawDocument> documents = new DocumentReader().read(
        List.of(folder.toString()), InputStream.nullInputStream())) {
      documents.forEach(document -> {
        if (cleaner.clean(document) instanceof Kept(Article article)) {
          articles.add(article);
        }
      });
    }
    return articles;
  }
}
