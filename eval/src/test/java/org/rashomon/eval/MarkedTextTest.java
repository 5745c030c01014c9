package org.rashomon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;

final class MarkedTextTest {

  private static Form form(String text, String... contents) {
    List<Span> spans = List.of(contents).stream()
        .map(content -> new Span(text.indexOf(content), text.indexOf(content) + content.length()))
        .toList();
    return MarkedText.of(text).form(spans);
  }

  @Test
  void wordsBetweenMarksAreDirectWithTheMarksOrWithout() {
    String text = "“The quay is closed,” Lim said.";
    assertThat(form(text, "“The quay is closed,”")).isEqualTo(Form.DIRECT);
    assertThat(form(text, "The quay is closed")).isEqualTo(Form.DIRECT);
  }

  @Test
  void interruptedWordsAreDirectIfAllTheirPartsAre() {
    String text = "\"The quay is closed,\" Lim said, \"for good.\"";
    assertThat(form(text, "\"The quay is closed,\"", "\"for good.\"")).isEqualTo(Form.DIRECT);
  }

  @Test
  void someWordsBetweenMarksMakeItMixed() {
    assertThat(form("Lim said the quay was “a ruin” and closed.", "the quay was “a ruin” and closed"))
        .isEqualTo(Form.MIXED);
    assertThat(form("Lim said that \"it is over\".", "that \"it is over\"")).isEqualTo(Form.MIXED);
  }

  @Test
  void noWordsBetweenMarksMakeItIndirect() {
    assertThat(form("\"No,\" Lim said. Okafor said it was not closed.", "it was not closed")).isEqualTo(Form.INDIRECT);
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(form("Lim said it's the crew's quay and the boats' too.", "it's the crew's quay and the boats' too"))
        .isEqualTo(Form.INDIRECT);
    assertThat(form("In the '90s the boats' crews left, Lim said.", "In the '90s the boats' crews left"))
        .isEqualTo(Form.INDIRECT);
  }

  @Test
  void singleMarksAreMarks() {
    assertThat(form("'We're closed', says Lim", "'We're closed'")).isEqualTo(Form.DIRECT);
    assertThat(form("Lim calls the quay ‘a ruin’", "the quay ‘a ruin’")).isEqualTo(Form.MIXED);
  }

  @Test
  void anUnclosedMarkRunsToTheParagraphsEnd() {
    String text = "\"The quay is closed.\nOkafor said it is not.";
    assertThat(form(text, "The quay is closed.")).isEqualTo(Form.DIRECT);
    assertThat(form(text, "it is not")).isEqualTo(Form.INDIRECT);
  }

  @Test
  void marksInsideMarksDontEndThem() {
    assertThat(form("“What he calls “a ruin” is my home,” Lim said.", "What he calls “a ruin” is my home"))
        .isEqualTo(Form.DIRECT);
    assertThat(form("“What he calls “a ruin” is my home,” Lim said.", "Lim said")).isEqualTo(Form.INDIRECT);
  }

  @Test
  void marksThatFaceTheWrongWayCount() {
    assertThat(form("”The quay is closed,” Lim said.", "The quay is closed")).isEqualTo(Form.DIRECT);
    assertThat(form("“The quay is closed.“ Lim left it.", "The quay is closed")).isEqualTo(Form.DIRECT);
    assertThat(form("“The quay is closed.“ Lim left it.", "Lim left it")).isEqualTo(Form.INDIRECT);
  }

  @Test
  void marksAtTheEndsComeOff() {
    assertThat(MarkedText.withoutMarks("“No”", new Span(0, 4))).isEqualTo(new Span(1, 3));
    assertThat(MarkedText.withoutMarks("No", new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(MarkedText.withoutMarks("\"", new Span(0, 1))).isEqualTo(new Span(1, 1));
  }
}
