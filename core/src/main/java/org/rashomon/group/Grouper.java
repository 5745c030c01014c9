package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rashomon.model.Account;
import org.rashomon.model.Arrival;
import org.rashomon.model.Story;

/**
 * Brings accounts of one event together, as they arrive. For one thread.
 *
 * <p>An arriving account is compared with those the {@link Index} finds like it; the stories of these, and it, are
 * then sorted anew among themselves. So a story can take the account in, two stories can become one because it
 * belongs to both, and one can fall apart; and the order of arrival matters little.
 */
public final class Grouper {
  /** An account so little like the new one leaves its story alone. */
  private static final double TOUCHED = 0.15;

  /** More accounts than that are not sorted anew; the new one joins the story it is likest to. */
  private static final int MOST = 120;

  /** How alike the accounts of a story are on the average; of .25 to .4, the best on gva/dev and allsides/train together. */
  private static final double ENOUGH = 0.33;

  /** So many likenesses are remembered, in 3 MB: those of the last few thousand accounts. */
  private static final int REMEMBERED = 1 << 18;

  private final double enough;
  private final Gallery gallery = new Gallery();
  private final Stories stories = new Stories();
  private final RecentLikenesses likenesses;

  public Grouper() {
    this(ENOUGH, REMEMBERED);
  }

  Grouper(double enough, int remembered) {
    this.enough = enough;
    this.likenesses = new RecentLikenesses(gallery::likeness, remembered);
  }

  /** {@link #add(Sketch)} of an account that is not drawn yet. */
  public Arrival add(Account account) {
    return add(Sketch.of(account));
  }

  /**
   * Places an account in a story at once.
   *
   * @return what that changed
   */
  public Arrival add(Sketch sketch) {
    int number = gallery.size();
    List<Integer> like = gallery.hang(sketch);
    stories.open();
    Stories.Change change = stories.sort(groups(number, like), number);
    return new Arrival(
        sketch.article(),
        id(stories.of(number)),
        change.effect(),
        change.changed().stream().map(this::id).toList(),
        change.ended().stream().map(this::id).toList());
  }

  private List<List<Integer>> groups(int number, List<Integer> like) {
    Set<Integer> touched = new LinkedHashSet<>();
    for (int other : like) {
      if (likeness(number, other) >= TOUCHED) {
        touched.addAll(stories.of(other).accounts());
      }
    }
    touched.add(number);
    return touched.size() > MOST
        ? List.of(likest(number, like))
        : Clustering.of(touched.stream().sorted().toList(), this::likeness, enough);
  }

  private List<Integer> likest(int number, List<Integer> like) {
    int likest = like.stream().max(Comparator.comparingDouble(other -> likeness(number, other))).orElse(number);
    List<Integer> story = new ArrayList<>(List.of(number));
    if (likeness(number, likest) >= enough) {
      story.addAll(stories.of(likest).accounts());
    }
    return story;
  }

  private double likeness(int one, int other) {
    return likenesses.between(one, other);
  }

  /** The stories so far, the largest first; ties by id. */
  public List<Story> stories() {
    return stories.all().map(this::story)
        .sorted(Comparator.<Story>comparingInt(story -> -story.accounts().size()).thenComparing(Story::id)).toList();
  }

  /** For each article, in order of arrival, the id of the story it is in. Costs little, unlike {@link #stories()}. */
  public Map<String, String> assignments() {
    Map<String, String> assignments = new LinkedHashMap<>();
    for (int number = 0; number < gallery.size(); number++) {
      assignments.put(gallery.article(number), id(stories.of(number)));
    }
    return assignments;
  }

  /**
   * A story of accounts that are known to belong together, with why each may be there, as far as they alone show it: so
   * the same accounts give the same story, whatever else has arrived.
   *
   * @param accounts in order of arrival
   */
  public static Story story(String id, List<Account> accounts) {
    Gallery gallery = new Gallery();
    accounts.forEach(account -> gallery.hang(Sketch.of(account)));
    return story(
        id, IntStream.range(0, accounts.size()).boxed().toList(), gallery, new Telling(gallery, gallery::likeness));
  }

  /**
   * Writes down all that grouping knows but the accounts themselves.
   *
   * @throws IOException if it can't be written
   */
  public void write(DataOutput out) throws IOException {
    gallery.write(out);
    stories.write(out);
    likenesses.write(out);
  }

  /**
   * What {@link #write} wrote: it places every account that comes as the one that was written would.
   *
   * @param in bytes that {@link #write} of the same version of the program wrote; others give an exception, or a grouper
   *     that is good for nothing
   * @param archive has the account of every article that had arrived by then, by its id
   */
  public static Grouper read(DataInput in, Function<String, Account> archive) throws IOException {
    Grouper grouper = new Grouper();
    grouper.gallery.read(in, archive);
    grouper.stories.read(in);
    grouper.likenesses.read(in);
    return grouper;
  }

  private Story story(Stories.Members members) {
    return story(id(members), members.accounts(), gallery, new Telling(gallery, this::likeness));
  }

  private static Story story(String id, List<Integer> accounts, Gallery gallery, Telling telling) {
    List<Story.Placement> placements = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      placements.add(telling.placement(accounts.get(i), accounts.subList(0, i)));
    }
    return new Story(id, inOrder(accounts, gallery), placements);
  }

  private String id(Stories.Members members) {
    return id(members.namesake());
  }

  private String id(int namesake) {
    return "story-" + gallery.article(namesake);
  }

  private static List<Account> inOrder(List<Integer> accounts, Gallery gallery) {
    return accounts.stream().map(gallery::account).sorted(Chronology.ORDER).toList();
  }
}
