package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Agency;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Version;

/**
 * From which article, or agency, each article of a story is shown to have its text: of all that it shares passages
 * with, the one that tells most.
 *
 * <p>Forty reprints of one text are 780 pairs, of which 39 say who had it from whom; the others follow from those.
 */
final class Descent {
  private final Lineage lineage;
  private final Map<String, Integer> families = new HashMap<>();
  private final Map<String, Link> links = new LinkedHashMap<>();
  private final Map<String, Agency> agencies = new LinkedHashMap<>();

  Descent(Lineage lineage) {
    this.lineage = lineage;
    for (int i = 0; i < lineage.families().size(); i++) {
      for (String article : lineage.families().get(i)) {
        families.put(article, i);
      }
    }
    lineage.agencies().forEach(agency -> agency.articles().forEach(article -> agencies.put(article, agency)));
    lineage.links().stream().filter(this::isWithinFamily).sorted(best()).forEach(this::take);
  }

  /** What is known outright before what is likely, then what shares most; of equals, the one that stands first. */
  private Comparator<Link> best() {
    Map<String, Integer> places = new HashMap<>();
    lineage.families().forEach(family -> family.forEach(article -> places.put(article, places.size())));
    return Comparator.comparing(Link::direction).thenComparing(Comparator.comparingDouble(Link::share).reversed())
        .thenComparing(link -> places.getOrDefault(link.from(), 0));
  }

  private boolean isWithinFamily(Link link) {
    return family(link.from()) == family(link.to());
  }

  private int family(String article) {
    return families.getOrDefault(article, -1);
  }

  /** Every article descends from one at most, and none from itself; who credits an absent agency descends from that. */
  private void take(Link link) {
    boolean free = !links.containsKey(link.to())
        && (link.direction() == Direction.KNOWN || !agencies.containsKey(link.to()));
    if (free && !root(link.from()).equals(link.to())) {
      links.put(link.to(), link);
    }
  }

  private String root(String article) {
    String here = article;
    for (Link up = links.get(here); up != null; up = links.get(here)) {
      here = up.from();
    }
    return here;
  }

  /** The link by which an article has its text. */
  Optional<Link> link(String article) {
    return Optional.ofNullable(links.get(article));
  }

  /** The absent agency that an article has its text from. */
  Optional<Agency> agency(String article) {
    return link(article).isPresent() ? Optional.empty() : Optional.ofNullable(agencies.get(article));
  }

  /** Families of two and more reports, in order. */
  List<List<String>> texts() {
    return lineage.families().stream().filter(family -> reports(family) > 1).toList();
  }

  /** How many reports of their own the articles of a family are. */
  int reports(List<String> family) {
    return (int) family.stream().filter(article -> !lineage.superseded().contains(article)).count();
  }

  /** The versions of the report that an article is of, the first first; that article alone where it is the only one. */
  List<String> versions(String article) {
    List<String> versions = new ArrayList<>(List.of(article));
    for (Optional<Version> before = before(article); before.isPresent(); before = before(versions.getFirst())) {
      versions.addFirst(before.get().of());
    }
    for (Optional<Version> next = after(article); next.isPresent(); next = after(versions.getLast())) {
      versions.addLast(next.get().article());
    }
    return versions;
  }

  private Optional<Version> before(String article) {
    return lineage.versions().stream().filter(version -> version.article().equals(article)).findFirst();
  }

  private Optional<Version> after(String article) {
    return lineage.versions().stream().filter(version -> version.of().equals(article)).findFirst();
  }

  /** The links between texts: of two families the strongest, as others mostly hand on the same words. */
  List<Link> betweenFamilies() {
    Set<Set<Integer>> seen = new LinkedHashSet<>();
    return lineage.links().stream()
        .filter(link -> !isWithinFamily(link))
        .sorted(Comparator.comparingDouble(Link::share).reversed())
        .filter(link -> seen.add(Set.of(family(link.from()), family(link.to()))))
        .toList();
  }

  /** All that is told: by whom each article has its text, and what texts share with each other; the strongest first. */
  List<Link> told() {
    List<Link> told = new ArrayList<>(links.values());
    told.addAll(betweenFamilies());
    told.sort(Comparator.comparingDouble(Link::share).reversed());
    return told;
  }

  /** How many links are not told. */
  int untold() {
    return lineage.links().size() - told().size();
  }
}
