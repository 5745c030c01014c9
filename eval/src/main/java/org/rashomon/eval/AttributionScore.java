package org.rashomon.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.eval.Brat.Attributed;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Form;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;

/**
 * Compares quotations with annotated attributions: by the characters of their content, and one to one.
 *
 * <p>A quotation that is some marked words inside a clause told with the same cue counts with that clause, since the
 * annotation has one attribution where there are two quotations here. So do direct quotations that one mention of their
 * speaker serves: {@code "A," she said. "B."}
 */
final class AttributionScore {
  private static final double ALIKE = 0.5;

  private long shared;
  private long goldCharacters;
  private long foundCharacters;
  private int matched;
  private int sources;
  private int gold;
  private int found;
  private int direct;
  private int exact;
  private int mentions;
  private int unresolved;

  private record Pair(int gold, int found, double likeness) {}

  /** What the annotation has as one: a quotation, and those that go on with it. */
  private record Whole(Quotation first, List<Span> content) {}

  /** Adds a text. */
  void add(String text, List<Attributed> annotated, List<Quotation> quotations) {
    addCharacters(annotated, quotations);
    List<Whole> whole = joined(quotations.stream().filter(one -> !isPart(one, quotations)).toList());
    gold += annotated.size();
    found += whole.size();
    for (Pair pair : pairs(annotated, whole)) {
      matched++;
      sources += sameSource(annotated.get(pair.gold()), whole.get(pair.found()).first()) ? 1 : 0;
    }
    annotated.stream().filter(one -> one.isFullyQuoted(text)).forEach(one -> addDirect(text, one, quotations));
  }

  private void addCharacters(List<Attributed> annotated, List<Quotation> quotations) {
    BitSet wanted = new BitSet();
    annotated.forEach(one -> wanted.or(characters(one.content())));
    BitSet got = new BitSet();
    quotations.forEach(one -> got.or(characters(content(one))));
    goldCharacters += wanted.cardinality();
    foundCharacters += got.cardinality();
    wanted.and(got);
    shared += wanted.cardinality();
  }

  private static boolean isPart(Quotation one, List<Quotation> all) {
    return one.form() != Form.INDIRECT && all.stream()
        .anyMatch(other -> other.form() == Form.INDIRECT && other.cue().equals(one.cue())
            && content(one).stream().allMatch(part -> content(other).stream().anyMatch(span -> span.contains(part))));
  }

  private static List<Whole> joined(List<Quotation> quotations) {
    Map<Object, Whole> wholes = new LinkedHashMap<>();
    for (Quotation one : quotations) {
      Object key = one.form() == Form.DIRECT && one.speaker().mention().isPresent()
          ? one.speaker().mention()
          : one.id();
      wholes.merge(key, new Whole(one, content(one)), (a, b) -> new Whole(
          a.first(), Stream.concat(a.content().stream(), b.content().stream()).toList()));
    }
    return List.copyOf(wholes.values());
  }

  private static List<Pair> pairs(List<Attributed> annotated, List<Whole> quotations) {
    List<Pair> all = new ArrayList<>();
    for (int g = 0; g < annotated.size(); g++) {
      BitSet wanted = characters(annotated.get(g).content());
      for (int f = 0; f < quotations.size(); f++) {
        double likeness = likeness(wanted, characters(quotations.get(f).content()));
        if (likeness >= ALIKE) {
          all.add(new Pair(g, f, likeness));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenFound = new HashSet<>();
    return all.stream()
        .filter(pair -> !takenGold.contains(pair.gold()) && !takenFound.contains(pair.found()))
        .filter(pair -> takenGold.add(pair.gold()) && takenFound.add(pair.found()))
        .toList();
  }

  private static double likeness(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    return common == 0 ? 0 : (double) common / (a.cardinality() + b.cardinality() - common);
  }

  private static BitSet characters(List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(span -> set.set(span.start(), span.end()));
    return set;
  }

  private static List<Span> content(Quotation quotation) {
    return quotation.content().stream().map(Excerpt::span).toList();
  }

  /** The words that point to the speaker are the annotated ones, or their main part, or there are none on both sides. */
  private static boolean sameSource(Attributed annotated, Quotation quotation) {
    List<Span> mention = quotation.speaker().mention().map(excerpt -> List.of(excerpt.span())).orElse(List.of());
    if (annotated.source().isEmpty() || mention.isEmpty()) {
      return annotated.source().isEmpty() && mention.isEmpty();
    }
    BitSet wanted = characters(annotated.source());
    BitSet got = characters(mention);
    BitSet both = (BitSet) wanted.clone();
    both.and(got);
    return both.equals(got) || both.equals(wanted) || likeness(wanted, got) >= ALIKE;
  }

  private void addDirect(String text, Attributed annotated, List<Quotation> quotations) {
    direct++;
    List<Span> wanted = annotated.content().stream().map(span -> trimmed(text, span)).toList();
    quotations.stream()
        .filter(one -> one.form() != Form.INDIRECT)
        .filter(one -> content(one).stream().map(span -> trimmed(text, span)).anyMatch(wanted::contains))
        .findFirst()
        .ifPresent(one -> {
          exact++;
          mentions += !annotated.source().isEmpty() && sameSource(annotated, one) ? 1 : 0;
          unresolved += one.speaker() instanceof Speaker.Unresolved ? 1 : 0;
        });
  }

  /** Without marks and punctuation at its edges. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  double overlap() {
    return harmonic(ratio(shared, foundCharacters), ratio(shared, goldCharacters));
  }

  double oneToOne() {
    return harmonic(ratio(matched, found), ratio(matched, gold));
  }

  double sourceRight() {
    return ratio(sources, matched);
  }

  double directExact() {
    return ratio(exact, direct);
  }

  double directMention() {
    return ratio(mentions, direct);
  }

  double directUnresolved() {
    return ratio(unresolved, direct);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
