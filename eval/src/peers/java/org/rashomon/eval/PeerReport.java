package org.rashomon.eval;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of several programs side by side, for the screen and for the documents alike. */
final class PeerReport {
  private static final String INTRODUCTION = """
      # Other programs beside the engine

      This page is written by `eval/peers --write` and never by hand. Every program read the same texts and was scored
      by the same class; [evaluation.md](evaluation.md) has all of the engine's own figures. ↓ marks errors: less is
      better. Where a program does not do what a line measures, its figure is what doing nothing gives.

      """;

  private PeerReport() {}

  /** The page of all tables, the same for the same figures. */
  static String page(String fingerprint, Map<String, List<PeerFigures>> all) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("Gold sets: `sha256 ").append(fingerprint).append("`\n");
    all.forEach((name, programs) -> page.append("\n## ").append(Report.capitalised(name)).append("\n\n")
        .append(table(programs)));
    return page.toString();
  }

  /** A line for each measure of the first program, a column for each program. */
  static String table(List<PeerFigures> programs) {
    StringBuilder table = new StringBuilder("| gold set | measure |");
    programs.forEach(one -> table.append(' ').append(one.program()).append(" |"));
    table.append("\n| --- | --- |").append(" ---: |".repeat(programs.size())).append('\n');
    programs.get(0).figures().forEach(figure -> table.append(row(figure, programs)));
    return table.toString();
  }

  private static String row(Figure figure, List<PeerFigures> programs) {
    String numbers = programs.stream()
        .map(one -> one.like(figure).map(Report::number).orElse("–"))
        .collect(Collectors.joining(" | "));
    String measure = figure.measure() + (figure.lowerIsBetter() ? " ↓" : "");
    return "| " + figure.set() + " | " + measure + " | " + numbers + " |\n";
  }
}
