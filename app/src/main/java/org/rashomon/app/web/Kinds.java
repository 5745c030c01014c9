package org.rashomon.app.web;

import java.util.List;

/** Kinds of findings in the order and the words of a story's page. */
final class Kinds {
  private static final List<String> ORDER = List.of("conflict", "overtaken", "agreement", "detail", "sole");

  private Kinds() {}

  static int place(String kind) {
    int place = ORDER.indexOf(kind);
    return place < 0 ? ORDER.size() : place;
  }

  static String sentence(String kind) {
    return switch (kind) {
      case "conflict" -> "Accounts differ";
      case "overtaken" -> "Overtaken by later news";
      case "agreement" -> "Accounts agree";
      case "detail" -> "One says more";
      case "sole" -> "Only one report has it";
      default -> kind;
    };
  }
}
