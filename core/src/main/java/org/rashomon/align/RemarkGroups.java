package org.rashomon.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Speaker;

/** Groups of quotations that are one remark each, grown from links, the surest first. */
final class RemarkGroups {
  private final List<Group> byNumber = new ArrayList<>();
  private final Cast cast;

  /** Quotations that are one remark. */
  static final class Group {
    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> remarks() {
      return remarks;
    }
  }

  /**
   * Each by itself.
   *
   * @param remarks in the order of their numbers
   */
  RemarkGroups(List<Remark> remarks, Cast cast) {
    this.cast = cast;
    remarks.forEach(remark -> {
      Group group = new Group();
      group.remarks.add(remark);
      byNumber.add(group);
    });
  }

  /** Joins the groups of the two ends, unless that would bring together two speakers whom we know apart. */
  void join(RemarkLink link) {
    Group one = of(link.one());
    Group other = of(link.other());
    if (one != other && mayJoin(one, other)) {
      unite(one, other);
    }
  }

  /** Joins the groups of two remarks that are known to be one. */
  void join(Remark here, Remark there) {
    Group one = of(here);
    Group other = of(there);
    if (one != other) {
      unite(one, other);
    }
  }

  private void unite(Group one, Group other) {
    one.remarks.addAll(other.remarks);
    other.remarks.forEach(remark -> byNumber.set(remark.number(), one));
  }

  Group of(Remark remark) {
    return byNumber.get(remark.number());
  }

  boolean hold(RemarkLink link) {
    return of(link.one()) == of(link.other());
  }

  /** Each once, in the order of their first remark. */
  Set<Group> all() {
    return new LinkedHashSet<>(byNumber);
  }

  private boolean mayJoin(Group one, Group other) {
    return one.remarks.stream().allMatch(here -> other.remarks.stream().allMatch(there -> mayBeOne(here, there)));
  }

  private boolean mayBeOne(Remark here, Remark there) {
    return Voices.of(here.quotation().speaker(), there.quotation().speaker(), cast) != Voices.APART
        && !here.isOtherWordsOfOneSentence(there);
  }

  /** Whose remark a group is: the speaker most of its quotations name, if no editor names one. */
  static Optional<Speaker.Named> speaker(List<Remark> group) {
    List<Speaker.Named> named = Editing.surest(group).stream()
        .map(remark -> remark.quotation().speaker())
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .toList();
    Set<String> ids = new LinkedHashSet<>();
    named.forEach(speaker -> ids.add(speaker.entity()));
    return ids.stream()
        .max((a, b) -> Long.compare(count(named, a), count(named, b)))
        .flatMap(id -> named.stream().filter(speaker -> speaker.entity().equals(id)).findFirst());
  }

  private static long count(List<Speaker.Named> named, String id) {
    return named.stream().filter(speaker -> speaker.entity().equals(id)).count();
  }
}
