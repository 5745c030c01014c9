package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Alignment;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Passage;
import org.rashomon.model.Story;

/** Finds who copied whom, and how many reports of a story are independent. */
final class LineageFinder {

  /** Of a story whose shared passages are known. */
  Lineage find(Alignment alignment) {
    Story story = alignment.story();
    Map<Pair, List<Passage>> shared = new LinkedHashMap<>();
    for (Passage passage : alignment.passages()) {
      shared.computeIfAbsent(Pair.of(passage), of -> new ArrayList<>()).add(passage);
    }
    Families families = new Families(story.accounts().stream().map(account -> account.article().id()).toList());
    List<Link> links = new ArrayList<>();
    shared.forEach((pair, passages) -> {
      Copying copying = Copying.of(story.account(pair.from()), story.account(pair.to()), passages);
      links.add(copying.link());
      if (copying.isOneText()) {
        families.join(pair.from(), pair.to());
      }
    });
    links.sort(Comparator.comparingDouble(Link::share).reversed().thenComparing(Link::from).thenComparing(Link::to));
    return new Lineage(links, families.all());
  }

  /** Two articles that share passages. */
  private record Pair(String from, String to) {
    static Pair of(Passage passage) {
      return new Pair(passage.from().article(), passage.to().article());
    }
  }
}
