package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Passage;

/** What each two articles of a story share. */
final class SharedPassages {
  private final Map<Pair, Copying> pairs = new LinkedHashMap<>();

  private record Pair(String from, String to) {}

  /** Of passages that may lead either way; here they lead from the article that comes first. */
  SharedPassages(Map<String, Text> texts, List<Passage> passages) {
    Map<String, Integer> places = new HashMap<>();
    texts.keySet().forEach(article -> places.put(article, places.size()));
    Map<Pair, List<Passage>> shared = new LinkedHashMap<>();
    for (Passage passage : passages) {
      boolean leadsBack = place(passage.from(), places) > place(passage.to(), places);
      Passage forward = leadsBack ? passage.turned() : passage;
      shared.computeIfAbsent(new Pair(forward.from().article(), forward.to().article()), pair -> new ArrayList<>())
          .add(forward);
    }
    shared.forEach((pair, between) -> pairs.put(
        pair, Copying.of(text(pair.from, texts), text(pair.to, texts), between)));
  }

  private static int place(Excerpt excerpt, Map<String, Integer> places) {
    return places.getOrDefault(excerpt.article(), -1);
  }

  private static Text text(String article, Map<String, Text> texts) {
    Text text = texts.get(article);
    if (text == null) {
      throw new IllegalArgumentException("a passage of an article that is not of the story: " + article);
    }
    return text;
  }

  /** Of two articles, whichever comes first; nothing, where they share nothing. */
  Copying of(Text one, Text other) {
    Copying turned = pairs.getOrDefault(new Pair(other.id(), one.id()), new Copying(one, other, List.of(), 0));
    return pairs.getOrDefault(new Pair(one.id(), other.id()), turned);
  }

  Collection<Copying> all() {
    return pairs.values();
  }
}
