package org.rashomon.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Account;
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

  /** How alike the accounts of a story are on the average; chosen on gva/dev and allsides/train together. */
  private static final double ENOUGH = 0.3;

  /** So many likenesses are remembered, some 20 MB: those of the last few thousand accounts. */
  private static final int REMEMBERED = 200_000;

  private final double enough;
  private final Gallery gallery = new Gallery();
  private final List<Account> accounts = new ArrayList<>();

  /** For each account, the story it is in: the numbers of its accounts. */
  private final List<List<Integer>> storyOf = new ArrayList<>();

  private final RecentLikenesses likenesses;

  public Grouper() {
    this(ENOUGH, REMEMBERED);
  }

  Grouper(double enough, int remembered) {
    this.enough = enough;
    this.likenesses = new RecentLikenesses(
        (one, other) -> Likeness.of(gallery.meeting(one, other)), remembered);
  }

  /** Places an account in a story at once. */
  public void add(Account account) {
    List<Integer> like = gallery.hang(account);
    int number = accounts.size();
    accounts.add(account);
    storyOf.add(List.of(number));
    place(number, like);
  }

  private void place(int number, List<Integer> like) {
    Set<Integer> touched = new LinkedHashSet<>();
    for (int other : like) {
      if (likeness(number, other) >= TOUCHED) {
        touched.addAll(storyOf.get(other));
      }
    }
    touched.add(number);
    if (touched.size() > 1 && touched.size() <= MOST) {
      List<Integer> sorted = touched.stream().sorted().toList();
      Clustering.of(sorted, this::likeness, enough).forEach(this::tell);
    } else if (touched.size() > MOST) {
      joinLikest(number, like);
    }
  }

  private void joinLikest(int number, List<Integer> like) {
    int likest = like.stream().max(Comparator.comparingDouble(other -> likeness(number, other))).orElse(number);
    if (likeness(number, likest) >= enough) {
      List<Integer> story = new ArrayList<>(storyOf.get(likest));
      story.add(number);
      tell(story);
    }
  }

  private void tell(List<Integer> story) {
    List<Integer> sorted = story.stream().sorted().toList();
    sorted.forEach(account -> storyOf.set(account, sorted));
  }

  private double likeness(int one, int other) {
    return likenesses.between(one, other);
  }

  /** The stories so far, the largest first; ties by id. */
  public List<Story> stories() {
    return storyOf.stream().distinct().map(this::story)
        .sorted(Comparator.<Story>comparingInt(story -> -story.accounts().size()).thenComparing(Story::id)).toList();
  }

  private Story story(List<Integer> members) {
    Telling telling = new Telling(gallery, this::likeness);
    List<Story.Placement> placements = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      placements.add(telling.placement(members.get(i), members.subList(0, i)));
    }
    return new Story(id(members), inOrder(members), placements);
  }

  /** That of the article which comes first by its id: the same however the articles arrived. */
  private String id(List<Integer> members) {
    return "story-" + members.stream().map(member -> gallery.portrait(member).article()).min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private List<Account> inOrder(List<Integer> members) {
    return members.stream().map(accounts::get).sorted(Chronology.ORDER).toList();
  }
}
