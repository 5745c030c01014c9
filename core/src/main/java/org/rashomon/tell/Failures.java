package org.rashomon.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a verification found wrong, in the order found. */
final class Failures {
  /** A file with more failures than this is wrong as a whole; the rest is counted only. */
  private static final int MOST_NAMED = 1000;

  private static final int LONGEST_SHOWN = 80;

  private final List<String> named = new ArrayList<>();
  private long unnamed;

  /** Names a failure: where it is, and what is wrong there. */
  void add(String place, String what) {
    if (named.size() < MOST_NAMED) {
      named.add(place + " " + what);
    } else {
      unnamed++;
    }
  }

  /** Names a failure if an id is none of those there are. */
  void unlessKnown(Set<String> ids, JsonNode id, String place, String complaint) {
    if (!id.isTextual() || !ids.contains(id.textValue())) {
      add(place, complaint + ": " + shown(id.asText()));
    }
  }

  List<String> all() {
    List<String> all = new ArrayList<>(named);
    if (unnamed > 0) {
      all.add("and " + unnamed + " more");
    }
    return all;
  }

  /** Words in quotation marks, on one line, cut where they are long. */
  static String shown(String words) {
    StringBuilder shown = new StringBuilder("\"");
    words.codePoints().limit(LONGEST_SHOWN)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.append(words.codePointCount(0, words.length()) > LONGEST_SHOWN ? "…\"" : "\"").toString();
  }
}
