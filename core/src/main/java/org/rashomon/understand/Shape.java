package org.rashomon.understand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a time expression looks like, written as a line of words and classes of words: {@code "the? WEEKDAY , MONTH DAY
 * [, YEAR]"}.
 *
 * <p>A word in capitals is a class of {@link TimeWords}; {@code a|b} is either; {@code x?} may be absent, as may what
 * stands in brackets. There is no repetition, so that a match takes bounded time whatever the text.
 */
final class Shape {

  /** What a class of words makes of the text at a place. */
  interface Reader {
    /** The longest reading that starts there. */
    Optional<Reading> read(List<Lexeme> lexemes, int at);
  }

  /**
   * A part of a match.
   *
   * @param value the number it stands for; {@link Double#NaN} where it is a number not told ("several")
   * @param end the place after its last lexeme
   */
  record Reading(double value, int end) {}

  /**
   * A stretch of lexemes that has the shape.
   *
   * @param readings of the classes, by name
   */
  record Match(List<Lexeme> lexemes, int from, int to, Map<String, Reading> readings) {

    boolean has(String name) {
      return readings.containsKey(name);
    }

    /**
     * The number that a class of the shape stands for here.
     *
     * @throws IllegalArgumentException if the match has nothing of the class
     */
    double amount(String name) {
      Reading reading = readings.get(name);
      if (reading == null) {
        throw new IllegalArgumentException("nothing of " + name + " in " + words());
      }
      return reading.value();
    }

    int value(String name) {
      return (int) amount(name);
    }

    /** The number, or another where nothing of the class is here. */
    int value(String name, int otherwise) {
      return has(name) ? value(name) : otherwise;
    }

    /** The lexeme so many places before the match, as a word; empty at the start of the sentence. */
    String before(int places) {
      return from - places >= 0 ? lexemes.get(from - places).word() : "";
    }

    /** The lexeme so many places after the match, as a word; empty at the end of the sentence. */
    String after(int places) {
      return to + places - 1 < lexemes.size() ? lexemes.get(to + places - 1).word() : "";
    }

    boolean contains(String word) {
      return lexemes.subList(from, to).stream().anyMatch(lexeme -> lexeme.word().equals(word));
    }

    String words() {
      return String.join(" ", lexemes.subList(from, to).stream().map(Lexeme::word).toList());
    }
  }

  private sealed interface Step {
    /** One of these words. */
    record Words(Set<String> words) implements Step {}

    /** A reading of this class. */
    record Read(String name, Reader reader) implements Step {}

    /** One of these. */
    record Either(List<Step> choices) implements Step {}

    /** What follows may be absent as far as the step of this number. */
    record Maybe(int to) implements Step {}
  }

  private final String line;
  private final List<Step> steps;

  private final Set<String> firstWords = new HashSet<>();
  private final Set<Reader> firstReaders = new HashSet<>();

  private Shape(String line, List<Step> steps) {
    this.line = line;
    this.steps = List.copyOf(steps);
    gatherFirst(0);
  }

  private void gatherFirst(int step) {
    if (steps.get(step) instanceof Step.Maybe(int to)) {
      gatherFirst(step + 1);
      gatherFirst(to);
    } else {
      gatherFirst(steps.get(step));
    }
  }

  private void gatherFirst(Step step) {
    switch (step) {
      case Step.Words(Set<String> words) -> firstWords.addAll(words);
      case Step.Read(String name, Reader reader) -> firstReaders.add(reader);
      case Step.Either(List<Step> choices) -> choices.forEach(this::gatherFirst);
      case Step.Maybe maybe -> throw new IllegalArgumentException("a choice that may be absent: " + line);
    }
  }

  /** What the shape can start with, besides words. */
  Set<Reader> firstReaders() {
    return Collections.unmodifiableSet(firstReaders);
  }

  /**
   * Whether the shape can start with a word.
   *
   * @param readable the readers that can read what stands there
   */
  boolean canStart(String word, Set<Reader> readable) {
    return firstWords.contains(word) || !Collections.disjoint(firstReaders, readable);
  }

  /**
   * Reads a shape.
   *
   * @throws IllegalArgumentException if it names an unknown class or its brackets don't match
   */
  static Shape of(String line, Map<String, Reader> classes) {
    List<Step> steps = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (String piece : line.replace("[", " [ ").replace("]", " ] ").strip().split(" +", -1)) {
      if (piece.equals("[")) {
        open.push(steps.size());
        steps.add(new Step.Maybe(-1));
      } else if (piece.equals("]")) {
        steps.set(open.pop(), new Step.Maybe(steps.size()));
      } else if (piece.length() > 1 && piece.endsWith("?")) {
        steps.add(new Step.Maybe(steps.size() + 2));
        steps.add(either(piece.substring(0, piece.length() - 1), classes));
      } else {
        steps.add(either(piece, classes));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("brackets don't match: " + line);
    }
    return new Shape(line, steps);
  }

  private static Step either(String piece, Map<String, Reader> classes) {
    List<String> choices = List.of(piece.split("\\|", -1));
    if (choices.stream().noneMatch(choice -> Character.isUpperCase(choice.charAt(0)))) {
      return new Step.Words(Set.copyOf(choices));
    }
    List<Step> steps = choices.stream().map(choice -> one(choice, classes)).toList();
    return steps.size() == 1 ? steps.get(0) : new Step.Either(steps);
  }

  private static Step one(String choice, Map<String, Reader> classes) {
    if (!Character.isUpperCase(choice.charAt(0))) {
      return new Step.Words(Set.of(choice));
    }
    Reader reader = classes.get(choice);
    if (reader == null) {
      throw new IllegalArgumentException("no class of words " + choice);
    }
    return new Step.Read(choice, reader);
  }

  /** The longest stretch from a place that has the shape. */
  Optional<Match> match(List<Lexeme> lexemes, int at) {
    Walk walk = new Walk(lexemes);
    walk.go(0, at);
    return walk.end <= at ? Optional.empty() : Optional.of(new Match(lexemes, at, walk.end, walk.best));
  }

  /** One attempt at a match; what may be absent is tried as present and as absent. */
  private final class Walk {
    private final List<Lexeme> lexemes;
    private final Map<String, Reading> readings = new HashMap<>();
    private Map<String, Reading> best = Map.of();
    private int end = -1;

    Walk(List<Lexeme> lexemes) {
      this.lexemes = lexemes;
    }

    void go(int step, int at) {
      if (step == steps.size()) {
        if (at > end) {
          end = at;
          best = Map.copyOf(readings);
        }
        return;
      }
      take(steps.get(step), step, at);
    }

    private void take(Step here, int step, int at) {
      switch (here) {
        case Step.Maybe(int to) -> {
          go(step + 1, at);
          go(to, at);
        }
        case Step.Either(List<Step> choices) -> choices.forEach(choice -> take(choice, step, at));
        case Step.Words(Set<String> words) -> {
          if (at < lexemes.size() && words.contains(lexemes.get(at).word())) {
            go(step + 1, at + 1);
          }
        }
        case Step.Read(String name, Reader reader) -> {
          if (at < lexemes.size()) {
            reader.read(lexemes, at).ifPresent(reading -> go(step, name, reading));
          }
        }
      }
    }

    private void go(int step, String name, Reading reading) {
      Reading before = readings.put(name, reading);
      go(step + 1, reading.end());
      if (before == null) {
        readings.remove(name);
      } else {
        readings.put(name, before);
      }
    }
  }

  @Override
  public String toString() {
    return line;
  }
}
