package org.rashomon.app.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which article is in which story: what grouping made of it, as editors corrected it.
 *
 * <p>A split takes the articles it names out of their story. A merge makes one story of the stories that its articles
 * are in, whatever else comes to be in them.
 */
final class Shelf {
  private final Map<String, String> grouped;
  private final Map<String, String> splits = new HashMap<>();
  private final Map<String, String> merged = new HashMap<>();

  private Shelf(Map<String, String> grouped) {
    this.grouped = grouped;
  }

  /**
   * Applies corrections.
   *
   * @param grouped for each article, in order of arrival, the story that grouping puts it in
   * @param corrections those that hold, in the order they were made
   * @return the same, corrected
   */
  static Map<String, String> corrected(Map<String, String> grouped, List<Correction> corrections) {
    Shelf shelf = new Shelf(grouped);
    corrections.forEach(shelf::apply);
    Map<String, String> corrected = new LinkedHashMap<>();
    grouped.keySet().forEach(article -> corrected.put(article, shelf.story(article)));
    return corrected;
  }

  private void apply(Correction correction) {
    List<String> articles = correction.subjects().stream().filter(grouped::containsKey).toList();
    if (!correction.holds() || articles.isEmpty()) {
      return;
    }
    switch (correction.kind()) {
      case SPLIT_STORY -> split(articles);
      case MERGE_STORIES -> merge(articles);
      default -> {
      }
    }
  }

  /** The story is named after the first of its articles, unless one is named so already: then after the next. */
  private void split(List<String> articles) {
    Set<String> named = new HashSet<>(grouped.values());
    named.addAll(splits.values());
    String name = articles.stream().map(Shelf::name).filter(each -> !named.contains(each)).findFirst()
        .orElseGet(() -> unused(name(articles.getFirst()), named));
    articles.forEach(article -> splits.put(article, name));
  }

  private static String unused(String name, Set<String> named) {
    String other = name;
    for (int number = 2; named.contains(other); number++) {
      other = name + "+" + number;
    }
    return other;
  }

  private static String name(String article) {
    return "story-" + article;
  }

  private void merge(List<String> articles) {
    List<String> stories = new ArrayList<>(
        new LinkedHashSet<>(articles.stream().map(this::story).toList()));
    stories.subList(1, stories.size()).forEach(other -> merged.put(other, stories.getFirst()));
  }

  private String story(String article) {
    String story = splits.containsKey(article) ? splits.get(article) : grouped.get(article);
    while (merged.containsKey(Objects.requireNonNull(story))) {
      story = merged.get(story);
    }
    return Objects.requireNonNull(story);
  }
}
