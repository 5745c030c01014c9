package org.rashomon.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rashomon.model.Article;
import org.rashomon.model.Published;

/** Gathers what is known of an article, and by which rule; what its container gave is known already. */
final class Facts {
  private static final String GIVEN = "given";

  private final Article.Builder article;
  private final Map<String, String> decidedBy = new TreeMap<>();

  Facts(Article.Builder article) {
    this.article = article;
  }

  /** Sets a fact from what was given, else from what was found; leaves it unknown where neither is. */
  <T> Optional<T> set(String name, Optional<T> given, Optional<Fact<T>> found, Consumer<T> setter) {
    Optional<Fact<T>> fact = given.map(value -> new Fact<>(value, GIVEN)).or(() -> found);
    fact.ifPresent(known -> {
      setter.accept(known.value());
      decidedBy.put(name, known.rule());
    });
    return fact.map(Fact::value);
  }

  /** {@link #set} of a date. */
  void setDate(String name, Published given, Optional<Fact<Published>> found, Consumer<Published> setter) {
    Optional<Published> known = given instanceof Published.Undated ? Optional.empty() : Optional.of(given);
    set(name, known, found, setter);
  }

  /** {@link #set} of names. */
  void setNames(String name, List<String> given, Optional<Fact<List<String>>> found, Consumer<List<String>> setter) {
    set(name, given.isEmpty() ? Optional.empty() : Optional.of(given), found, setter);
  }

  Article build() {
    return article.decidedBy(decidedBy).build();
  }
}
