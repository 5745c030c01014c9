package org.rashomon.eval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Quotation;

/**
 * Sorts what quotations and annotated attributions differ in into kinds and counts them, so that the commonest can be
 * worked on first.
 *
 * <p>A kind is told from the two sides' spans and the text alone, whatever finds the quotations. What is matched one to
 * one (see {@link AttributionScore}) can still differ in its bounds and its speaker, and counts under both; what is not
 * counts once, as missed, or as spurious where nothing annotated accounts for it.
 */
final class AttributionErrors {
  /** Words of so small a share of a content are no trace of it. */
  private static final double TRACE = 0.1;

  private final Map<String, Integer> counts = new HashMap<>();

  /** A kind of error and how often it was met. */
  record Counted(String kind, int times) {}

  /** Adds a text. */
  void add(String text, List<Attributed> annotated, List<Quotation> quotations) {
    List<WholeQuotation> whole = WholeQuotation.of(quotations);
    Both both = new Both(
        text, annotated, whole,
        annotated.stream().map(one -> Characters.of(one.content())).toList(),
        whole.stream().map(one -> Characters.of(one.content())).toList(),
        AttributionScore.matching(annotated, whole));
    ErrorNames names = new ErrorNames(text);
    both.matching().pairs().forEach(pair -> {
      names.bounds(annotated.get(pair.gold()), whole.get(pair.found())).forEach(this::count);
      names.speaker(annotated.get(pair.gold()), whole.get(pair.found())).ifPresent(this::count);
    });
    both.missed().forEach(g -> count(missed(both, g, names)));
    both.spurious().filter(f -> !isAccountedFor(both, f)).forEach(f -> count(spurious(both, f, names)));
  }

  /** Two sides of one text. */
  private record Both(
      String text,
      List<Attributed> annotated,
      List<WholeQuotation> whole,
      List<Characters> gold,
      List<Characters> found,
      Matching matching) {

    private IntStream missed() {
      Set<Integer> reached = matching.pairs().stream().map(Matching.Pair::gold).collect(Collectors.toSet());
      return IntStream.range(0, gold.size()).filter(g -> !reached.contains(g));
    }

    private IntStream spurious() {
      Set<Integer> right = matching.pairs().stream().map(Matching.Pair::found).collect(Collectors.toSet());
      return IntStream.range(0, found.size()).filter(f -> !right.contains(f));
    }

    private boolean isMatchedFound(int f) {
      return spurious().noneMatch(each -> each == f);
    }

    private boolean isMissed(int g) {
      return missed().anyMatch(each -> each == g);
    }
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private static String missed(Both both, int g, ErrorNames names) {
    Characters gold = both.gold().get(g);
    int[] near = IntStream.range(0, both.found().size())
        .filter(f -> both.found().get(f).shared(gold) > TRACE * gold.count()).toArray();
    if (near.length == 0) {
      return names.missed(both.annotated().get(g));
    }
    String form = names.form(both.annotated().get(g).content());
    int nearest = IntStream.of(near).boxed()
        .max(Comparator.comparingInt(f -> both.found().get(f).shared(gold))).orElseThrow();
    if (both.gold().stream().filter(other -> isMostlyIn(other, both.found().get(nearest))).count() > 1) {
      return form + " joined with another into one";
    }
    if (IntStream.of(near).filter(f -> isMostlyIn(both.found().get(f), gold)).count() > 1) {
      return form + " in fragments";
    }
    if (both.isMatchedFound(nearest)) {
      return form + " whose words another takes";
    }
    return form + " found, less than half alike: " + names.farthestBound(gold, both.found().get(nearest));
  }

  /** Whether a missed one has been counted for it. */
  private static boolean isAccountedFor(Both both, int f) {
    return IntStream.range(0, both.gold().size())
        .filter(both::isMissed)
        .anyMatch(g -> both.gold().get(g).shared(both.found().get(f)) > TRACE * both.gold().get(g).count());
  }

  private static String spurious(Both both, int f, ErrorNames names) {
    Characters found = both.found().get(f);
    boolean extra = both.gold().stream().anyMatch(gold -> gold.shared(found) > TRACE * found.count());
    return extra
        ? names.form(both.whole().get(f).content()) + " beside another with the same words"
        : names.spurious(both.whole().get(f));
  }

  private static boolean isMostlyIn(Characters part, Characters whole) {
    return 2 * part.shared(whole) >= part.count() && !part.isEmpty();
  }

  /** The commonest kinds, the commonest first. */
  List<Counted> commonest(int howMany) {
    return counts.entrySet().stream()
        .map(each -> new Counted(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(Counted::times).reversed().thenComparing(Counted::kind))
        .limit(howMany).toList();
  }

  /** The commonest kinds as a section of a page. */
  String section(String set, int howMany) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder section = new StringBuilder("### The commonest errors\n\n");
    section.append("The ").append(howMany).append(" commonest kinds of error on `").append(set).append("`, of ")
        .append(total).append(" errors of ").append(counts.size())
        .append(" kinds. What is matched may still differ in ")
        .append("its bounds, which costs characters, and in its speaker.\n\n| kind | count |\n| --- | ---: |\n");
    commonest(howMany).forEach(
        each -> section.append("| ").append(each.kind()).append(" | ").append(each.times()).append(" |\n"));
    return section.toString();
  }
}
