package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the accounts most like one, by the weightiest terms they share.
 *
 * <p>Postings lie by month, so that the cost of a look-up depends on how much was published around then, not on how much
 * was ever read. A month near which nothing arrives any more goes quiet: its postings are dropped. Rare full names lie in
 * postings of all time, since a trial may come years after the deed.
 */
final class Index {
  /** So many of an account's terms are looked up, and so many full names. */
  private static final int TERMS = 40;
  private static final int NAMES = 20;

  /** A full name rarer than that (in inverse document frequency) is looked up in accounts of all time. */
  private static final double RARE_NAME = 6;

  /** Nor is one that so many accounts have: who is in the news so often is not known by one thing that happened. */
  private static final int OFTEN = 50;

  /**
   * So much do accounts have in common at least (cosine of their rare full names) that are looked at for their names
   * alone. On gva/dev all accounts of one story have that which are found so and believed.
   */
  private static final double NAMESAKE = 0.12;

  /** So many postings of a term are read a month, the latest: a term with more is too common to tell anything. */
  private static final int LONGEST = 400;

  /** So many are read of all months together; only an undated account, which may be of any month, has so many. */
  private static final int LONGEST_IN_ALL = 5 * LONGEST;

  /** Within so many days a story's accounts are looked for by all their terms. */
  static final int WINDOW = 60;

  /**
   * A month goes quiet when so many accounts have arrived since the last one within {@link #WINDOW} of it. An archive
   * of fewer can be read in any order; 5,618 articles, gva/dev and allsides/train together, are the most that were
   * measured so.
   */
  static final int QUIET_AFTER = 10_000;

  /** Quiet months are looked for once in so many arrivals. */
  private static final int ROUND = 500;

  private static final int MONTH = 30;

  private final TreeMap<Integer, Shelf> months = new TreeMap<>();
  private final List<Shelf> undated = new ArrayList<>();
  private final Postings ever = new Postings();
  private final Terms terms;
  private final Scores scores = new Scores();
  private int arrived;

  /** Accounts of one month, or undated ones that arrived one after another. */
  private static final class Shelf {
    private final Postings postings = new Postings();
    private final List<Integer> accounts = new ArrayList<>();
    private final int opened;
    private int lastNear;

    Shelf(int opened) {
      this.opened = opened;
    }

    void write(DataOutput out) throws IOException {
      out.writeInt(opened);
      out.writeInt(lastNear);
      postings.write(out);
      Binary.write(out, accounts.stream().mapToInt(account -> account).toArray());
    }

    static Shelf read(DataInput in) throws IOException {
      Shelf shelf = new Shelf(in.readInt());
      shelf.lastNear = in.readInt();
      shelf.postings.read(in);
      Arrays.stream(Binary.ints(in)).forEach(shelf.accounts::add);
      return shelf;
    }
  }

  Index(Terms terms) {
    this.terms = terms;
  }

  /**
   * Enters an account under the next number.
   *
   * @return the numbers of accounts that have gone quiet by it: they are found by rare full names only
   */
  List<Integer> add(int number, Portrait portrait) {
    arrived = number;
    near(portrait).forEach(shelf -> shelf.lastNear = number);
    Shelf shelf = shelf(portrait);
    shelf.lastNear = number;
    shelf.accounts.add(number);
    portrait.text().weightiest(TERMS, (term, weight) -> shelf.postings.add(term, number, weight));
    portrait.fullNames().weightiest(NAMES, (term, weight) -> {
      if (isRareName(term)) {
        ever.add(term, number, weight);
      }
    });
    return number % ROUND == 0 ? quiet() : List.of();
  }

  private boolean isRareName(int term) {
    return terms.rarity(term) >= RARE_NAME && terms.accounts(term) <= OFTEN;
  }

  private Shelf shelf(Portrait portrait) {
    if (portrait.day().isPresent()) {
      return months.computeIfAbsent(month(portrait.day().getAsInt()), month -> new Shelf(arrived));
    }
    if (undated.isEmpty() || arrived - undated.getLast().opened > QUIET_AFTER) {
      undated.add(new Shelf(arrived));
    }
    return undated.getLast();
  }

  private static int month(int day) {
    return Math.floorDiv(day, MONTH);
  }

  private List<Integer> quiet() {
    List<Integer> accounts = new ArrayList<>();
    for (Collection<Shelf> shelves : List.of(months.values(), undated)) {
      for (Iterator<Shelf> each = shelves.iterator(); each.hasNext();) {
        Shelf shelf = each.next();
        if (arrived - shelf.lastNear > QUIET_AFTER) {
          accounts.addAll(shelf.accounts);
          each.remove();
        }
      }
    }
    return accounts;
  }

  /** The numbers of the accounts that share most, at most so many, the likest first; then namesakes, half as many. */
  List<Integer> like(Portrait portrait, int most) {
    List<Shelf> shelves = new ArrayList<>(
        portrait.day().isPresent() ? near(portrait) : months.descendingMap().values());
    shelves.addAll(undated);
    portrait.text().weightiest(TERMS, (term, weight) -> collect(shelves, term, weight));
    int[] like = scores.best(most, 0);
    portrait.fullNames().weightiest(NAMES, (term, weight) -> {
      if (isRareName(term)) {
        ever.read(term, LONGEST, (account, there) -> scores.add(account, weight * there));
      }
    });
    int[] namesakes = scores.best(most / 2, NAMESAKE);
    return IntStream.concat(Arrays.stream(like), Arrays.stream(namesakes)).distinct().boxed().toList();
  }

  private void collect(List<Shelf> shelves, int term, float weight) {
    int left = LONGEST_IN_ALL;
    for (Shelf shelf : shelves) {
      left -= shelf.postings.read(term, Math.min(left, LONGEST),
          (account, there) -> scores.add(account, weight * there));
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(arrived);
    out.writeInt(months.size());
    for (Map.Entry<Integer, Shelf> month : months.entrySet()) {
      out.writeInt(month.getKey());
      month.getValue().write(out);
    }
    out.writeInt(undated.size());
    for (Shelf shelf : undated) {
      shelf.write(out);
    }
    ever.write(out);
  }

  /** An empty one becomes what was written. */
  void read(DataInput in) throws IOException {
    arrived = in.readInt();
    for (int left = in.readInt(); left > 0; left--) {
      months.put(in.readInt(), Shelf.read(in));
    }
    for (int left = in.readInt(); left > 0; left--) {
      undated.add(Shelf.read(in));
    }
    ever.read(in);
  }

  /** Shelves of the months around the day of an account, none if it has no day. */
  private Collection<Shelf> near(Portrait portrait) {
    if (portrait.day().isEmpty()) {
      return List.of();
    }
    int day = portrait.day().getAsInt();
    return months.subMap(month(day - WINDOW), true, month(day + WINDOW), true).values();
  }

  /** Sums of what accounts share with one. */
  private static final class Scores {
    private float[] sums = new float[1024];
    private int[] scored = new int[1024];
    private int size;

    void add(int account, float score) {
      if (account >= sums.length) {
        sums = Arrays.copyOf(sums, account + account / 2);
        scored = Arrays.copyOf(scored, sums.length);
      }
      if (sums[account] == 0) {
        scored[size++] = account;
      }
      sums[account] += score;
    }

    /** The accounts with the highest sums, at least so high, the highest first; starts anew after that. */
    int[] best(int most, double least) {
      Best best = new Best(most);
      for (int i = 0; i < size; i++) {
        if (sums[scored[i]] >= least) {
          best.offer(scored[i], sums[scored[i]]);
        }
        sums[scored[i]] = 0;
      }
      size = 0;
      return best.items();
    }
  }
}
