package org.rashomon.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The texts of a dossier's articles, in which every excerpt has to be found. */
final class ArticleTexts {
  private final Failures failures;
  private final Map<String, CodePointText> texts = new HashMap<>();

  ArticleTexts(Failures failures) {
    this.failures = failures;
  }

  /** Takes an article in, and checks its furniture. */
  void add(JsonNode article) {
    String id = article.path("id").asText();
    String place = "article \"" + id + "\"";
    if (id.isEmpty() || texts.containsKey(id)) {
      failures.add(place, "has no id of its own");
    }
    if (!article.path("text").isTextual()) {
      failures.add(place, "has no text");
    }
    texts.putIfAbsent(id, new CodePointText(article.path("text").asText()));
    int number = 0;
    for (JsonNode piece : article.path("furniture")) {
      check(id, piece, place + ", furniture " + ++number);
    }
  }

  boolean has(String id) {
    return texts.containsKey(id);
  }

  /** Checks that the words stand in the article where they say they do. */
  void check(String article, JsonNode excerpt, String place) {
    CodePointText text = texts.get(article);
    if (text == null) {
      failures.add(place, "is of an article that is not here: " + Failures.shown(article));
    } else if (!isPlace(excerpt)) {
      failures.add(place, "has no start, end and exact words");
    } else {
      compare(text, excerpt, place);
    }
  }

  private static boolean isPlace(JsonNode excerpt) {
    return excerpt.path("start").isInt()
        && excerpt.path("end").isInt() && excerpt.path("exact").isTextual();
  }

  private void compare(CodePointText text, JsonNode excerpt, String place) {
    int start = excerpt.path("start").intValue();
    int end = excerpt.path("end").intValue();
    String exact = excerpt.path("exact").textValue();
    if (start < 0 || end < start || end > text.length()) {
      failures.add(place, "lies outside its article: [" + start + ", " + end + ") of " + text.length());
    } else if (start == end) {
      failures.add(place, "is empty");
    } else if (!text.between(start, end).equals(exact)) {
      failures.add(place, "says " + Failures.shown(exact) + " where its article has "
          + Failures.shown(text.between(start, end)));
    }
  }
}
