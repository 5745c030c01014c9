package org.rashomon.eval;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What every figure must at least reach, as pinned in {@code eval/floors.properties}. For a count of errors it is the
 * most there may be.
 *
 * @param pinned by {@link Figure#key}
 */
record Floors(Map<String, Double> pinned) {
  /**
   * How far below its floor a figure may lie. Quantised models compute a little differently from processor to
   * processor.
   */
  static final double TOLERANCE = 0.002;

  private static final int DECIMALS = 3;

  private static final String HEADER = """
      # The floors of the quality gate, one a figure; for a count of errors the most there may be.
      # Written by `eval/evaluate --pin`, which only ever tightens them. Loosening one is done by hand, with the reason
      # in the commit.
      """;

  Floors {
    pinned = Map.copyOf(pinned);
  }

  /** Where they are pinned. */
  static Path file() throws IOException {
    return ProjectFolder.find().resolve("eval/floors.properties");
  }

  static Floors read(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
    }
    Map<String, Double> pinned = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> pinned.put(key, Double.valueOf(properties.getProperty(key))));
    return new Floors(pinned);
  }

  /** The floor of a figure; none of a peer's or of one that is only shown. */
  Optional<Double> of(Figure figure) {
    return figure.isGated() ? Optional.ofNullable(pinned.get(figure.key())) : Optional.empty();
  }

  /** What is wrong with these figures, one sentence each; every pinned figure must be among them, and gated. */
  List<String> failures(List<Figure> figures) {
    List<String> failures = new ArrayList<>();
    Map<String, Double> missing = new TreeMap<>(pinned);
    for (Figure figure : figures.stream().filter(Figure::isGated).toList()) {
      missing.remove(figure.key());
      of(figure).filter(floor -> isMissed(figure, floor)).ifPresent(floor -> failures.add(sentence(figure, floor)));
    }
    missing.forEach((key, floor) -> failures.add(key + " is pinned at " + floor + " and was not measured"));
    return failures;
  }

  private static boolean isMissed(Figure figure, double floor) {
    double lacking = figure.lowerIsBetter() ? figure.value() - floor : floor - figure.value();
    return !(lacking <= TOLERANCE);
  }

  private static String sentence(Figure figure, double floor) {
    return figure.key() + " is " + figure.value() + ", " + (figure.lowerIsBetter() ? "above " : "below ") + floor;
  }

  /** These floors, tightened to what was reached. */
  Floors tightened(List<Figure> figures) {
    Map<String, Double> tightened = new TreeMap<>(pinned);
    figures.stream()
        .filter(figure -> figure.isGated() && Double.isFinite(figure.value()))
        .forEach(
            figure -> tightened.merge(
                figure.key(), rounded(figure), figure.lowerIsBetter() ? Math::min : Math::max));
    return new Floors(tightened);
  }

  private static double rounded(Figure figure) {
    RoundingMode towardsLoose = figure.lowerIsBetter() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return BigDecimal.valueOf(figure.value()).setScale(DECIMALS, towardsLoose).doubleValue();
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    new TreeMap<>(pinned).forEach((key, floor) -> text.append(key).append(" = ").append(floor).append('\n'));
    Files.writeString(file, text);
  }
}
