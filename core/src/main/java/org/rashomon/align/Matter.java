package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Word;

/** What a row is about, in words its readings share. */
final class Matter {
  private static final int LONGEST_PHRASE = 5;
  private static final int WORDS = 3;

  private final Weights weights;

  Matter(Weights weights) {
    this.weights = weights;
  }

  /** A phrase that two readings have, or else the weightiest words they share. */
  String of(List<Statement> statements) {
    return sharedPhrase(statements).orElseGet(() -> sharedWords(statements));
  }

  private Optional<String> sharedPhrase(List<Statement> statements) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    for (Statement statement : statements) {
      phrases(statement, (stems, text) -> phrases
          .computeIfAbsent(String.join(" ", stems), key -> new Phrase(text, weights.sum(stems), new HashSet<>()))
          .holders().add(statement));
    }
    return phrases.values().stream()
        .filter(phrase -> phrase.holders().size() > 1)
        .max(Comparator.comparingDouble(phrase -> phrase.weight() * phrase.holders().size()))
        .map(Phrase::text);
  }

  private record Phrase(String text, double weight, Set<Statement> holders) {}

  private interface PhraseTaker {
    void take(List<String> stems, String text);
  }

  /** Runs of two and more content words that stand side by side, or with small words between them. */
  private static void phrases(Statement statement, PhraseTaker taker) {
    List<Word> words = statement.words();
    String text = statement.claim().excerpt().exact();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < Math.min(words.size(), i + LONGEST_PHRASE); j++) {
        String gap = text.substring(words.get(j - 1).span().end(), words.get(j).span().start());
        if (!gap.isBlank() && !gap.equals("-")) {
          break;
        }
        taker.take(words.subList(i, j + 1).stream().map(Word::stem).toList(),
            text.substring(words.get(i).span().start(), words.get(j).span().end()));
      }
    }
  }

  private String sharedWords(List<Statement> statements) {
    Map<String, Long> counts = statements.stream().flatMap(statement -> statement.stems().stream())
        .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
    long least = Math.min(2, statements.size());
    List<String> best = counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingDouble((String stem) -> -weights.of(stem)).thenComparing(stem -> stem))
        .limit(WORDS)
        .toList();
    List<String> surface = new ArrayList<>();
    for (Word word : statements.get(0).words()) {
      if (best.contains(word.stem()) && statements.get(0).stems().contains(word.stem())) {
        String written = statements.get(0).claim().excerpt().exact()
            .substring(word.span().start(), word.span().end());
        if (!surface.contains(written)) {
          surface.add(written);
        }
      }
    }
    return String.join(", ", surface.isEmpty() ? best : surface);
  }
}
