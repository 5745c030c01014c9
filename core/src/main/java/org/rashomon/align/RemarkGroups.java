package org.rashomon.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Speaker;

/** Groups of quotations that are one remark each, grown from links, the surest first. */
final class RemarkGroups {
  private final Map<Remark, List<Remark>> groups = new IdentityHashMap<>();
  private final Cast cast;

  RemarkGroups(List<Remark> remarks, Cast cast) {
    this.cast = cast;
    remarks.forEach(remark -> groups.put(remark, new ArrayList<>(List.of(remark))));
  }

  /** Joins the groups of the two ends, unless that would bring together two speakers whom we know apart. */
  void join(RemarkLink link) {
    List<Remark> one = of(link.one());
    List<Remark> other = of(link.other());
    if (one != other && mayJoin(one, other)) {
      one.addAll(other);
      other.forEach(remark -> groups.put(remark, one));
    }
  }

  List<Remark> of(Remark remark) {
    List<Remark> group = groups.get(remark);
    if (group == null) {
      throw new IllegalArgumentException("not a remark of this story: " + remark);
    }
    return group;
  }

  private boolean mayJoin(List<Remark> one, List<Remark> other) {
    return one.stream().allMatch(here -> other.stream().allMatch(there -> mayBeOne(here, there)));
  }

  private boolean mayBeOne(Remark here, Remark there) {
    return Voices.of(here.quotation().speaker(), there.quotation().speaker(), cast) != Voices.APART;
  }

  /** Whose remark a group is: the speaker most of its quotations name. */
  static Optional<Speaker.Named> speaker(List<Remark> group) {
    List<Speaker.Named> named = group.stream()
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
