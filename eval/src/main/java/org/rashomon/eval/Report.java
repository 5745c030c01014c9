package org.rashomon.eval;

import java.util.List;
import java.util.Locale;

/** Figures as people read them: a table for the screen, a page for the documents. */
final class Report {
  private static final String INTRODUCTION = """
      # What the engine reaches

      This page is written by `eval/evaluate --write` and never by hand. The gold sets are other people's texts and no
      part of this project; `eval/evaluate --help` says where they are looked for.

      Figures marked ↓ are counts or rates of errors: less is better. A floor is what the quality gate holds: a build
      in which a figure falls below it fails. A peer's figure was reached by the program named in brackets, in the same
      run and with the same measure.

      """;

  private static final double NO_DECIMALS_FROM = 100;

  private final Floors floors;

  Report(Floors floors) {
    this.floors = floors;
  }

  /** One evaluation's figures for the screen. */
  String table(Measured measured) {
    StringBuilder table = new StringBuilder(measured.name()).append('\n');
    for (Figure figure : measured.figures()) {
      table.append(String.format(Locale.ROOT, "  %-24s %-52s %10s%s  %s%n", figure.set(), figure.measure(),
          number(figure), figure.lowerIsBetter() ? "↓" : " ", floor(figure)));
    }
    return table.toString();
  }

  /** The page of all figures, the same for the same figures. */
  String page(String fingerprint, List<Measured> all) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("Gold sets: `sha256 ").append(fingerprint).append("`\n");
    for (Measured measured : all) {
      page.append("\n## ").append(capitalised(measured.name())).append("\n\n");
      page.append("| gold set | measure | figure | floor |\n| --- | --- | ---: | ---: |\n");
      measured.figures().forEach(figure -> page.append(row(figure)));
      if (!measured.remarks().isEmpty()) {
        page.append('\n').append(measured.remarks());
      }
    }
    return page.toString();
  }

  private String row(Figure figure) {
    String measure = figure.measure() + (figure.lowerIsBetter() ? " ↓" : "");
    return "| " + figure.set() + " | " + measure + " | " + number(figure) + " | " + floor(figure) + " |\n";
  }

  private String floor(Figure figure) {
    String none = figure.standing() == Figure.Standing.PEER ? "peer" : "";
    return floors.of(figure).map(floor -> number(floor, figure.lowerIsBetter())).orElse(none);
  }

  /** The number as it is shown. A speed, in hundreds, has no decimals worth reading; counts of errors have none. */
  static String number(Figure figure) {
    return figure.standing() == Figure.Standing.SHOWN && figure.value() >= NO_DECIMALS_FROM
        ? String.format(Locale.ROOT, "%.0f", figure.value())
        : number(figure.value(), figure.lowerIsBetter());
  }

  /** Errors that come in whole numbers are counts and are shown as such. */
  private static String number(double value, boolean errors) {
    boolean count = errors && value == Math.rint(value);
    return String.format(Locale.ROOT, count ? "%.0f" : "%.3f", value);
  }

  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
