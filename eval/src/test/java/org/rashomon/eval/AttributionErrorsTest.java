package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.eval.AttributionErrors.Counted;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/** Invented sentences, each with what is annotated of it and what was found. */
final class AttributionErrorsTest {
  private final List<Attributed> annotated = new ArrayList<>();
  private final List<Quotation> found = new ArrayList<>();
  private String text = "";

  private AttributionErrorsTest reading(String sentence) {
    text = sentence;
    return this;
  }

  private List<Span> at(String words) {
    int start = text.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(start, start + words.length()));
  }

  private AttributionErrorsTest annotated(String content, String source, String cue) {
    annotated.add(new Attributed(at(content), at(source), at(cue)));
    return this;
  }

  private AttributionErrorsTest found(String content, String source, String cue) {
    return found(content, cue, new Speaker.Unnamed(at(source).stream().findFirst().map(article()::excerpt)),
        Kind.SPEECH);
  }

  private AttributionErrorsTest found(String content, String cue, Speaker speaker, Kind kind) {
    found.add(new Quotation(
        "q" + found.size(), Form.MIXED, kind, List.of(article().excerpt(at(content).get(0))),
        at(cue).stream().findFirst().map(article()::excerpt), speaker, "test", 1));
    return this;
  }

  private Article article() {
    return Article.of("a", new Origin.File("a"), text).build();
  }

  private List<String> kinds() {
    AttributionErrors errors = new AttributionErrors();
    errors.add(text, annotated, found);
    return errors.commonest(20).stream().map(Counted::kind).toList();
  }

  @Test
  void rightOnesAreNoError() {
    reading("“The quay is closed,” Lim said.").annotated("“The quay is closed,”", "Lim", "said")
        .found("The quay is closed,", "Lim", "said");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void missedOnesAreToldByFormAndCue() {
    reading("Lim believes the quay is closed. Okafor says it is “not”.")
        .annotated("the quay is closed", "Lim", "believes").annotated("it is “not”", "Okafor", "says");
    assertThat(kinds()).containsExactlyInAnyOrder(
        "indirect missed: by a verb of thought, wish or plan", "mixed missed: by a verb of saying");
  }

  @Test
  void missedOnesInHeadingsAreToldApart() {
    reading("Lim: quay is closed\n\nIt rained.").annotated("quay is closed", "Lim", ":");
    assertThat(kinds()).containsExactly("indirect missed: by a preposition or a mark alone");
    annotated.clear();
    reading("Quay is closed, says Lim\n\nIt rained.").annotated("Quay is closed", "Lim", "says");
    assertThat(kinds()).containsExactly("indirect missed: in a heading");
  }

  @Test
  void spuriousOnesAreToldByWhatTheyAre() {
    reading("Lim left the “old quay” for good. The deed calls it a ruin.")
        .found("old quay", "", "").found("it a ruin", "calls", new Speaker.Unnamed(Optional.empty()), Kind.DOCUMENT);
    assertThat(kinds()).containsExactlyInAnyOrder(
        "direct given, annotated nowhere: a marked term", "indirect given, annotated nowhere: a document's words");
  }

  @Test
  void piecesOfOneAreFragments() {
    reading("Lim said the quay is closed and the boats are gone and the crews too.")
        .annotated("the quay is closed and the boats are gone and the crews too", "Lim", "said")
        .found("the quay is closed", "Lim", "said").found("the boats are gone", "Lim", "said");
    assertThat(kinds()).containsExactly("indirect in fragments");
  }

  @Test
  void twoThatCameOutAsOneAreJoined() {
    reading("Lim said the quay is closed. Okafor said it is not so at all.")
        .annotated("the quay is closed", "Lim", "said").annotated("it is not so at all", "Okafor", "said")
        .found("the quay is closed. Okafor said it is not so at all", "Lim", "said");
    assertThat(kinds()).containsExactly("indirect joined with another into one");
  }

  @Test
  void oneThatIsMuchTooLongSaysAtWhichEnd() {
    reading("Lim said it is closed, as the crews of seven boats found out on Monday.")
        .annotated("it is closed", "Lim", "said")
        .found("it is closed, as the crews of seven boats found out on Monday", "Lim", "said");
    assertThat(kinds()).containsExactly("indirect found, less than half alike: ends late");
  }

  @Test
  void whatIsGivenTwiceIsExtra() {
    reading("Lim said the old quay is closed.").annotated("the old quay is closed", "Lim", "said")
        .found("the old quay is closed", "Lim", "said").found("the old", "Lim", "said");
    assertThat(kinds()).containsExactly("indirect beside another with the same words");
  }

  @Test
  void boundsOfMatchedOnesAreToldByTheirEnd() {
    reading("Lim said that the quay is closed for good.").annotated("that the quay is closed for good", "Lim", "said")
        .found("the quay is closed", "Lim", "said");
    assertThat(kinds()).containsExactlyInAnyOrder(
        "indirect matched: a conjunction too few", "indirect matched: ends early");
  }

  @Test
  void marksAndPunctuationAtTheEndsAreNoBounds() {
    reading("Lim said the quay is closed.").annotated("the quay is closed.", "Lim", "said")
        .found("the quay is closed", "Lim", "said");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void speakersNotFoundAreToldByTheirDistance() {
    reading("Lim stood up. “The quay is closed.”").annotated("“The quay is closed.”", "Lim", "")
        .found("The quay is closed.", "", "");
    assertThat(kinds()).containsExactly("speaker not found, who stands in another sentence");
    annotated.clear();
    found.clear();
    reading("“The quay is closed,” cried Lim.").annotated("“The quay is closed,”", "Lim", "cried")
        .found("The quay is closed,", "", "");
    assertThat(kinds()).containsExactly("speaker not found, who stands in the same sentence");
  }

  @Test
  void wrongSpeakersAreToldByWhoIsTakenForThem() {
    reading("Lim told Okafor: “The quay is closed.”").annotated("“The quay is closed.”", "Lim", "told")
        .found("The quay is closed.", "Okafor", "told");
    assertThat(kinds()).containsExactly("speaker wrong: somebody nearer");
    annotated.clear();
    found.clear();
    reading("Okafor left. “The quay is closed,” she said.").annotated("“The quay is closed,”", "she", "said")
        .found("The quay is closed,", "Okafor", "said");
    assertThat(kinds()).containsExactly("speaker wrong: another than the pronoun annotated");
  }

  @Test
  void aPronounLeftOpenIsNoRightSpeaker() {
    reading("“The quay is closed,” she said.").annotated("“The quay is closed,”", "she", "said");
    found("The quay is closed,", "said", new Speaker.Unresolved(Optional.of(article().excerpt(at("she").get(0)))),
        Kind.SPEECH);
    assertThat(kinds()).containsExactly("speaker's words right, but left open who it is: a pronoun");
  }

  @Test
  void theSectionHasTheCommonestAndNoWordsOfTheText() {
    reading("Lim said the quay is closed. Okafor said it is not. She thinks so.")
        .annotated("the quay is closed", "Lim", "said").annotated("it is not", "Okafor", "said")
        .annotated("so", "She", "thinks");
    AttributionErrors errors = new AttributionErrors();
    errors.add(text, annotated, found);
    assertThat(errors.section("set", 1))
        .contains("of 3 errors of 2 kinds", "| indirect missed: by a verb of saying | 2 |")
        .doesNotContain("thought", "quay");
  }
}
