package org.rashomon.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Lineage.Direction;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Passage;
import org.rashomon.model.Published;
import org.rashomon.model.Span;
import org.rashomon.text.Word;
import org.rashomon.text.WordPlaces;

/**
 * What two articles share, and which had it first.
 *
 * @param share of the shorter one's own words that stand in passages both have, mere quoting left out
 */
record Copying(Account one, Account other, List<Passage> passages, double share) {
  /** From here on two articles are one text, or one is the other rewritten. */
  private static final double ONE_TEXT = 0.4;

  static Copying of(Account one, Account other, List<Passage> passages) {
    return new Copying(one, other, List.copyOf(passages), share(one.article(), other.article(), passages));
  }

  /** Whether the two count as one report. */
  boolean isOneText() {
    return share >= ONE_TEXT;
  }

  Link link() {
    Verdict verdict = verdict();
    List<Passage> ordered = new ArrayList<>();
    passages.forEach(passage -> ordered.add(verdict.turned ? turned(passage) : passage));
    ordered.sort(Comparator.comparing(passage -> passage.from().span()));
    String first = one.article().id();
    String second = other.article().id();
    return new Link(
        verdict.turned ? second : first, verdict.turned ? first : second, share, verdict.direction, verdict.decidedBy,
        ordered);
  }

  private static Passage turned(Passage passage) {
    return new Passage(passage.to(), passage.from(), passage.kind(), passage.quoted());
  }

  /** How sure the direction is, and whether it goes from the other to the one. */
  private record Verdict(Direction direction, boolean turned, String decidedBy) {}

  /** Mere quoting of one speech gives no direction: neither had it from the other. */
  private Verdict verdict() {
    if (passages.stream().allMatch(Passage::quoted)) {
      return new Verdict(Direction.UNKNOWN, false, "same-speech");
    }
    return byCredit().or(this::byTime).orElseGet(() -> new Verdict(Direction.UNKNOWN, false, "no-sign"));
  }

  /** One says it has its matter from the other; which is not to be believed if that one came later. */
  private Optional<Verdict> byCredit() {
    Optional<String> forward = Credit.of(other, one.article(), passages);
    Optional<String> back = Credit.of(one, other.article(), passages);
    if (forward.isPresent() == back.isPresent()) {
      return Optional.empty();
    }
    int order = order(one.article().published(), other.article().published());
    boolean isLate = forward.isPresent() ? order > 0 : order < 0;
    return Optional.of(isLate
        ? new Verdict(Direction.UNKNOWN, false, "credit-against-time")
        : new Verdict(Direction.KNOWN, back.isPresent(), forward.or(() -> back).orElseThrow()));
  }

  /** The earlier one had it first, if the days differ or both have a time of day. */
  private Optional<Verdict> byTime() {
    int order = order(one.article().published(), other.article().published());
    return order == 0 ? Optional.empty() : Optional.of(new Verdict(Direction.LIKELY, order > 0, "published-earlier"));
  }

  private static int order(Published first, Published second) {
    if (first instanceof Published.At && second instanceof Published.At) {
      return compare(first.earliest(), second.earliest());
    }
    return first.day().isPresent() && second.day().isPresent() ? first.day().get().compareTo(second.day().get()) : 0;
  }

  private static int compare(Optional<Instant> first, Optional<Instant> second) {
    return first.isPresent() && second.isPresent() ? first.get().compareTo(second.get()) : 0;
  }

  private static double share(Article one, Article other, List<Passage> passages) {
    List<Word> words = WordPlaces.of(one);
    List<Word> others = WordPlaces.of(other);
    boolean oneIsShorter = words.size() <= others.size();
    List<Span> spans = passages.stream()
        .filter(passage -> !passage.quoted())
        .map(passage -> (oneIsShorter ? passage.from() : passage.to()).span())
        .toList();
    List<Word> shorter = oneIsShorter ? words : others;
    long within = shorter.stream().filter(word -> spans.stream().anyMatch(span -> span.contains(word.span()))).count();
    return shorter.isEmpty() ? 0 : (double) within / shorter.size();
  }
}
