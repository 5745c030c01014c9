package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.app.search.Question.Asks;

final class QuestionTest {
  private final StemAnalyzer analyzer = new StemAnalyzer();

  @ParameterizedTest
  @CsvSource(textBlock = """
      Who owns the bakery?, WHO
      When did it burn?, WHEN
      At what time did it burn?, WHEN
      Where is the bakery?, WHERE
      In which town is the bakery?, WHERE
      Why did it burn?, WHY
      How many people were hurt?, HOW_MANY
      How many times did it burn?, HOW_OFTEN
      How often did it burn?, HOW_OFTEN
      How much will the oven cost?, HOW_MUCH
      How old is the baker?, HOW_OLD
      How long has he baked?, HOW_LONG
      What did the mayor say about the fair?, SAID
      Who is the mayor of Odrin?, HOLDER
      Who is Ilse Brandt?, WHO_IS
      Who does Ilse Brandt work for?, WHO_IS
      Which company owns the bakery?, WHO
      What is the name of the lake?, NAME
      What is the lake called?, NAME
      What is the number of people hurt?, HOW_MANY
      How many got hurt?, HOW_MANY
      How high is the chimney?, HOW_MUCH
      What age is the baker?, HOW_OLD
      What did the mayor do?, WHAT
      What burned down?, WHAT
      Did the bakery burn down?, WHETHER
      street fair, WHAT
      """)
  void theKindOfAnswerIsKnownByTheWordsThatAsk(String question, Asks asks) {
    assertThat(Question.of(question, analyzer).asks()).isEqualTo(asks);
  }

  @Test
  void whatIsCountedIsNoTermOfTheRest() {
    Question question = Question.of("How many car ferries were hit?", analyzer);
    assertThat(question.counted()).contains("ferry");
    assertThat(question.terms()).containsExactlyInAnyOrder("car", "hit");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      How many fire engines came?, engin
      How many children were hurt?, child
      How many got hurt?, person
      What is the number of horses?, hors
      """)
  void whatIsCountedIsTheNounBeforeTheVerb(String question, String counted) {
    assertThat(Question.of(question, analyzer).counted()).contains(counted);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      Was the boat refloated?, refloat, ''
      Did the council approve the pool?, approv, ''
      When did the boat leave the harbour?, leav, ''
      Is the boat still on the reef?, reef, ''
      Did the bakers walk out of the hall?, walk, out
      Was the fair called off?, cancel, ''
      Who cancelled the fair?, cancel, ''
      Who is the mayor of Odrin?, mayor, ''
      """)
  void whatIsAskedAboutIsTheVerbOrWhatDoesItsWork(String question, String stem, String particle) {
    assertThat(Question.of(question, analyzer).predicate()).hasValueSatisfying(predicate -> {
      assertThat(predicate.stem()).isEqualTo(stem);
      assertThat(predicate.particle()).isEqualTo(particle);
    });
  }

  @Test
  void whoIsAskedForByNameHasNoPredicate() {
    assertThat(Question.of("Who is Ilse Brandt?", analyzer).predicate()).isEmpty();
  }

  @Test
  void thePartOfADayIsNoTermOfItsOwn() {
    Question question = Question.of("What did Ilse Brandt say on Monday night?", analyzer);
    assertThat(question.partOfDay()).contains("monday night");
    assertThat(question.terms()).isEmpty();
  }

  @Test
  void aCeremonyOfSomethingIsThatThing() {
    assertThat(Question.of("Who cancelled the naming ceremony?", analyzer).terms()).doesNotContain("ceremoni",
        "ceremony");
    assertThat(Question.of("Who cancelled the ceremony?", analyzer).terms()).hasSize(2);
  }

  @Test
  void ofANameTheLastWordMatters() {
    Question question = Question.of("Where does Ilse Brandt live?", analyzer);
    assertThat(question.names()).containsExactly("brandt");
  }

  @Test
  void theFirstWordIsNoName() {
    assertThat(Question.of("Bakery burned?", analyzer).names()).isEmpty();
  }

  @Test
  void severalMayBeAskedToSpeak() {
    Question question = Question.of("What do Ilse Brandt and Mira Dolan say about the fair?", analyzer);
    assertThat(question.speakers()).containsExactly(Set.of("brandt"), Set.of("dolan"));
    assertThat(question.terms()).containsExactly("fair");
  }

  @Test
  void whoHasNoNameIsAskedByTheRole() {
    assertThat(Question.of("What did the fire chief say?", analyzer).speakers())
        .containsExactly(Set.of("fir", "chief"));
  }

  @Test
  void formsOfAVerbAreOne() {
    assertThat(Question.of("When did the ship strike?", analyzer).terms())
        .isEqualTo(Question.of("When was the ship struck?", analyzer).terms());
  }

  @Test
  void aQuestionOfNothingHasNothing() {
    assertThat(Question.of("?!", analyzer).stems()).isEmpty();
  }
}
