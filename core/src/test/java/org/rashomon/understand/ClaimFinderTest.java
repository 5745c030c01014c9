package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Modality;
import org.rashomon.model.Claim.Polarity;
import org.rashomon.model.Claim.Voice;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;

final class ClaimFinderTest {

  private static Claim only(String text) {
    List<Claim> claims = ReadText.on("2031-05-14", text).claims();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Excerpt excerpt(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.excerpt(start, start + words.length());
  }

  private static Quotation quotation(
      Article article, Quotation.Form form, String content, String cue, String speaker) {
    return new Quotation("q", form, Quotation.Kind.SPEECH, List.of(excerpt(article, content)),
        Optional.of(excerpt(article, cue)),
        new Speaker.Named("e", speaker, Optional.of(excerpt(article, speaker))), "test", 1);
  }

  @Test
  void aSentenceIsOneClaimOfTheOutlet() {
    Claim claim = only("The ferry sank off Ostrava Point.");
    assertThat(claim.excerpt().exact()).isEqualTo("The ferry sank off Ostrava Point");
    assertThat(claim.voice()).isEqualTo(new Voice.Outlet());
    assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(claim.hedge()).isEmpty();
  }

  @Test
  void clearClausesAreClaimsOfTheirOwn() {
    List<Claim> claims = ReadText.on("2031-05-14",
        "The ferry sank off the point on Tuesday, but most of the passengers were saved; two boats were lost at sea.")
        .claims();
    assertThat(claims).extracting(claim -> claim.excerpt().exact()).containsExactly(
        "The ferry sank off the point on Tuesday", "most of the passengers were saved", "two boats were lost at sea");
  }

  @Test
  void aBracketOpenedInAClauseIsClosedInIt() {
    assertThat(only("The briefing was moved to 2pm (7am GMT).").excerpt().exact())
        .isEqualTo("The briefing was moved to 2pm (7am GMT)");
  }

  @Test
  void verbsOfOneSubjectStayTogether() {
    assertThat(only("The mayor left the hall, and took the train to Brevik.").excerpt().exact())
        .isEqualTo("The mayor left the hall, and took the train to Brevik");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The bridge was not closed | NEGATED
      The bridge wasn't closed on Monday | NEGATED
      The talks ended without a deal | NEGATED
      The council failed to agree on a budget | NEGATED
      Nobody was hurt in the fire | NEGATED
      The result fell short of what the union had asked | NEGATED
      The company denied any wrongdoing | NEGATED
      Not only the bridge was closed | AFFIRMED
      The bridge was closed at noon | AFFIRMED
      """)
  void polarityIsReadFromTheWords(String text, Polarity polarity) {
    assertThat(only(text + ".").polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The bridge may close on Monday | POSSIBLE
      A strike in May closed the bridge | ASSERTED
      The bridge will close on Monday | PLANNED
      They’ll close the bridge on Monday | PLANNED
      The vote was to be held on Monday | PLANNED
      The bridge is set to close on Monday | PLANNED
      The closure is scheduled for Monday | PLANNED
      The union wants the bridge closed | WANTED
      The owner offered to close two of the mills | WANTED
      Will the bridge close on Monday? | ASKED
      The bridge closed on Monday | ASSERTED
      """)
  void modalityIsReadFromTheWords(String text, Modality modality) {
    assertThat(only(text.endsWith("?") ? text : text + ".").modality()).isEqualTo(modality);
  }

  @Test
  void theHedgeIsQuoted() {
    Claim claim = only("The fire was almost certainly started by a cable.");
    assertThat(claim.hedge().map(Excerpt::exact)).contains("almost certainly");
    assertThat(claim.modality()).isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void anUnlikelyPairIsNoHedge() {
    assertThat(only("The unlikely pair walked to the harbour.").hedge()).isEmpty();
  }

  @Test
  void whatIsQuotedIsTheSpeakersClaimAndTheWordsAroundItAreNone() {
    ReadText text = ReadText.on("2031-05-14", "Mayor Tilda Brandt said that the harbour wanted all tolls lifted.");
    Quotation quotation = quotation(
        text.article(), Quotation.Form.INDIRECT, "the harbour wanted all tolls lifted", "said", "Mayor Tilda Brandt");
    assertThat(text.claims(quotation)).singleElement().satisfies(claim -> {
      assertThat(claim.excerpt().exact()).isEqualTo("the harbour wanted all tolls lifted");
      assertThat(claim.voice()).isEqualTo(new Voice.Quoted("q", quotation.speaker()));
      assertThat(claim.quantities()).extracting(quantity -> quantity.of()).containsExactly("tolls");
    });
  }

  @Test
  void aDenialTurnsWhatItDenies() {
    ReadText text = ReadText.on("2031-05-14", "Brandt denied that the harbour was closed.");
    Quotation quotation = quotation(text.article(), Quotation.Form.INDIRECT, "the harbour was closed", "denied",
        "Brandt");
    assertThat(text.claims(quotation)).singleElement().extracting(Claim::polarity).isEqualTo(Polarity.NEGATED);
  }

  @Test
  void aFewWordsInMarksAreTheReportersClaim() {
    ReadText text = ReadText.on("2031-05-14", "Brandt called the toll \"a bad joke\" on Monday.");
    Quotation quotation = quotation(text.article(), Quotation.Form.MIXED, "a bad joke", "called", "Brandt");
    assertThat(text.claims(quotation)).singleElement().satisfies(claim -> {
      assertThat(claim.voice()).isEqualTo(new Voice.Outlet());
      assertThat(claim.excerpt().exact()).isEqualTo("Brandt called the toll \"a bad joke\" on Monday");
    });
  }

  @Test
  void aWholeClauseBesideAQuotationIsStillAClaim() {
    ReadText text = ReadText.on("2031-05-14",
        "Brandt said the toll was too high, but the ministry had raised it twice since the winter.");
    Quotation quotation = quotation(text.article(), Quotation.Form.INDIRECT, "the toll was too high", "said", "Brandt");
    assertThat(text.claims(quotation)).extracting(claim -> claim.excerpt().exact())
        .containsExactly("the toll was too high", "but the ministry had raised it twice since the winter");
  }

  @Test
  void marksWithinWhatIsReportedMakeNoSecondClaim() {
    ReadText text = ReadText.on("2031-05-14", "Brandt said the harbour had been \"closed for good\" and ");
    Quotation whole = quotation(
        text.article(), Quotation.Form.INDIRECT, "the harbour had been \"closed for good\"", "said", "Brandt");
    Quotation part = quotation(text.article(), Quotation.Form.MIXED, "closed for good", "said", "Brandt");
    assertThat(text.claims(whole, part)).extracting(claim -> claim.excerpt().exact())
        .containsExactly("the harbour had been \"closed for good");
  }

  @Test
  void timesAndQuantitiesGoWithTheirClause() {
    List<Claim> claims = ReadText.on("2031-05-14",
        "Some 40 people were injured on Monday, while the mayor was in Brevik with two aides.").claims();
    assertThat(claims.get(0).quantities()).extracting(quantity -> quantity.of()).containsExactly("injured");
    assertThat(claims.get(0).times()).extracting(time -> time.value()).containsExactly("2031-05-12");
    assertThat(claims.get(1).times()).isEmpty();
    assertThat(claims.get(1).quantities()).extracting(quantity -> quantity.of()).containsExactly("aides");
  }
}
