package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/**
 * Compares quotations in marks with annotated ones: the words, and the speaker by name.
 *
 * <p>The annotation holds what stands in marks only, so the form is not the text's as in {@link AttributionScore}: it
 * is direct where the whole remark stands in the marks (its {@code extent} is {@code full}), mixed where some of its
 * words do.
 */
final class QuotationScore {
  private final ByForm all = new ByForm();
  private final Map<Form, ByForm> byForm = new EnumMap<>(Form.class);
  private int documentsGivenAway;
  private int given;
  private int annotated;

  /** What is counted of the spoken ones, for all and for each form. */
  private static final class ByForm {
    private int spoken;
    private int exact;
    private int speakers;
    private int sure;
    private int sureRight;

    private void add(boolean found, boolean right, boolean isSure) {
      spoken++;
      exact += found ? 1 : 0;
      speakers += right ? 1 : 0;
      sure += isSure ? 1 : 0;
      sureRight += isSure && right ? 1 : 0;
    }

    private List<Figure> figures(String set, String of) {
      return List.of(
          Figure.of(set, "quotations found with exact span" + of, Tally.ratio(exact, spoken)),
          Figure.of(set, "quotations with the right speaker" + of, Tally.ratio(speakers, spoken)),
          Figure.shown(set, "quotations given with confidence over .9" + of, Tally.ratio(sure, spoken)),
          Figure.of(set, "right speaker among those" + of, Tally.ratio(sureRight, sure)));
    }
  }

  /** An article and what was found in it. */
  private record Read(Article article, Quoter.Quoted found) {

    /** The quotation with the annotated words; marks and punctuation at the edges do not count. */
    Optional<Quotation> find(JsonNode quote) {
      Span wanted = AttributionScore.trimmed(article.text(), HanoiStory.span(article, quote));
      return marked()
          .filter(one -> one.content().stream()
              .anyMatch(part -> AttributionScore.trimmed(article.text(), part.span()).equals(wanted)))
          .findFirst();
    }

    Stream<Quotation> marked() {
      return found.quotations().stream().filter(one -> one.form() != Form.INDIRECT);
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

    private static Set<String> words(String name) {
      return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    }
  }

  private QuotationScore() {
    List.of(Form.DIRECT, Form.MIXED).forEach(form -> byForm.put(form, new ByForm()));
  }

  /**
   * What a program came to.
   *
   * @param quotes annotated quotations, each in the article whose id is its {@code doc}
   */
  static QuotationScore of(List<Article> articles, JsonNode quotes, Quoter quoter) {
    Map<String, Read> read = new HashMap<>();
    articles.forEach(article -> read.put(article.id(), new Read(article, quoter.find(article))));
    QuotationScore score = new QuotationScore();
    Set<Quotation> right = new HashSet<>();
    for (JsonNode quote : quotes) {
      Optional.ofNullable(read.get(quote.path("doc").asText())).ifPresent(one -> score.add(one, quote, right));
    }
    score.given = read.values().stream().mapToInt(one -> (int) one.marked().count()).sum();
    score.annotated = right.size();
    return score;
  }

  private void add(Read read, JsonNode quote, Set<Quotation> right) {
    Optional<Quotation> found = read.find(quote);
    found.ifPresent(right::add);
    if (!quote.path("kind").asText().equals("speech")) {
      documentsGivenAway += found.filter(one -> one.speaker() instanceof Speaker.Named).isPresent() ? 1 : 0;
      return;
    }
    boolean speaker = found.filter(one -> read.hasSpeaker(one, quote)).isPresent();
    boolean sure = found.filter(one -> one.confidence() > AttributionScore.SURE).isPresent();
    Form form = quote.path("extent").asText().equals("full") ? Form.DIRECT : Form.MIXED;
    Stream.of(all, byForm.getOrDefault(form, all)).forEach(counts -> counts.add(found.isPresent(), speaker, sure));
  }

  /** What it came to, in a fixed order. */
  List<Figure> figures(String set) {
    List<Figure> figures = new ArrayList<>(all.figures(set, ""));
    figures.add(Figure.of(set, "annotated among the quotations in marks", Tally.ratio(annotated, given)));
    figures.add(Figure.ofErrors(set, "documents given to a person", documentsGivenAway));
    byForm.forEach((form, counts) -> counts.figures(set, ", " + form.label()).stream()
        .map(Figure::ungated).forEach(figures::add));
    return figures;
  }
}
