package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts articles into families that join as copying comes to light. */
final class Families {
  private final Map<String, String> parents = new LinkedHashMap<>();

  Families(List<String> articles) {
    articles.forEach(article -> parents.put(article, article));
  }

  /** Makes the families of the two one. */
  void join(String one, String other) {
    parents.put(head(other), head(one));
  }

  private String head(String article) {
    String here = article;
    String parent = parents.getOrDefault(here, here);
    while (!parent.equals(here)) {
      here = parent;
      parent = parents.getOrDefault(here, here);
    }
    return here;
  }

  /** Every article in one, in the order given. */
  List<List<String>> all() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String article : parents.keySet()) {
      families.computeIfAbsent(head(article), of -> new ArrayList<>()).add(article);
    }
    return List.copyOf(families.values());
  }
}
