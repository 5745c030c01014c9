package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Corrections;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Quotation;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;
import org.rashomon.model.Utterance.Wording;
import org.rashomon.text.Denials;

/**
 * Brings together the quotations that are one remark, and gives a quotation without a speaker the one whom another
 * account names for the same words.
 *
 * @param quotations all, in the order of the accounts, with their final speakers
 */
record Utterances(List<Utterance> utterances, List<Quotation> quotations) {
  /** How sure a speaker is whom another account's wording gives, at most. */
  private static final double RECOVERED = 0.9;

  /** The fullest wording in quotation marks first. */
  private static final Comparator<Remark> FULLEST = Comparator.comparing(Remark::isIndirect)
      .thenComparingInt(remark -> -remark.words().size());

  static Utterances of(List<Account> accounts, Cast cast, Weights weights, Corrections corrections) {
    Editing editing = new Editing(corrections, cast);
    List<Remark> remarks = remarks(accounts, cast, editing);
    List<RemarkLink> links = editing.left(new RemarkLinks(remarks, cast, weights).find());
    RemarkGroups groups = new RemarkGroups(remarks, cast);
    editing.join(remarks, groups);
    links.forEach(groups::join);
    List<Quotation> finals = new ArrayList<>(remarks.stream().map(Remark::quotation).toList());
    editing.recover(remarks, finals);
    recover(links, groups, finals);
    remarks.forEach(remark -> finals.set(
        remark.number(), withDenial(finals.get(remark.number()), accounts.get(remark.account()))));
    return new Utterances(utterances(groups, finals), finals);
  }

  /** The story's quotations by id. */
  Map<String, Quotation> byId() {
    Map<String, Quotation> byId = new HashMap<>();
    quotations.forEach(quotation -> byId.put(quotation.id(), quotation));
    return byId;
  }

  private static List<Remark> remarks(List<Account> accounts, Cast cast, Editing editing) {
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (Quotation quotation : accounts.get(i).quotations()) {
        Quotation corrected = editing.corrected(cast.translate(quotation));
        remarks.add(Remark.of(remarks.size(), i, accounts.get(i), corrected));
      }
    }
    return remarks;
  }

  /**
   * A quotation of what the speaker denies, beginning with the words that deny it: alone it would say the opposite. What
   * stands in marks for itself is the speaker's own.
   */
  private static Quotation withDenial(Quotation quotation, Account account) {
    Excerpt first = quotation.content().get(0);
    return quotation.cue().filter(cue -> quotation.form() != Quotation.Form.DIRECT)
        .flatMap(cue -> Denials.start(account.article().text(), cue, first.span()))
        .map(start -> {
          List<Excerpt> content = new ArrayList<>(quotation.content());
          content.set(0, account.article().excerpt(new Span(start, first.span().end())));
          return quotation.retold(content);
        })
        .orElse(quotation);
  }

  private static void recover(List<RemarkLink> links, RemarkGroups groups, List<Quotation> finals) {
    for (RemarkLink link : links) {
      if (link.rule().isByWords() && groups.hold(link)) {
        recover(link.one(), link, finals);
        recover(link.other(), link, finals);
      }
    }
  }

  /** Gives an unresolved quotation the speaker from the other end of a link, the surest link first. */
  private static void recover(Remark remark, RemarkLink link, List<Quotation> finals) {
    Remark from = link.beyond(remark);
    if (finals.get(remark.number()).speaker() instanceof Speaker.Unresolved(Optional<Excerpt> mention)
        && from.quotation().speaker() instanceof Speaker.Named named) {
      Speaker speaker = link.pair().isWithinOneAccount()
          ? new Speaker.Named(named.entity(), named.name(), mention)
          : new Speaker.Recovered(named.entity(), named.name(), mention, from.quotation().article());
      double confidence = Math.min(RECOVERED, from.quotation().confidence());
      finals.set(remark.number(),
          remark.quotation().withSpeaker(speaker, "recovered: " + link.rule().label(), confidence));
    }
  }

  private static List<Utterance> utterances(RemarkGroups groups, List<Quotation> finals) {
    List<Utterance> utterances = new ArrayList<>();
    for (RemarkGroups.Group group : groups.all()) {
      utterances.add(utterance("u" + (utterances.size() + 1), group.remarks(), finals));
    }
    return utterances;
  }

  private static Utterance utterance(String id, List<Remark> group, List<Quotation> finals) {
    Remark anchor = group.stream().min(FULLEST).orElseThrow();
    Set<Remark> ordered = new LinkedHashSet<>(List.of(anchor));
    group.stream().sorted(Comparator.comparingInt(Remark::number)).forEach(ordered::add);
    List<Wording> wordings = ordered.stream()
        .map(remark -> new Wording(finals.get(remark.number()), Relations.of(remark, anchor, group)))
        .toList();
    return new Utterance(id, speaker(group, anchor), wordings);
  }

  private static Speaker speaker(List<Remark> group, Remark anchor) {
    Optional<Speaker.Named> named = RemarkGroups.speaker(group);
    if (named.isPresent()) {
      return named.get();
    }
    return group.stream()
        .map(remark -> remark.quotation().speaker())
        .filter(Speaker.Unnamed.class::isInstance)
        .findFirst()
        .orElse(anchor.quotation().speaker());
  }
}
