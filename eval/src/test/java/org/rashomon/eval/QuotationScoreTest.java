package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

final class QuotationScoreTest {
  private static final String TEXT = "“The quay is closed,” Lim said, and the deal calls it “unsafe”.";
  private static final Article ARTICLE = Article.of("000", new Origin.File("a"), TEXT).build();

  private static JsonNode quotes() {
    try {
      return new ObjectMapper().readTree("""
          [{"doc": "000", "start": 1, "end": 19, "kind": "speech", "extent": "full", "speaker": "Ana Lim"},
           {"doc": "000", "start": 55, "end": 61, "kind": "document", "extent": "partial", "speaker": null}]
          """);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double figure(String measure, Quotation... found) {
    Entity lim = new Entity("e", Entity.Kind.PERSON, "Lim", List.of(), "");
    QuotationScore score = QuotationScore.of(List.of(ARTICLE), quotes(),
        article -> new Quoter.Quoted(List.of(found), List.of(lim)));
    return score.figures("set").stream().filter(one -> one.measure().equals(measure)).findFirst().orElseThrow().value();
  }

  private static Quotation quotation(int start, int end, Speaker speaker, double confidence) {
    return new Quotation("q" + start, Quotation.Form.DIRECT, Quotation.Kind.SPEECH,
        List.of(ARTICLE.excerpt(new Span(start, end))), Optional.empty(), speaker, "test", confidence);
  }

  @Test
  void theExactWordsOfTheRightSpeakerCount() {
    Quotation right = quotation(1, 20, new Speaker.Named("e", "Lim", Optional.empty()), 0.95);
    assertThat(figure("quotations found with exact span", right)).isEqualTo(1);
    assertThat(figure("quotations with the right speaker", right)).isEqualTo(1);
    assertThat(figure("quotations with the right speaker, direct", right)).isEqualTo(1);
    assertThat(figure("right speaker among those", right)).isEqualTo(1);
    assertThat(figure("annotated among the quotations in marks", right)).isEqualTo(1);
  }

  @Test
  void otherWordsDont() {
    Quotation shorter = quotation(1, 12, new Speaker.Named("e", "Lim", Optional.empty()), 0.95);
    assertThat(figure("quotations found with exact span", shorter)).isZero();
    assertThat(figure("annotated among the quotations in marks", shorter)).isZero();
  }

  @Test
  void nobodyIsNoRightSpeaker() {
    Quotation open = quotation(1, 20, new Speaker.Unresolved(Optional.empty()), 0);
    assertThat(figure("quotations found with exact span", open)).isEqualTo(1);
    assertThat(figure("quotations with the right speaker", open)).isZero();
    assertThat(figure("quotations given with confidence over .9", open)).isZero();
  }

  @Test
  void aDocumentGivenToAPersonIsAnError() {
    Speaker named = new Speaker.Named("e", "Lim", Optional.empty());
    assertThat(figure("documents given to a person", quotation(55, 61, named, 1))).isEqualTo(1);
    assertThat(figure("documents given to a person", quotation(55, 61, new Speaker.Unnamed(Optional.empty()), 1)))
        .isZero();
  }
}
