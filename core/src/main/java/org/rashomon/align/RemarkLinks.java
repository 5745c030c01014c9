package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.WordFamily;

/**
 * Finds the quotations of a story that may be one remark.
 *
 * <p>Only those are compared that share a telling word or all of their words, so that a story of thousands of
 * quotations takes seconds.
 */
final class RemarkLinks {
  /** So many of its heaviest words bring a quotation together with others. */
  private static final int TELLING = 10;

  /** A word that stands in more quotations than this brings nothing together. */
  private static final int TOO_MANY = 150;

  private final List<Remark> remarks;
  private final Cast cast;
  private final Weights weights;

  RemarkLinks(List<Remark> remarks, Cast cast, Weights weights) {
    this.remarks = remarks;
    this.cast = cast;
    this.weights = weights;
  }

  /** The surest first. */
  List<RemarkLink> find() {
    List<RemarkLink> links = new ArrayList<>();
    for (long pair : candidates()) {
      between(remarks.get((int) (pair >>> 32)), remarks.get((int) pair)).ifPresent(links::add);
    }
    List<RemarkLink> kept = withoutDoubtful(onlyMutualBest(links));
    kept.sort(RemarkLink.SUREST_FIRST);
    return kept;
  }

  private Optional<RemarkLink> between(Remark one, Remark other) {
    Voices voices = Voices.of(one.quotation().speaker(), other.quotation().speaker(), cast);
    if (voices == Voices.APART || !Kinds.fit(one, other)) {
      return Optional.empty();
    }
    RemarkPair pair = new RemarkPair(one, other, voices, weights);
    boolean isVague = pair.isReportsOfSomebody() && !pair.areSameReport();
    for (SameRemark rule : SameRemark.values()) {
      if ((!isVague || rule == SameRemark.HEADING_OF_THE_REPORT) && rule.holds(pair)) {
        return Optional.of(new RemarkLink(pair, rule));
      }
    }
    return Optional.empty();
  }

  /** Pairs of numbers of remarks, the lower in the upper half. */
  private Set<Long> candidates() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < remarks.size(); i++) {
      for (String key : keys(remarks.get(i))) {
        index.computeIfAbsent(key, fresh -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new LinkedHashSet<>();
    index.values().stream().filter(list -> list.size() <= TOO_MANY).forEach(list -> {
      for (int i = 0; i < list.size(); i++) {
        for (int j = i + 1; j < list.size(); j++) {
          pairs.add(((long) list.get(i) << 32) | list.get(j));
        }
      }
    });
    return pairs;
  }

  private List<String> keys(Remark remark) {
    List<String> keys = new ArrayList<>(remark.stems().stream()
        .sorted(Comparator.comparingDouble((String stem) -> -weights.of(stem)))
        .limit(TELLING)
        .toList());
    keys.addAll(keys.stream().flatMap(stem -> WordFamily.root(stem).stream()).toList());
    keys.add(String.join(" ", remark.forms()) + " .");
    return keys;
  }

  /** Where words alone don't bear it, two quotations must each be the other's nearest there. */
  private static List<RemarkLink> onlyMutualBest(List<RemarkLink> links) {
    Map<Side, RemarkLink> best = new HashMap<>();
    for (RemarkLink link : links) {
      note(best, Side.of(link.one(), link.other()), link);
      note(best, Side.of(link.other(), link.one()), link);
    }
    List<RemarkLink> kept = new ArrayList<>(links);
    kept.removeIf(link -> !link.rule().isByWords()
        && !(link.equals(best.get(Side.of(link.one(), link.other())))
            && link.equals(best.get(Side.of(link.other(), link.one())))));
    return kept;
  }

  /** A quotation looking towards the text of an account, or its headings. */
  private record Side(Remark from, int account, boolean headings) {
    static Side of(Remark from, Remark to) {
      return new Side(from, to.account(), to.heading());
    }
  }

  private static void note(Map<Side, RemarkLink> best, Side side, RemarkLink link) {
    best.merge(side, link, (a, b) -> RemarkLink.SUREST_FIRST.compare(a, b) <= 0 ? a : b);
  }

  /** Leaves out a quotation of an unknown speaker whose words several known speakers said. */
  private List<RemarkLink> withoutDoubtful(List<RemarkLink> links) {
    Map<Remark, Set<String>> speakers = new HashMap<>();
    for (RemarkLink link : links) {
      link.other().quotation().speaker().entityId().ifPresent(id -> addTo(speakers, link.one(), id));
      link.one().quotation().speaker().entityId().ifPresent(id -> addTo(speakers, link.other(), id));
    }
    List<RemarkLink> kept = new ArrayList<>(links);
    kept.removeIf(link -> isDoubtful(link.one(), speakers) || isDoubtful(link.other(), speakers));
    return kept;
  }

  private static void addTo(Map<Remark, Set<String>> speakers, Remark remark, String speaker) {
    speakers.computeIfAbsent(remark, fresh -> new LinkedHashSet<>()).add(speaker);
  }

  private boolean isDoubtful(Remark remark, Map<Remark, Set<String>> speakers) {
    List<String> said = List.copyOf(speakers.getOrDefault(remark, Set.of()));
    return !remark.isNamed()
        && said.stream().anyMatch(speaker -> !cast.mayBeOneVoice(speaker, said.get(0)));
  }
}
