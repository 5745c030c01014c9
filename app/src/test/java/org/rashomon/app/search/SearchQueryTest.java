package org.rashomon.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SearchQueryTest {

  @Test
  void wordsPhrasesAndWordsThatMustNotBeThereAreToldApart() {
    SearchQuery query = SearchQuery.parse("oven \"street fair\" -chimney");
    assertThat(query.words()).containsExactly("oven");
    assertThat(query.phrases()).containsExactly("street fair");
    assertThat(query.without()).containsExactly("chimney");
  }

  @Test
  void conditionsTakeValuesInQuotationMarks() {
    SearchQuery query = SearchQuery.parse("person:“Ilse Brandt” outlet:\"Lake Herald\" speaker:dolan kind:Conflict");
    assertThat(query.people()).containsExactly("Ilse Brandt");
    assertThat(query.outlets()).containsExactly("Lake Herald");
    assertThat(query.speakers()).containsExactly("dolan");
    assertThat(query.kinds()).containsExactly("conflict");
    assertThat(query.hasWords()).isFalse();
  }

  @Test
  void aDayIsTheFirstAndTheLast() {
    SearchQuery query = SearchQuery.parse("day:2030-04-02");
    assertThat(query.from()).contains(LocalDate.of(2030, 4, 2));
    assertThat(query.to()).contains(LocalDate.of(2030, 4, 2));
  }

  @Test
  void fromLeavesTheEndOpen() {
    SearchQuery query = SearchQuery.parse("from:2030-04-02");
    assertThat(query.from()).contains(LocalDate.of(2030, 4, 2));
    assertThat(query.to()).isEmpty();
  }

  @Test
  void whatIsNoConditionIsWords() {
    SearchQuery query = SearchQuery.parse("colour:red day:soon 22:15 person:");
    assertThat(query.hasConditions()).isFalse();
    assertThat(query.text()).isEqualTo("colour red day soon 22:15 person:");
  }

  @Test
  void anythingMayBeTyped() {
    Random random = new Random(3);
    String letters = "a:\"-“” \t\n*?()[]{}^~/\\&|!+day2030-04-02\ud83d\ude00\ud83d";
    for (int i = 0; i < 5000; i++) {
      StringBuilder typed = new StringBuilder();
      random.ints(random.nextInt(20), 0, letters.length()).forEach(at -> typed.append(letters.charAt(at)));
      assertThatCode(() -> SearchQuery.parse(typed.toString())).as(typed.toString()).doesNotThrowAnyException();
    }
  }

  @Test
  void aQueryOfAnyLengthIsCut() {
    assertThat(SearchQuery.parse("a".repeat(1 << 20)).text()).hasSize(SearchQuery.LONGEST);
  }
}
