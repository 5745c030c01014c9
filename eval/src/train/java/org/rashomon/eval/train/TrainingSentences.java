package org.rashomon.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rashomon.eval.Brat;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Span;
import org.rashomon.understand.EncoderInput;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

/** Turns annotated articles into sentences with labels. */
final class TrainingSentences {
  private static final Map<String, Integer> KINDS = Map.of("PERSON", 0, "ORGANIZATION", 1, "LOCATION", 2);

  private TrainingSentences() {}

  /**
   * The sentences of a folder of annotated articles.
   *
   * @param names the folder of the teacher's names
   */
  static List<Example> labelled(Path folder, Path names) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Brat brat : Brat.read(folder)) {
      List<Example> sentences = EncoderInput.of(article(brat)).stream()
          .map(Example::new)
          .toList();
      List<Attributed> longestFirst = brat.attributions().stream()
          .sorted(Comparator.comparingInt(TrainingSentences::length).reversed())
          .toList();
      longestFirst.forEach(one -> sentences.forEach(sentence -> add(one, sentence)));
      for (String line : Files.readAllLines(names.resolve(brat.name() + ".names"))) {
        String[] fields = line.split("\t", -1);
        Span span = new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
        int kind = KINDS.getOrDefault(fields[2], 0);
        sentences.forEach(sentence -> sentence.label(Head.NAME, kind, span));
      }
      examples.addAll(sentences.stream().filter(one -> one.input().size() > 2).toList());
    }
    return examples;
  }

  /** All sentences in which somebody says something, and each n-th of the others. */
  static List<Example> thinned(List<Example> examples, int n) {
    List<Example> kept = new ArrayList<>();
    int plain = 0;
    for (Example example : examples) {
      plain += example.isPlain() ? 1 : 0;
      if (!example.isPlain() || plain % n == 0) {
        kept.add(example);
      }
    }
    return kept;
  }

  private static Article article(Brat brat) {
    return Article.of(brat.name(), new Origin.File(brat.name()), brat.text()).language("en").build();
  }

  private static int length(Attributed attributed) {
    return attributed.content().stream().mapToInt(Span::length).sum();
  }

  private static void add(Attributed one, Example sentence) {
    int cue = one.cue().stream().flatMap(span -> sentence.pieces(span).stream()).findFirst().orElse(0);
    int source = one.source().stream().flatMap(span -> sentence.pieces(span).stream()).findFirst().orElse(0);
    for (Span content : one.content()) {
      if (sentence.label(Head.CONTENT, 0, content)) {
        sentence.point(Pointer.CONTENT, content, cue);
      }
    }
    one.cue().forEach(span -> {
      sentence.label(Head.CUE, 0, span);
      sentence.point(Pointer.SOURCE, span, source);
    });
    one.source().forEach(span -> sentence.label(Head.SOURCE, 0, span));
  }
}
