package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named way to find one fact; rules are tried in order of trust.
 *
 * @param name what it is called in {@code decidedBy}
 */
record Rule<S, T>(String name, Function<S, Optional<T>> find) {

  static <S, T> Rule<S, T> of(String name, Function<S, Optional<T>> find) {
    return new Rule<>(name, find);
  }

  /** What the first rule that finds something finds. */
  static <S, T> Optional<Fact<T>> first(List<Rule<S, T>> rules, S source) {
    return rules.stream()
        .flatMap(rule -> rule.find().apply(source).map(value -> new Fact<>(value, rule.name())).stream())
        .findFirst();
  }
}
