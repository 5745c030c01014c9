package org.rashomon.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Corrections;
import org.rashomon.model.Entity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Speaker;

/** What an editor decided of quotations: who said them, which are one remark, which are one with no other. */
final class Editing {
  private static final String RULE = "editor";

  private final Corrections corrections;
  private final Cast cast;

  Editing(Corrections corrections, Cast cast) {
    this.corrections = corrections;
    this.cast = cast;
  }

  /**
   * A quotation with the speaker an editor gave it, if one did.
   *
   * @param quotation with the story's entities
   */
  Quotation corrected(Quotation quotation) {
    return Optional.ofNullable(corrections.speakers().get(quotation.id()))
        .map(cast::named).map(entity -> of(quotation, entity)).orElse(quotation);
  }

  private static Quotation of(Quotation quotation, Entity entity) {
    return quotation.withSpeaker(
        new Speaker.Named(entity.id(), entity.name(), quotation.speaker().mention()), RULE, 1);
  }

  /** The links without those of quotations that an editor keeps apart. */
  List<RemarkLink> left(List<RemarkLink> links) {
    return links.stream().filter(link -> !isApart(link.one()) && !isApart(link.other())).toList();
  }

  private boolean isApart(Remark remark) {
    return corrections.apart().contains(remark.quotation().id());
  }

  /** Joins what is together, whoever is taken for the speakers. */
  void join(List<Remark> remarks, RemarkGroups groups) {
    sets(remarks).forEach(set -> set.forEach(remark -> groups.join(set.getFirst(), remark)));
  }

  /** Gives the quotations of a remark whose speaker is not known the speaker of the others. */
  void recover(List<Remark> remarks, List<Quotation> finals) {
    for (List<Remark> set : sets(remarks)) {
      RemarkGroups.speaker(set).ifPresent(speaker -> set.stream()
          .filter(remark -> finals.get(remark.number()).speaker() instanceof Speaker.Unresolved)
          .forEach(remark -> finals.set(remark.number(), recovered(remark.quotation(), speaker, set))));
    }
  }

  private static Quotation recovered(Quotation quotation, Speaker.Named speaker, List<Remark> set) {
    Quotation from = set.stream().map(Remark::quotation)
        .filter(other -> other.speaker().entityId().equals(Optional.of(speaker.entity()))).findFirst().orElseThrow();
    Speaker same = from.article().equals(quotation.article())
        ? new Speaker.Named(speaker.entity(), speaker.name(), quotation.speaker().mention())
        : new Speaker.Recovered(speaker.entity(), speaker.name(), quotation.speaker().mention(), from.article());
    return quotation.withSpeaker(same, RULE, 1);
  }

  private List<List<Remark>> sets(List<Remark> remarks) {
    List<List<Remark>> sets = new ArrayList<>();
    for (Set<String> ids : corrections.together()) {
      List<Remark> set = remarks.stream().filter(remark -> ids.contains(remark.quotation().id())).toList();
      if (set.size() > 1) {
        sets.add(set);
      }
    }
    return sets;
  }

  /** Of quotations those whose speaker an editor gave, for these know best; all of them where there are none. */
  static List<Remark> surest(List<Remark> group) {
    List<Remark> edited = group.stream().filter(remark -> remark.quotation().decidedBy().equals(RULE)).toList();
    return edited.isEmpty() ? group : edited;
  }
}
