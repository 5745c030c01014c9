package org.rashomon.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.model.Account;

/** The portraits of the accounts that arrived, numbered in this order. */
final class Gallery {
  /** So many of the likest accounts are compared with a new one. */
  private static final int CANDIDATES = 20;

  /** So many of them may be quiet: their portraits have to be drawn anew. */
  private static final int QUIET_CANDIDATES = 2;

  /** So many portraits of quiet accounts are kept when they were drawn anew. */
  private static final int DRAWN_ANEW = 500;

  /** So many of its terms remain of a quiet account. */
  private static final int OUTLINE = 24;

  /**
   * A quiet account whose outline has less in common with a new account (cosine) is not of its story. On gva/dev no two
   * accounts of a story that were more than {@link Index#WINDOW} days apart had less than .19 in common, by all words.
   */
  private static final double RESEMBLES = 0.15;

  /** What remains of a quiet account: its weightiest terms, and what it came into. */
  private record Outline(TermVector text, Surroundings surroundings) {}

  private final Terms terms = new Terms();
  private final Index index = new Index(terms);
  private final List<Account> accounts = new ArrayList<>();
  private final Map<Integer, Portrait> awake = new HashMap<>();
  private final Map<Integer, Outline> outlines = new HashMap<>();
  private final Map<Integer, Portrait> drawnAnew = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Portrait> eldest) {
      return size() > DRAWN_ANEW;
    }
  };

  /**
   * Hangs the portrait of an account that arrives.
   *
   * @return the numbers of the accounts before it which the index finds like it, the likest first
   */
  List<Integer> hang(Sketch sketch) {
    int number = accounts.size();
    Portrait drawn = Portrait.arriving(sketch, terms);
    List<Integer> like = resembling(drawn);
    Portrait portrait = drawn.in(Surroundings.of(drawn, like.stream().map(this::portrait).toList()));
    accounts.add(sketch.account());
    awake.put(number, portrait);
    index.add(number, portrait).forEach(this::quiet);
    return like;
  }

  private List<Integer> resembling(Portrait arriving) {
    List<Integer> like = index.like(arriving, CANDIDATES);
    Stream<Integer> quiet = like.stream().filter(other -> !awake.containsKey(other) && resembles(other, arriving));
    return Stream.concat(like.stream().filter(awake::containsKey), quiet.limit(QUIET_CANDIDATES)).toList();
  }

  private boolean resembles(int number, Portrait arriving) {
    Outline outline = outlines.get(number);
    return outline == null || outline.text.cosine(arriving.text()) >= RESEMBLES;
  }

  private void quiet(int number) {
    Portrait portrait = awake.remove(number);
    if (portrait != null) {
      outlines.put(number, new Outline(portrait.text().outline(OUTLINE), portrait.surroundings()));
    }
  }

  int size() {
    return accounts.size();
  }

  Account account(int number) {
    return accounts.get(number);
  }

  /** That of a quiet account is drawn anew: it is seldom asked for, and takes more memory than the article. */
  Portrait portrait(int number) {
    Portrait portrait = awake.get(number);
    return portrait == null ? drawnAnew.computeIfAbsent(number, this::drawAgain) : portrait;
  }

  private Portrait drawAgain(int number) {
    Sketch sketch = Sketch.of(accounts.get(number));
    Outline outline = outlines.get(number);
    return Portrait.again(
        sketch, terms, outline == null ? Surroundings.unknown(sketch.day().isPresent()) : outline.surroundings);
  }

  Meeting meeting(int one, int other) {
    return Meeting.of(portrait(one), portrait(other), terms);
  }

  /** How likely it is that two accounts tell of one thing; in [0, 1]. */
  double likeness(int one, int other) {
    return Likeness.between(portrait(one), portrait(other), terms);
  }

  Terms terms() {
    return terms;
  }
}
