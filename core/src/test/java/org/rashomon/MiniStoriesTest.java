package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.align.Aligner;
import org.rashomon.compare.Comparer;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Finding;
import org.rashomon.model.Finding.Aspect;
import org.rashomon.model.Finding.Kind;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Quotation;
import org.rashomon.model.Story;
import org.rashomon.understand.Understander;

/**
 * Invented stories of a few sentences, each for one way in which reports differ, each with a twin in which they don't.
 *
 * <p>They go through every stage, as a reader's reports do.
 */
final class MiniStoriesTest {
  private static Understander understander;

  @BeforeAll
  static void open() {
    understander = new Understander();
  }

  @AfterAll
  static void close() {
    understander.close();
  }

  private static Article article(String outlet, String day, String text) {
    return Article.of(outlet, new Origin.File(outlet), text).language("en").outlet(outlet)
        .published(new Published.On(LocalDate.parse(day))).build();
  }

  /** Reports of one day, one an outlet. */
  private static List<Finding> of(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(article("Outlet " + (char) ('A' + articles.size()), "2031-05-06", text));
    }
    return findings(articles);
  }

  private static List<Finding> findings(List<Article> articles) {
    List<Account> accounts = articles.stream().map(understander::understand).toList();
    return new Comparer().compare(new Aligner().align(new Story("story", accounts, List.of()))).findings();
  }

  private static List<String> quoted(String text) {
    Account account = understander.understand(article("Outlet A", "2031-05-06", text));
    return new Aligner().align(new Story("story", List.of(account), List.of())).quotations().stream()
        .map(Quotation::words).toList();
  }

  private static ListAssert<Finding> assertDiffer(List<Finding> findings) {
    return assertThat(findings.stream()
        .filter(finding -> finding.kind() == Kind.CONFLICT || finding.kind() == Kind.OVERTAKEN).toList());
  }

  private static void assertConflict(List<Finding> findings, Aspect aspect) {
    assertDiffer(findings).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(Kind.CONFLICT);
      assertThat(finding.aspect()).isEqualTo(aspect);
      assertThat(finding.explanation()).endsWith(".").doesNotContain("  ");
    });
  }

  private static final String FOREMAN = "A crane fell into the yard of the Brockdale mill on Monday.\n\nForeman Ida Lunt said"
      + " that the brake of the crane had been inspected in March.\n\n";

  @Test
  void aDenialDisputesWhatAnotherSaid() {
    assertConflict(of(FOREMAN + "Union secretary Tom Varga denied that the brake had ever been inspected."),
        Aspect.POLARITY);
  }

  @Test
  void aRequestThatIsDeniedIsNoDispute() {
    assertDiffer(of(FOREMAN + "Judge Tom Varga denied a request to have the crane inspected again.")).isEmpty();
  }

  @Test
  void whoDeniesSomethingElseDisputesNothing() {
    assertDiffer(of(FOREMAN + "Union secretary Tom Varga denied that he would seek a seat in parliament.")).isEmpty();
  }

  @Test
  void whoRejectsTheClaimRejectsWhatWasSaidJustBefore() {
    assertConflict(of(FOREMAN + "Union secretary Tom Varga rejected the claim."), Aspect.POLARITY);
  }

  @Test
  void whoDeniesIsShownWithTheDenial() {
    String text = FOREMAN + "Union secretary Tom Varga denied that the brake had ever been inspected.";
    assertThat(quoted(text)).contains("denied that the brake had ever been inspected");
    assertThat(of(text).get(0).readings()).extracting(Finding.Reading::says)
        .containsExactly("the brake of the crane had been inspected in March",
            "denied that the brake had ever been inspected");
  }

  @Test
  void whatSomebodySaysInMarksIsShownWithoutADenialBesideIt() {
    assertThat(quoted(FOREMAN + "Union secretary Tom Varga denied it: \"Nobody ever came to look at the brake.\""))
        .contains("Nobody ever came to look at the brake.");
  }

  @Test
  void aReportThatGoesOnAboutTheMatterDissolvesNoDenialInAnother() {
    assertConflict(of(
        FOREMAN + "Union secretary Tom Varga denied that the brake had ever been tested.",
        "The brake of the crane is red. A brake of that make costs little. No brake lasts. The maker sells a brake a"
            + " week. One brake lay on the quay. A second brake was in a box. Nobody touched the third brake."),
        Aspect.POLARITY);
  }

  @Test
  void whoRejectsAnOfferDisputesNothing() {
    assertDiffer(of(FOREMAN + "Union secretary Tom Varga rejected the offer.")).isEmpty();
  }

  private static final String PACKED = "The poet Ana Brel read from her new book at the Corn Exchange in Maldry on Friday."
      + " The Corn Exchange in Maldry was packed when Brel read.";

  @Test
  void aHallIsNotPackedAndHalfEmpty() {
    assertConflict(of(PACKED, "A poet's evening brought few people out. In Maldry the Corn Exchange stayed half empty"
        + " for the reading by Ana Brel."), Aspect.OTHER);
  }

  @Test
  void twoHallsMayBePackedAndHalfEmpty() {
    assertDiffer(of(PACKED, "Ticket sales were slow elsewhere. The ice rink of Torvik was half empty on Sunday."))
        .isEmpty();
  }

  private static final String READY = "Shipyard director Karin Holt met the council of Vikmouth over lunch and talked of"
      + " orders from abroad. Holt said she was ready to reopen the dry dock.";

  @Test
  void oneSaysReadyAndAnotherNotReady() {
    assertConflict(
        of(READY, "The town wants work for its welders before the ice comes and the fleet is laid up. Mayor Per Aune"
            + " complained that Karin Holt was still unwilling to reopen any dock at all."),
        Aspect.POLARITY);
  }

  @Test
  void notReadyForSomethingElseIsNoConflict() {
    assertDiffer(of(READY, "The council of Vikmouth has talked to the shipyard. Mayor Per Aune said that Karin Holt was"
        + " not ready to sell her sailing boat.")).isEmpty();
  }

  @Test
  void whoWasReadyAndLaterIsNotChangedTheirMind() {
    assertThat(findings(List.of(
        article("Outlet A", "2031-05-06", READY),
        article("Outlet B", "2031-05-09",
            "The town wants work for its welders before the ice comes and the fleet is laid up. Mayor Per Aune"
                + " complained that Karin Holt was still unwilling to reopen any dock at all."))))
        .noneMatch(finding -> finding.kind() == Kind.CONFLICT);
  }

  private static final String HOPES = "The growers of Selby valley meet today. They are hoping for a record harvest and better"
      + " results at the apple fair of Selby.";

  @Test
  void hopesThatWereNotMetAreOvertaken() {
    assertDiffer(of(HOPES, "The apple fair of Selby fell short of hopes for a record harvest, and its results were"
        + " poor.")).singleElement().satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.OVERTAKEN);
          assertThat(finding.explanation()).contains("Outlet A").contains("fell short of hopes");
        });
  }

  @Test
  void hopesThatWereMetAreNotOvertaken() {
    assertDiffer(of(HOPES, "The apple fair of Selby brought a record harvest, and its results were better than hoped"
        + " for.")).isEmpty();
  }

  @Test
  void hopesOfAnotherThingAreNotOvertaken() {
    assertDiffer(of(HOPES, "The new tram line in Dunmore fell short of expectations in its first year.")).isEmpty();
  }

  @Test
  void whoDeniesWhatAThirdPersonClaimsDisputesNobodyElse() {
    assertDiffer(of(FOREMAN + "Union secretary Tom Varga rejected the claim by Owen Pell that the brake had been"
        + " inspected twice.")).isEmpty();
  }

  private static final String THREE = "A gas tank blew up in the bakery of Orrin on Monday morning. Three people were injured"
      + " in the bakery blast in Orrin, the fire service said.";

  private static String five(String number) {
    return "Windows broke all along the high street. The explosion at the Orrin bakery left " + number + " people"
        + " injured, according to the hospital.";
  }

  @Test
  void aLaterHigherCountOvertakesTheEarlierOne() {
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", THREE), article("Outlet B", "2031-05-07", five("five")))))
        .singleElement().satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.OVERTAKEN);
          assertThat(finding.aspect()).isEqualTo(Aspect.QUANTITY);
          assertThat(finding.explanation()).contains("three injured").contains("five injured");
        });
  }

  @Test
  void theSameCountIsAgreedOnAndOvertakesNothing() {
    List<Finding> findings = findings(List.of(
        article("Outlet A", "2031-05-06", THREE), article("Outlet B", "2031-05-07", five("three"))));
    assertDiffer(findings).isEmpty();
    assertThat(findings).anyMatch(finding -> finding.kind() == Kind.AGREEMENT && finding.aspect() == Aspect.QUANTITY);
  }

  private static final String REGATTA = "Crews of nine towns have come to Hallow. The regatta dinner in Hallow is scheduled"
      + " for Saturday evening.";

  @Test
  void whatWasCalledOffOvertakesItsAnnouncement() {
    assertDiffer(of(REGATTA, "A storm tore down the tents by the lake. The regatta dinner was called off."))
        .singleElement().satisfies(finding -> assertThat(finding.matter()).isEqualTo("regatta dinner"));
  }

  @Test
  void whatWasHeldOvertakesNothing() {
    assertDiffer(of(REGATTA, "A storm tore down the tents by the lake. The regatta dinner was held in the town hall."))
        .isEmpty();
  }

  private static final String MAYOR = "Teachers and town fought over the school canteens. Mayor Rita Olsen said the cooks"
      + " wanted all kitchens closed in summer. ";

  @Test
  void oneSaysAllAndTheOtherOnlySome() {
    assertConflict(of(MAYOR + "Cook Ben Ferrer said they had only wanted some of the kitchens closed in summer."),
        Aspect.QUANTITY);
  }

  @Test
  void whereBothSayAllThereIsNoDispute() {
    assertDiffer(of(MAYOR + "Cook Ben Ferrer said they had wanted all of the kitchens closed in summer.")).isEmpty();
  }

  private static String storm(String number) {
    return "A storm crossed the island of Hallow on Sunday night. In all " + number
        + " boats sank in the harbour of Hallow, the coastguard said.";
  }

  private static String gale(String number) {
    return "Fishermen stood on the quay in the morning. The gale had sunk " + number + " boats in Hallow harbour.";
  }

  @Test
  void atLeastFiveAreNotThree() {
    assertConflict(of(storm("at least five"), gale("three")), Aspect.QUANTITY);
  }

  @Test
  void atLeastFiveMayBeSeven() {
    assertDiffer(of(storm("at least five"), gale("seven"))).isEmpty();
  }

  @Test
  void aRangeLeavesOutWhatLiesBeyondIt() {
    assertConflict(of(storm("between 10 and 12"), gale("15")), Aspect.QUANTITY);
  }

  @Test
  void aRangeHasWhatLiesInIt() {
    assertDiffer(of(storm("between 10 and 12"), gale("11"))).isEmpty();
  }

  @Test
  void dozensAreNotFour() {
    assertConflict(of(storm("dozens of"), gale("four")), Aspect.QUANTITY);
  }

  @Test
  void dozensMayBeThirty() {
    assertDiffer(of(storm("dozens of"), gale("30"))).isEmpty();
  }

  @Test
  void aLaterNumberOutgrowsABound() {
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", storm("up to five")), article("Outlet B", "2031-05-07", gale("nine")))))
        .singleElement().satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.OVERTAKEN);
          assertThat(finding.explanation()).contains("up to five boats").contains("nine boats");
        });
  }

  private static final String ALL = "The town of Brackwater counted its losses on Friday. The flood in Brackwater"
      + " ruined all the shops on the square.";

  private static String shops(String which) {
    return "Water stood a metre deep by the church. When the river came over the wall in Brackwater, " + which
        + " of the shops there were ruined, shopkeepers say.";
  }

  @Test
  void oneReportSaysAllAndAnotherOnlySome() {
    assertConflict(of(ALL, shops("only some")), Aspect.QUANTITY);
  }

  @Test
  void someDoNotExcludeAll() {
    assertDiffer(of(ALL, shops("some"))).isEmpty();
  }

  private static String rescued(String age) {
    return "A boy fell through the ice of Lake Ostra on Sunday. Milo Brandt, " + age
        + ", was pulled from the water by two skaters.";
  }

  private static String hospital(String who) {
    return "Skaters were warned off Lake Ostra. " + who + " is recovering in hospital, the town said.";
  }

  @Test
  void onePersonHasOneAge() {
    assertConflict(of(rescued("9"), hospital("Eleven-year-old Milo Brandt")), Aspect.QUANTITY);
  }

  @Test
  void theAgeOfAnotherIsNoConflict() {
    assertDiffer(of(rescued("9"), hospital("Eleven-year-old Jana Kovar"))).isEmpty();
    assertDiffer(of(rescued("9"), hospital("The boy's 11-year-old brother and Milo Brandt"))).isEmpty();
  }

  @Test
  void whoIsAYearOlderLongAfterHadABirthday() {
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", rescued("9")),
        article("Outlet B", "2032-03-07", hospital("Ten-year-old Milo Brandt"))))).isEmpty();
  }

  private static String happened(String hour) {
    return "Windows broke in half of Orrin. The gas explosion at the bakery on Mill Street happened at " + hour
        + " on Monday.";
  }

  private static String destroyed(String hour) {
    return "Bread will be short in Orrin this week. At " + hour
        + " on Monday a gas explosion destroyed the bakery on Mill Street.";
  }

  @Test
  void oneExplosionHasOneHour() {
    assertConflict(of(happened("5 a.m."), destroyed("7:30 a.m.")), Aspect.TIME);
  }

  @Test
  void aFewMinutesAreNoConflict() {
    assertDiffer(of(happened("5 a.m."), destroyed("5:20 a.m."))).isEmpty();
  }

  @Test
  void whenItHappenedAndWhenHelpArrivedAreTwoHours() {
    assertDiffer(of(happened("5 a.m."), "Bread will be short in Orrin this week. Firefighters arrived after the gas"
        + " explosion at the bakery on Mill Street at 7:30 a.m. on Monday.")).isEmpty();
  }

  private static final String BLOCK = "Windows broke half a mile away. The explosion happened in the 300 block of Mill"
      + " Street in Orrin.";

  @Test
  void oneExplosionHasOnePlace() {
    assertConflict(of(BLOCK, "Bread will be short this week, the mayor fears, as nobody else bakes. A gas explosion"
        + " destroyed a bakery on Monday in the 500 block of Mill St. in Orrin."), Aspect.PLACE);
  }

  @Test
  void whereSomebodyLivesIsNoPlaceOfTheExplosion() {
    assertDiffer(of(BLOCK, "Bread will be short this week, the mayor fears, as nobody else bakes. Ada Finch of the 500"
        + " block of Mill Street heard the gas explosion in Orrin.")).isEmpty();
  }

  private static final String SILENT = "A dam above the village of Varnes leaked on Monday. Norvik Power did not"
      + " immediately respond to a request for comment.";

  private static final String SPOKE = "The dam above Varnes is safe again. Norvik Power said on Wednesday that a gate had"
      + " been left open.";

  @Test
  void whoHadNoCommentYetCommentsLater() {
    assertDiffer(findings(List.of(article("Outlet A", "2031-05-06", SILENT), article("Outlet B", "2031-05-08", SPOKE))))
        .singleElement().satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.OVERTAKEN);
          assertThat(finding.decidedBy()).isEqualTo("commented since");
          assertThat(finding.explanation()).contains("Norvik Power");
        });
  }

  @Test
  void whoSpokeToOneAndNotToAnotherOnTheSameDayOvertakesNothing() {
    assertDiffer(of(SILENT, SPOKE)).isEmpty();
  }

  private static final String FALL = "A mast broke on the brig Halcyon. Sailor Nils Orme, 34, is in critical condition"
      + " after the fall.";

  @Test
  void whoWasInCriticalConditionLaterDied() {
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", FALL),
        article("Outlet B", "2031-05-08", "The brig Halcyon is back in port. Nils Orme died on Tuesday."))))
        .singleElement().satisfies(finding -> assertThat(finding.decidedBy()).isEqualTo("state ended: condition"));
  }

  @Test
  void theDeathOfAnotherOfTheSameAgeEndsNothing() {
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", FALL),
        article("Outlet B", "2031-05-08",
            "The brig Halcyon is back in port. Cook Per Lunde, 34, died at the scene, while"
                + " Nils Orme has left hospital."))))
        .isEmpty();
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", FALL),
        article("Outlet B", "2031-05-08", "The brig Halcyon is back in port. Another sailor, 34, died on Tuesday."))))
        .isEmpty();
  }

  @Test
  void anAccusationIsNotDeniedByWhoeverSpokeBeforeOfSomethingElse() {
    assertDiffer(of("A crane fell into the yard of the Brockdale mill on Monday.\n\nForeman Ida Lunt said that the yard"
        + " would open again in March. Union secretary Tom Varga denied the accusations against him.")).isEmpty();
  }

  @Test
  void aDenialIsOfWhoeverStandsBeforeIt() {
    List<Finding> findings = of(
        FOREMAN + "Judge Ann Pell heard both sides. Union secretary Tom Varga denied that the brake"
            + " had ever been inspected, a paper reported.");
    assertConflict(findings, Aspect.POLARITY);
    assertThat(findings).anySatisfy(finding -> assertThat(finding.explanation()).startsWith("Tom Varga denies"));
  }

  @Test
  void aDisputeOfTwoIsShownOnce() {
    assertConflict(of(MAYOR + "Cook Ben Ferrer said they had only wanted some of the kitchens closed in summer.",
        "Parents wait for a decision about lunches. Mayor Rita Olsen said the cooks wanted all kitchens closed in summer."
            + " Cook Ben Ferrer denied that, and said they had only wanted some of the kitchens closed."),
        Aspect.QUANTITY);
  }

  @Test
  void aNumberThatOutgrewAnotherIsToldOnce() {
    assertDiffer(findings(List.of(
        article("Outlet A", "2031-05-06", storm("three")), article("Outlet B", "2031-05-07", gale("nine")),
        article("Outlet C", "2031-05-08", "Divers went down at noon. More than eight boats lie on the floor of Hallow"
            + " harbour, sunk by the storm."))))
        .hasSize(1);
  }

  private static final String SUNK = "The barge Tilda sank off Hallow on Monday.\n\nThe harbour master said that the barge"
      + " was expected to be raised on Tuesday evening.";

  private static List<Finding> barge(String end) {
    return findings(List.of(article("Outlet A", "2031-05-06", SUNK), article("Outlet B", "2031-05-08", end)));
  }

  @Test
  void anAttemptThatFailedOvertakesWhatWasExpected() {
    assertDiffer(barge("The barge Tilda was still on the ground off Hallow on Thursday after an attempt to raise her"
        + " failed.")).singleElement().satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.OVERTAKEN);
          assertThat(finding.explanation())
              .isEqualTo("Outlet A expects what, as Outlet B tells, was tried and failed.");
        });
  }

  @Test
  void anAttemptAtSomethingElseOvertakesNothing() {
    assertDiffer(barge("The owner of the barge Tilda said on Thursday that attempts to raise wages in Hallow had"
        + " failed.")).isEmpty();
  }

  private static List<Finding> christening(String second) {
    return findings(List.of(
        article("Outlet A", "2031-05-06",
            "A crane fell in Hallow on Monday.\n\nThe naming ceremony for the new pilot boat"
                + " will go ahead on Thursday, the harbour said."),
        article("Outlet B", "2031-05-07", second),
        article("Outlet C", "2031-05-08", "The naming ceremony for the new pilot boat in Hallow was called off.")));
  }

  @Test
  void whoToldFirstThatItCameToNothingIsCredited() {
    assertDiffer(christening("The harbour of Hallow has cancelled the naming of its new pilot boat."))
        .singleElement().satisfies(finding -> assertThat(finding.readings().get(1).articles())
            .hasSize(2));
  }

  @Test
  void whoTellsThatSomethingElseWasCancelledIsNot() {
    assertDiffer(christening("The harbour of Hallow has cancelled its order for a new pilot boat."))
        .singleElement().satisfies(finding -> assertThat(finding.readings().get(1).articles())
            .hasSize(1));
  }
}
