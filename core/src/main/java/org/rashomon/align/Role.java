package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;

/** Somebody or something of a story, gathered from the accounts that speak of it. */
final class Role {
  private final List<Member> members = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();

  Role(Member first) {
    add(first);
  }

  void add(Member member) {
    members.add(member);
    articles.add(member.article());
  }

  void addAll(Role other) {
    other.members.forEach(this::add);
  }

  void remove(Member member) {
    members.remove(member);
    articles.clear();
    members.forEach(other -> articles.add(other.article()));
  }

  List<Member> members() {
    return members;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  boolean isIn(String article) {
    return articles.contains(article);
  }

  /** Whether an account speaks of both, and so keeps them apart. */
  boolean meets(Role other) {
    return articles.stream().anyMatch(other::isIn);
  }

  int accounts() {
    return articles.size();
  }

  int mentions() {
    return members.stream().mapToInt(member -> member.mentions().size()).sum();
  }

  /** All names it has, in the form in which names are compared. */
  Set<NameWords> names() {
    return members.stream().map(Member::name).filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What most accounts take it for; any kind rather than "other". */
  Entity.Kind kind() {
    Map<Entity.Kind, Long> counts = members.stream()
        .collect(Collectors.groupingBy(member -> member.entity().kind(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Comparator.<Map.Entry<Entity.Kind, Long>>comparingInt(
            entry -> entry.getKey() == Entity.Kind.OTHER ? 0 : 1)
            .thenComparing(Map.Entry::getValue)
            .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  /** It as an entity of the story. */
  Entity entity(String id) {
    String name = name();
    Set<String> aliases = new LinkedHashSet<>();
    members.forEach(member -> {
      aliases.add(member.entity().name());
      aliases.addAll(member.entity().aliases());
    });
    aliases.remove(name);
    return new Entity(id, kind(), name, List.copyOf(aliases), description());
  }

  List<Excerpt> places() {
    return members.stream().flatMap(member -> member.mentions().stream()).toList();
  }

  /** The fullest name, in the spelling that most accounts have. */
  private String name() {
    int most = members.stream().mapToInt(member -> member.name().words().size()).max().orElse(0);
    return mostFrequent(members.stream()
        .filter(member -> member.name().words().size() == most)
        .map(member -> member.entity().name())
        .toList());
  }

  private String description() {
    return mostFrequent(members.stream()
        .map(member -> member.entity().description())
        .filter(description -> !description.isBlank())
        .toList());
  }

  private static String mostFrequent(List<String> strings) {
    Map<String, Long> counts = strings.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue()
            .thenComparingInt(entry -> entry.getKey().length())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
