package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;

final class DenialsTest {
  /** What of a text is shown where the cue is in brackets and what it announces in braces. */
  private static String shown(String marked) {
    String text = marked.replaceAll("[\\[\\]{}]", "");
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    Span content = new Span(marked.indexOf('{') - 2, marked.indexOf('}') - 3);
    Excerpt excerpt = Article.of("a", new Origin.File("a"), text).build().excerpt(cue);
    Optional<Integer> start = Denials.start(text, excerpt, content);
    return text.substring(start.orElse(content.start()), content.end());
  }

  @ParameterizedTest
  @CsvSource({
    "Mr Orr [denied] that {the gate was locked}., denied that the gate was locked",
    "Mr Orr has [denied] {knowing of the gate}., has denied knowing of the gate",
    "Mr Orr did not [deny] that {the gate was locked}., did not deny that the gate was locked",
    "Mr Orr [ruled out] that {the gate was locked}., ruled out that the gate was locked",
    "Mr Orr [rejected] claims that {the gate was locked}., rejected claims that the gate was locked"})
  void theDenialIsShownWithWhatIsDenied(String marked, String shown) {
    assertThat(shown(marked)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr Orr [said] that {the gate was locked}., the gate was locked",
    "Mr Orr [dismissed] it as {a fable}., a fable",
    "Mr Orr [denied] it and {blamed the rain}., blamed the rain"})
  void whatNobodyDeniesIsShownAlone(String marked, String shown) {
    assertThat(shown(marked)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"denied", "Denies", "refuted", "disputes", "was rejected", "ruling out", "dismissing"})
  void verbsThatDenyAreKnown(String cue) {
    assertThat(Denials.isIn(cue)).isTrue();
  }

  @Test
  void verbsOfSayingDenyNothing() {
    assertThat(Denials.isIn("said it was decided by rule")).isFalse();
  }
}
