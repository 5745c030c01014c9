package org.rashomon.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Dossier;
import org.rashomon.tell.page.StoryMarkdown;
import org.rashomon.testing.CopiedStories;
import org.rashomon.testing.MockDossier;

final class DossierMarkdownTest {
  private static String markdown(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    DossierMarkdown.write(dossier, out);
    return out.toString();
  }

  @Test
  void everySectionOfThePageIsThere() throws IOException {
    assertThat(markdown(MockDossier.rich())).contains("## Twelve in hospital", "### What happened", "### Timeline",
        "### Where they differ", "### Who said what", "### Who copied whom", "### The articles", "## Left out");
  }

  @Test
  void lineNamesOutletAndParagraphOfItsEvidence() throws IOException {
    assertThat(markdown(MockDossier.rich())).contains(
        "- The reopening ceremony planned for Saturday has been called off, the town hall announced. (Radio Lind, ¶ 2)\n");
  }

  @Test
  void quotationInterruptedByItsCueIsShownInItsParts() throws IOException {
    assertThat(markdown(MockDossier.rich())).contains(
        "- “We heard it before we saw it,” … “Then the middle span simply was not there any more.” (Vallis");
  }

  @Test
  void changesFromVersionToVersionAreToldWithTheirWords() throws IOException {
    assertThat(markdown(MockDossier.dossier(List.of(), List.of(CopiedStories.revised())))).contains("### Versions",
        "**Radio Lind (1), 4 May 2031, 08:00 GMT → Radio Lind (2), 4 May 2031, 12:00 GMT.**",
        "- *changed* “Twelve people were hurt in the crash.” became “Seventeen people were hurt in the crash.”"
            + " (Radio Lind (1), ¶ 1; Radio Lind (2), ¶ 1)",
        "- *removed* “The pilot has not been found.” (Radio Lind (1), ¶ 1)",
        "- *added* “A tug stands by off the mole.” (Radio Lind (2), ¶ 1)");
    assertThat(markdown(MockDossier.rich())).doesNotContain("### Versions");
  }

  @Test
  void reportsOfOneTextAreListedWithTheAgencyTheyCredit() throws IOException {
    assertThat(markdown(MockDossier.dossier(List.of(), List.of(CopiedStories.ofTwelve())))).contains(
        "- **Text A**, four reports, counted as one: AP (agency; its own report is not here), Ostby Herald"
            + " (4 May, 07:00 · credits AP), ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "# no heading | \\# no heading",
    "- no item | \\- no item",
    "1. no item | 1\\. no item",
    "a *b* _c_ `d` | a \\*b\\* \\_c\\_ \\`d\\`",
    "<script> [x](y) &amp; | \\<script\\> \\[x\\](y) \\&amp;"})
  void textMeansNothingButItself(String words, String escaped) {
    assertThat(StoryMarkdown.escaped(words)).isEqualTo(escaped);
  }

  @Test
  void lineBreaksAndControlCharactersBecomeSpaces() {
    assertThat(StoryMarkdown.escaped(" a\n\n# b\u0007\tc ")).isEqualTo("a \\# b c");
  }

  @Test
  void hostileTitleStaysOneHeading() throws IOException {
    Dossier dossier = MockDossier.dossier(List.of(), List.of(MockDossier.single("a", "x\n# y\n<img>", "Text.")));
    assertThat(markdown(dossier).lines().filter(line -> line.startsWith("#")))
        .containsExactly("# Dossier", "## x \\# y \\<img\\>", "### What happened", "### The articles");
  }
}
