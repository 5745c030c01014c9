package org.rashomon.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.TimeExpression;
import org.rashomon.understand.Shape.Match;
import org.rashomon.understand.Shape.Reader;

/**
 * Finds the words that name a time and reads them as TIMEX3 values.
 *
 * <p>At each place the rule that takes in most words wins. Values are read in the order of the text, since many are
 * counted from those before.
 */
public final class TimeFinder {
  private static final List<TimeRule> COUNTED = RelativeRules.all();

  private final List<TimeRule> rules = Stream
      .of(CalendarRules.all(), RangeRules.all(), COUNTED, ClockRules.all(), VagueRules.all())
      .flatMap(List::stream)
      .toList();

  private final List<Reader> firstReaders = rules.stream()
      .flatMap(rule -> rule.shape().firstReaders().stream())
      .distinct()
      .toList();

  /** The time expressions of an article of which nothing else is wanted; the models are not needed. */
  public List<TimeExpression> find(Article article) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    return find(article, sentences, ReferenceDay.of(article, sentences));
  }

  /**
   * The time expressions of an article, in order, without overlap.
   *
   * @param reference the day against which they are resolved; without one, values are left underspecified
   */
  List<TimeExpression> find(Article article, List<Sentence> sentences, Optional<LocalDate> reference) {
    List<List<Lexeme>> lexemes = sentences.stream()
        .map(sentence -> Lexeme.in(article.text(), sentence.span()))
        .toList();
    TimeSetting setting = new TimeSetting(reference, Narrative.isOne(lexemes, reference));
    List<TimeExpression> times = new ArrayList<>();
    for (List<Lexeme> sentence : lexemes) {
      setting.enter(sentence);
      List<Found> found = found(sentence, setting);
      Clocks.date(found, sentence, setting).forEach(one -> times.add(one.expression(article)));
    }
    return times;
  }

  /**
   * An expression before its words are cut out.
   *
   * @param from the first lexeme
   * @param to the lexeme after the last
   */
  record Found(List<Lexeme> lexemes, int from, int to, TimeExpression.Type type, String value, String rule) {
    Span span() {
      return new Span(lexemes.get(from).span().start(), lexemes.get(to - 1).span().end());
    }

    TimeExpression expression(Article article) {
      return new TimeExpression(article.excerpt(span()), type, value, rule);
    }
  }

  private List<Found> found(List<Lexeme> sentence, TimeSetting setting) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Found> best = best(sentence, at, setting);
      best.ifPresent(found::add);
      at = best.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  /** A match with its rule. */
  private record Candidate(TimeRule rule, Match match) {}

  private Optional<Found> best(List<Lexeme> sentence, int at, TimeSetting setting) {
    List<Candidate> candidates = new ArrayList<>();
    Set<Reader> readable = readable(sentence, at);
    for (TimeRule rule : rules) {
      if (rule.shape().canStart(sentence.get(at).word(), readable)) {
        rule.shape().match(sentence, at).ifPresent(match -> candidates.add(new Candidate(rule, match)));
      }
    }
    candidates.sort(Comparator.comparingInt(candidate -> -candidate.match().to()));
    for (Candidate candidate : candidates) {
      Optional<String> value = candidate.rule().meaning().value(candidate.match(), setting);
      if (value.isPresent()) {
        TimeRule rule = candidate.rule();
        setting.remember(value.get(), at, candidate.match().to(), COUNTED.contains(rule));
        return value.map(v -> new Found(sentence, at, candidate.match().to(), typed(rule, v), v, rule.name()));
      }
    }
    return Optional.empty();
  }

  /** Asked once a place, so that most places cost little. */
  private Set<Reader> readable(List<Lexeme> sentence, int at) {
    Set<Reader> readable = new HashSet<>();
    for (Reader reader : firstReaders) {
      if (reader.read(sentence, at).isPresent()) {
        readable.add(reader);
      }
    }
    return readable;
  }

  private static TimeExpression.Type typed(TimeRule rule, String value) {
    if (rule.type() == TimeExpression.Type.SET) {
      return TimeExpression.Type.SET;
    }
    if (value.endsWith("REF")) {
      return TimeExpression.Type.DATE;
    }
    return value.startsWith("P")
        ? TimeExpression.Type.DURATION
        : value.indexOf('T') >= 0 ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
  }
}
