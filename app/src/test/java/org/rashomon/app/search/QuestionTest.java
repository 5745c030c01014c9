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
