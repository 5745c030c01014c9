package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.eval.TimeMl.Timex;
import org.rashomon.understand.TimeFinder;

/** Time expressions on TimeBank, AQUAINT and WikiWars, scored as TempEval-3 scores. */
final class TimeEvaluation implements Evaluation {
  private static final List<List<String>> SETS = List.of(List.of("timebank", "aquaint"), List.of("timebank"),
      List.of("aquaint"), List.of("wikiwars"));

  @Override
  public String name() {
    return "times";
  }

  @Override
  public List<Figure> measure(Path gold) throws IOException {
    return measure(gold, engine());
  }

  /** The engine's own. */
  static TimeTagger engine() {
    TimeFinder finder = new TimeFinder();
    return document -> finder.find(document.article()).stream()
        .map(time -> new Timex(time.excerpt().span(), time.type().name(), time.value()))
        .toList();
  }

  /** The figures of anything that finds time expressions; every text is read once. */
  static List<Figure> measure(Path gold, TimeTagger tagger) throws IOException {
    Map<String, TimeScore> parts = new HashMap<>();
    List<Figure> figures = new ArrayList<>();
    for (List<String> set : SETS) {
      TimeScore score = new TimeScore();
      for (String part : set) {
        TimeScore read = parts.get(part);
        if (read == null) {
          read = score(gold.resolve("times").resolve(part), tagger);
          parts.put(part, read);
        }
        score.add(read);
      }
      String name = String.join("+", set);
      figures.add(Figure.of(name, "times value F1", score.valueF1()));
      figures.add(Figure.of(name, "times relaxed F1", score.relaxedF1()));
      figures.add(Figure.of(name, "times strict F1", score.strictF1()));
    }
    return figures;
  }

  private static TimeScore score(Path folder, TimeTagger tagger) throws IOException {
    TimeScore score = new TimeScore();
    TimeMl.in(folder).forEach(document -> score.add(document.times(), tagger.find(document)));
    return score;
  }
}
