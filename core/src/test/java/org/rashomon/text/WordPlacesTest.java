package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;

final class WordPlacesTest {

  private static List<String> forms(String text) {
    return WordPlaces.of(text).stream().map(Word::form).toList();
  }

  @Test
  void outletsSpellingsAreOne() {
    assertThat(forms("The U.S. programme’s organisers")).isEqualTo(forms("The US program organizers"));
  }

  @Test
  void wordsKnowWhereTheyStand() {
    String text = "“Kim’s 1,200 boats”";
    assertThat(WordPlaces.of(text)).extracting(word -> word.span().in(text)).containsExactly("Kim’s", "1,200", "boats");
    assertThat(WordPlaces.of(text).get(1).form()).isEqualTo("1200");
  }

  @Test
  void furnitureHasNoWords() {
    String text = "World News. The pier is shut.";
    Article article = Article.of("a", new Origin.File("a"), text)
        .furniture(List.of(new Furniture(new Span(0, 11), Furniture.Kind.SECTION_LABEL, "told by the test"))).build();
    assertThat(WordPlaces.of(article)).extracting(Word::form).containsExactly("the", "pier", "is", "shut");
  }

  @Test
  void rareWordsAreRarerThanCommonOnes() {
    assertThat(Rarity.of("zugzwang")).isGreaterThan(Rarity.of("city")).isGreaterThan(3);
    assertThat(Rarity.of("the")).isLessThan(0.1);
  }
}
