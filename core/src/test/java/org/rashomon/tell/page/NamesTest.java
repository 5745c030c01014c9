package org.rashomon.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class NamesTest {
  private static Article.Builder article(String id) {
    return Article.of(id, new Origin.File(id), "Text.");
  }

  @Test
  void articleIsCalledByItsOutlet() {
    Names names = new Names(List.of(article("a").outlet("Fjord Post").title("A title").build()));
    assertThat(names.of("a")).isEqualTo("Fjord Post");
  }

  @Test
  void articlesOfOneOutletAreNumbered() {
    Names names = new Names(
        List.of(article("a").outlet("Fjord Post").build(), article("b").outlet("Fjord Post").build()));
    assertThat(names.all(List.of("a", "b"))).isEqualTo("Fjord Post (1) and Fjord Post (2)");
  }

  @Test
  void articleWithoutAnOutletIsCalledByTheStartOfItsHeadline() {
    Names names = new Names(List.of(article("a.txt").title("Bridge falls").build(),
        article("b.txt").title("What the engineer of the bridge said of it in spring").build(),
        article("c.txt").build()));
    assertThat(names.of("a.txt")).isEqualTo("“Bridge falls”");
    assertThat(names.of("b.txt")).isEqualTo("“What the engineer of the bridge …”");
    assertThat(names.of("c.txt")).isEqualTo("c.txt");
  }
}
