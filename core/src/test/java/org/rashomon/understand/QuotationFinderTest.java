package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Furniture;
import org.rashomon.model.Mention;
import org.rashomon.model.Origin;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Quotation.Kind;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

final class QuotationFinderTest {

  private static final Understander UNDERSTANDER = new Understander();

  private static Account find(String text) {
    return UNDERSTANDER.understand(Article.of("a", new Origin.File("a.txt"), text).build());
  }

  /** The quotations as "speaker: words", several excerpts parted by a bar. */
  private static List<String> quotations(String text) {
    return find(text).quotations().stream().map(one -> who(one.speaker()) + ": " + words(one)).toList();
  }

  private static String words(Quotation quotation) {
    return String.join(" | ", quotation.content().stream().map(Excerpt::exact).toList());
  }

  private static String who(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Unnamed unnamed -> "(" + unnamed.mention().map(Excerpt::exact).orElse("") + ")";
      case Speaker.Unresolved unresolved -> "?";
      case Speaker.Recovered recovered -> "!";
    };
  }

  private static Quotation only(String text) {
    List<Quotation> all = find(text).quotations();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void whatIsReportedWithinAReportIsToldInIt() {
    List<Quotation> all = find("Ada Lim said that Bo Okafor had told her the quay was closed.").quotations();
    Quotation outer = all.get(0);
    assertThat(who(outer.speaker())).isEqualTo("Ada Lim");
    assertThat(outer.toldIn()).isEmpty();
    Quotation inner = all.get(all.size() - 1);
    assertThat(who(inner.speaker())).isEqualTo("Bo Okafor");
    assertThat(words(inner)).contains("the quay was closed");
    assertThat(inner.toldIn()).contains(outer.id());
  }

  @Test
  void aNameAfterADashSignsWhatStandsBefore() {
    assertThat(quotations("\"The quay will never open again.\" — Ada Lim\n\n\"I will miss the boats.\" — Bo Oskuri"))
        .containsExactly("Ada Lim: The quay will never open again.", "Bo Oskuri: I will miss the boats.");
  }

  @Test
  void whatTwoSayTogetherIsNeithersAlone() {
    Quotation both = only("Ada Lim and Bo Okafor said: \"The quay is closed.\"");
    assertThat(both.speaker()).isInstanceOf(Speaker.Unresolved.class);
    assertThat(both.speaker().mention().map(Excerpt::exact)).contains("Ada Lim and Bo Okafor");
  }

  @Test
  void cueMayStandAfterBeforeOrBetween() {
    assertThat(quotations("\"The quay is closed,\" Ada Lim said.")).containsExactly("Ada Lim: The quay is closed,");
    assertThat(quotations("\"The quay is closed,\" said Ada Lim.")).containsExactly("Ada Lim: The quay is closed,");
    assertThat(quotations("Ada Lim told reporters: \"The quay is closed.\""))
        .containsExactly("Ada Lim: The quay is closed.");
    assertThat(quotations("\"The quay,\" Ada Lim said, \"is closed.\""))
        .containsExactly("Ada Lim: The quay, | is closed.");
  }

  @Test
  void aBodyThatTheArticleNeverNamesIsUnnamed() {
    assertThat(quotations("Nine people were treated for smoke, the hospital said on Monday."))
        .containsExactly("(the hospital): Nine people were treated for smoke");
    assertThat(quotations("The miners' union says that the shaft was never inspected."))
        .containsExactly("(The miners' union): the shaft was never inspected");
  }

  @Test
  void theOnlyFirmNamedIsTheCompany() {
    assertThat(quotations("The operator, Brune Line, closed the pier on Monday. The company said the pier would reopen "
        + "in May.")).containsExactly("Brune Line: the pier would reopen in May");
  }

  @Test
  void anAppositionAfterACueIsNothingSaid() {
    assertThat(quotations("\"We asked for lamps in April,\" said Ragna Holt, the union's secretary."))
        .containsExactly("Ragna Holt: We asked for lamps in April,");
  }

  @Test
  void aRoleBeforeAnInvertedNameBelongsToIt() {
    assertThat(quotations("\"Nobody ran,\" said police superintendent Ivar Nes."))
        .containsExactly("Ivar Nes: Nobody ran,");
    assertThat(quotations("\"Two of them are awake,\" said its chief physician, Dr Sunniva Dahl."))
        .containsExactly("Sunniva Dahl: Two of them are awake,");
  }

  @Test
  void aDatelineIsNoPartOfWhatIsReported() {
    assertThat(quotations(
        "BREVIK, Norway, March 3 (CW) - A tanker with nine people on board sank off the pier on Monday and two were hurt, police said."))
        .containsExactly("(police): A tanker with nine people on board sank off the pier on Monday and two were hurt");
  }

  @Test
  void sentenceAfterAnAttributedOneIsAQuotationOfItsOwn() {
    assertThat(quotations("“No hurry,” Ada Lim insisted. “We want a good quay.”"))
        .containsExactly("Ada Lim: No hurry,", "Ada Lim: We want a good quay.");
  }

  @Test
  void anyShapeOfMarksIsRead() {
    assertThat(quotations("Ada Lim said, \"I would wait for the tide”, adding that it was late."))
        .contains("Ada Lim: I would wait for the tide");
    assertThat(quotations("‘We’ll see the harbour’s end,’ Ada Lim said."))
        .containsExactly("Ada Lim: We’ll see the harbour’s end,");
    assertThat(quotations("''We lost the boat,'' Ada Lim said.")).containsExactly("Ada Lim: We lost the boat,");
  }

  @Test
  void quotationOverParagraphsIsOne() {
    assertThat(quotations("“We lost the boat,” Ada Lim said. “It was old.\n\n“It was never insured.”"))
        .containsExactly("Ada Lim: We lost the boat,", "Ada Lim: It was old. | It was never insured.");
  }

  @Test
  void freeStandingParagraphGoesOnWithTheOneSpeakerBefore() {
    Quotation next = find("\"We lost the boat,\" Ada Lim said.\n\n\"It was never insured at all.\"").quotations()
        .get(1);
    assertThat(who(next.speaker())).isEqualTo("Ada Lim");
    assertThat(next.confidence()).isLessThan(0.9);
    assertThat(quotations("The harbour was quiet.\n\n\"It was never insured at all.\""))
        .containsExactly("?: It was never insured at all.");
  }

  @Test
  void markedWordsInAReportedClauseAreMixed() {
    List<Quotation> all = find("Ada Lim said talks were \"still going on\" between the two unions.").quotations();
    assertThat(all).extracting(Quotation::form).contains(Form.MIXED, Form.INDIRECT);
    assertThat(all).extracting(one -> who(one.speaker())).containsOnly("Ada Lim");
    assertThat(all).extracting(QuotationFinderTest::words).contains("still going on");
  }

  @Test
  void verbThatTakesOnlyMarksIsNoCueInTheInfinitive() {
    assertThat(quotations("Bram Okafor said its wish to close \"all the old sheds\" was late."))
        .contains("Bram Okafor: all the old sheds");
  }

  @Test
  void reportedClausesAreIndirect() {
    assertThat(quotations("Ada Lim said that the quay would close on Monday."))
        .containsExactly("Ada Lim: the quay would close on Monday");
    assertThat(quotations("The quay would close on Monday, Ada Lim said."))
        .containsExactly("Ada Lim: The quay would close on Monday");
    assertThat(quotations("According to Ada Lim, the quay is closed.")).containsExactly("Ada Lim: the quay is closed");
    assertThat(only("Ada Lim believes the quay is closed.").kind()).isEqualTo(Kind.THOUGHT);
  }

  @Test
  void whatIsNotSaidIsNoQuotation() {
    assertThat(quotations("Ada Lim did not say that the quay would close.")).isEmpty();
    assertThat(quotations("Ada Lim might say that the quay would close.")).isEmpty();
    assertThat(quotations("They found a boat near the quay.")).isEmpty();
  }

  @Test
  void participleTakesTheSubjectOfItsClause() {
    assertThat(quotations("Ada Lim, a harbour engineer, was less worried, saying that the quay was sound."))
        .containsExactly("Ada Lim: the quay was sound");
    assertThat(quotations("Bram Okafor said the quay was sound, adding: \"It will take a while.\""))
        .containsExactly("Bram Okafor: the quay was sound", "Bram Okafor: It will take a while.");
  }

  @Test
  void pronounGoesToTheLastSpeakerOfItsGender() {
    assertThat(quotations("\"The quay is closed,\" Susan Lim said. She added that it was old."))
        .containsExactly("Susan Lim: The quay is closed,", "Susan Lim: it was old");
    assertThat(quotations("Susan Lim met Robert Okafor. He said the quay was closed."))
        .containsExactly("Robert Okafor: the quay was closed");
  }

  @Test
  void pronounBeforeItsNameIsUnderstood() {
    assertThat(quotations("When he said the quay was \"as good as gone\", Robert Okafor was tired."))
        .contains("Robert Okafor: as good as gone");
  }

  @Test
  void roleGoesToTheOneWhoHoldsIt() {
    String text = "Norwegian Foreign Minister Kari Dahl met Danish Foreign Minister Lars Holm. ";
    assertThat(quotations(text + "The Danish minister said the ferry would sail."))
        .containsExactly("Lars Holm: the ferry would sail");
  }

  @Test
  void shortNameOfTwoPeopleGoesToNobody() {
    String text = "Ada Lim met Bo Lim. Then Lim said the quay was closed.";
    assertThat(quotations(text)).containsExactly("?: the quay was closed");
  }

  @Test
  void unnamedSpeakersStayUnnamed() {
    assertThat(quotations("A senior official said the quay was closed."))
        .containsExactly("(A senior official): the quay was closed");
    assertThat(quotations("Analysts say the quay is closed.")).containsExactly("(Analysts): the quay is closed");
  }

  @Test
  void capitalsAndMinistriesSpeak() {
    assertThat(quotations("Oslo said the ferry was late.")).containsExactly("Oslo: the ferry was late");
    assertThat(quotations("The Norwegian foreign ministry said the ferry was late."))
        .containsExactly("Norwegian foreign ministry: the ferry was late");
  }

  @Test
  void wordsOfADocumentAreNobodysSpeech() {
    Quotation words = find("The two signed a document promising \"a fair share of the catch\".").quotations().get(0);
    assertThat(words.kind()).isEqualTo(Kind.DOCUMENT);
    assertThat(words.speaker()).isInstanceOf(Speaker.Unnamed.class);
  }

  @Test
  void titlesAndTermsAreNoQuotations() {
    assertThat(quotations("The band played \"The Long Way Home\" at noon.")).isEmpty();
    assertThat(quotations("A so-called \"quiet zone\" begins at the quay.")).isEmpty();
  }

  @Test
  void headlineRepeatingTheTextHasItsSpeaker() {
    String text = "Need more time, says port: 'not a disaster'\n\n\"It is not a disaster at all,\" Ada Lim said.";
    Article article = Article.of("a", new Origin.File("a.txt"), text)
        .furniture(List.of(new Furniture(new Span(0, text.indexOf('\n')), Furniture.Kind.HEADLINE, "test"))).build();
    Quotation headline = UNDERSTANDER.understand(article).quotations().stream()
        .filter(one -> words(one).equals("not a disaster")).findFirst().orElseThrow();
    assertThat(who(headline.speaker())).isEqualTo("Ada Lim");
    assertThat(headline.decidedBy()).contains("headline repeats the text");
  }

  @Test
  void namesInFullAndInShortAreOneEntity() {
    Account found = find(
        "Port director Ada Lim spoke. Ms Lim left. Harbour Workers Union (HWU) members stayed.");
    Entity lim = found.entities().stream().filter(one -> one.name().equals("Ada Lim")).findFirst().orElseThrow();
    assertThat(lim.kind()).isEqualTo(Entity.Kind.PERSON);
    assertThat(lim.description()).isEqualTo("port director");
    assertThat(found.mentions()).filteredOn(mention -> mention.entity().equals(lim.id())).hasSize(2)
        .allMatch(mention -> mention.kind() == Mention.Kind.NAME);
    assertThat(found.entities()).filteredOn(one -> one.name().equals("Harbour Workers Union"))
        .allSatisfy(one -> assertThat(one.aliases()).contains("HWU"));
  }

  @Test
  void statesAreKnownByAllTheirNames() {
    assertThat(find("The USA agreed. The U.S. did not. The United States left.").entities())
        .filteredOn(one -> one.kind() == Entity.Kind.PLACE).extracting(Entity::name).containsExactly("United States");
  }

  @Test
  void speakerMentionLeavesTheRelativeClauseOut() {
    Quotation quotation = only("Harbour chief Ada Lim, who led the talks, said the quay was closed.");
    assertThat(quotation.speaker().mention().map(Excerpt::exact)).contains("Harbour chief Ada Lim");
  }

  @Test
  void hostileTextIsReadInTime() {
    String marks = "\"'“‘(".repeat(4000);
    String names = "Lim said, ".repeat(4000);
    assertThat(find(marks + "\n\n" + names).quotations()).isNotNull();
  }
}
