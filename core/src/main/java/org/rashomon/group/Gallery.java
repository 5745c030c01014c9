package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final List<String> articles = new ArrayList<>();
  private final List<Supplier<Account>> accounts = new ArrayList<>();
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
    articles.add(sketch.article());
    Account account = sketch.account();
    accounts.add(() -> account);
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

  /** The id of an account's article. */
  String article(int number) {
    return articles.get(number);
  }

  Account account(int number) {
    return accounts.get(number).get();
  }

  /** That of a quiet account is drawn anew: it is seldom asked for, and takes more memory than the article. */
  Portrait portrait(int number) {
    Portrait portrait = awake.get(number);
    return portrait == null ? drawnAnew.computeIfAbsent(number, this::drawAgain) : portrait;
  }

  private Portrait drawAgain(int number) {
    Sketch sketch = Sketch.of(account(number));
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

  void write(DataOutput out) throws IOException {
    terms.write(out);
    index.write(out);
    out.writeInt(articles.size());
    for (String article : articles) {
      out.writeUTF(article);
    }
    write(out, awake);
    out.writeInt(outlines.size());
    for (Map.Entry<Integer, Outline> outline : outlines.entrySet()) {
      out.writeInt(outline.getKey());
      outline.getValue().text.write(out);
      outline.getValue().surroundings.write(out);
    }
    write(out, drawnAnew);
  }

  private static void write(DataOutput out, Map<Integer, Portrait> portraits) throws IOException {
    out.writeInt(portraits.size());
    for (Map.Entry<Integer, Portrait> portrait : portraits.entrySet()) {
      out.writeInt(portrait.getKey());
      portrait.getValue().write(out);
    }
  }

  /**
   * An empty one becomes what was written.
   *
   * @param archive has the account of every article by its id
   */
  void read(DataInput in, Function<String, Account> archive) throws IOException {
    terms.read(in);
    index.read(in);
    for (int left = in.readInt(); left > 0; left--) {
      String article = in.readUTF();
      articles.add(article);
      accounts.add(() -> archive.apply(article));
    }
    read(in, awake);
    for (int left = in.readInt(); left > 0; left--) {
      outlines.put(in.readInt(), new Outline(TermVector.read(in), Surroundings.read(in)));
    }
    read(in, drawnAnew);
    drawnAnew.replaceAll((number, portrait) -> portrait.in(outline(number).surroundings));
  }

  private Outline outline(int number) {
    return Objects.requireNonNull(outlines.get(number));
  }

  private static void read(DataInput in, Map<Integer, Portrait> portraits) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      portraits.put(in.readInt(), Portrait.read(in));
    }
  }

  Terms terms() {
    return terms;
  }
}
