package org.rashomon.group;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Arrival.Effect;

/** Which accounts are in one story, by their numbers. */
final class Stories {
  private final List<Members> storyOf = new ArrayList<>();

  /**
   * The accounts of a story.
   *
   * @param accounts in order of arrival
   * @param namesake the one it is named after, which is always one of them: so no two stories have one name
   */
  record Members(List<Integer> accounts, int namesake) {
    Members {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * What sorting anew came to.
   *
   * @param changed stories that were not there before
   * @param ended names of stories that are there no more
   */
  record Change(Effect effect, List<Members> changed, List<Integer> ended) {}

  /** Enters the next account, as a story of its own. */
  void open() {
    int number = storyOf.size();
    storyOf.add(new Members(List.of(number), number));
  }

  Members of(int account) {
    return storyOf.get(account);
  }

  /** Each once, in the order of their first accounts. */
  Stream<Members> all() {
    return storyOf.stream().distinct();
  }

  void write(DataOutput out) throws IOException {
    List<Members> all = all().toList();
    out.writeInt(storyOf.size());
    out.writeInt(all.size());
    for (Members story : all) {
      out.writeInt(story.namesake);
      Binary.write(out, story.accounts.stream().mapToInt(account -> account).toArray());
    }
  }

  /** Becomes what was written. */
  void read(DataInput in) throws IOException {
    storyOf.clear();
    storyOf.addAll(Collections.nCopies(in.readInt(), new Members(List.of(), -1)));
    for (int left = in.readInt(); left > 0; left--) {
      int namesake = in.readInt();
      Members story = new Members(Arrays.stream(Binary.ints(in)).boxed().toList(), namesake);
      story.accounts.forEach(account -> storyOf.set(account, story));
    }
  }

  /**
   * Sorts accounts anew.
   *
   * @param groups whole stories, rearranged
   * @param arrived the account because of which, a story of its own until now
   */
  Change sort(List<List<Integer>> groups, int arrived) {
    Set<Members> before = new LinkedHashSet<>();
    groups.forEach(group -> group.forEach(account -> before.add(of(account))));
    before.remove(of(arrived));
    List<Members> after = groups.stream().map(group -> named(group, before)).toList();
    after.forEach(story -> story.accounts.forEach(account -> storyOf.set(account, story)));
    return change(before, after, arrived);
  }

  /** It keeps the name of the largest story that is in it; one that has none is named after its first account. */
  private static Members named(List<Integer> group, Set<Members> before) {
    List<Integer> accounts = group.stream().sorted().toList();
    int namesake = before.stream().filter(story -> accounts.contains(story.namesake))
        .max(
            Comparator.<Members>comparingInt(story -> story.accounts.size()).thenComparingInt(story -> -story.namesake))
        .map(Members::namesake).orElse(accounts.getFirst());
    return new Members(accounts, namesake);
  }

  private static Change change(Set<Members> before, List<Members> after, int arrived) {
    Set<Integer> names = new LinkedHashSet<>(after.stream().map(Members::namesake).toList());
    return new Change(
        effect(before, after, arrived),
        after.stream().filter(story -> !before.contains(story)).toList(),
        before.stream().map(Members::namesake).filter(name -> !names.contains(name)).toList());
  }

  private static Effect effect(Set<Members> before, List<Members> after, int arrived) {
    boolean merged = after.stream().anyMatch(story -> common(story, before) > 1);
    boolean split = before.stream().anyMatch(story -> common(story, after) > 1);
    if (merged || split) {
      return merged && split ? Effect.REARRANGED : merged ? Effect.MERGED : Effect.SPLIT;
    }
    return after.contains(new Members(List.of(arrived), arrived)) ? Effect.OPENED : Effect.JOINED;
  }

  /** With how many of others a story has accounts in common. */
  private static long common(Members story, Iterable<Members> others) {
    long common = 0;
    for (Members other : others) {
      common += other.accounts.stream().anyMatch(story.accounts::contains) ? 1 : 0;
    }
    return common;
  }
}
