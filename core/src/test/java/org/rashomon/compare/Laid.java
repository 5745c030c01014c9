package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Comparison;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Finding;
import org.rashomon.model.Mention;
import org.rashomon.model.Passage;
import org.rashomon.model.Quotation;
import org.rashomon.model.Row;
import org.rashomon.model.Speaker;
import org.rashomon.model.Utterance;
import org.rashomon.testing.AccountBuilder;
import org.rashomon.testing.SharedSentences;

/** Accounts laid beside each other by a test: entities of one name are one, rows and utterances are told by the test. */
final class Laid {
  private final List<Account> accounts;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, List<Excerpt>> mentions = new HashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private List<Passage> passages = List.of();

  private Laid(List<Account> accounts) {
    this.accounts = accounts;
    accounts.forEach(this::take);
  }

  static Laid out(AccountBuilder... builders) {
    return new Laid(Arrays.stream(builders).map(AccountBuilder::build).toList());
  }

  private void take(Account account) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : account.entities()) {
      names.put(entity.id(), entity.name());
      entities.putIfAbsent(
          entity.name(),
          new Entity(entity.name(), entity.kind(), entity.name(), entity.aliases(), entity.description()));
    }
    for (Mention mention : account.mentions()) {
      mentions.computeIfAbsent(names.get(mention.entity()), name -> new ArrayList<>())
          .add(account.article().excerpt(mention.span()));
    }
    for (Quotation quotation : account.quotations()) {
      quotations.add(quotation.speaker() instanceof Speaker.Named named
          ? quotation.withSpeaker(
              new Speaker.Named(named.name(), named.name(), named.mention()), quotation.decidedBy(), 1)
          : quotation);
    }
  }

  /** The claims that begin with these words are of one matter. */
  Laid row(String matter, String... words) {
    List<Row.Reading> readings = new ArrayList<>();
    for (String start : words) {
      accounts.forEach(account -> account.claims().stream()
          .filter(claim -> claim.excerpt().exact().startsWith(start))
          .forEach(claim -> readings.add(new Row.Reading(account.article().id(), claim))));
    }
    rows.add(new Row(matter, readings, "told by the test", 1));
    return this;
  }

  /** The quotations with these words are one remark; all but the first stand to it as given. */
  Laid utterance(Utterance.Relation relation, String... words) {
    List<Utterance.Wording> wordings = new ArrayList<>();
    for (String one : words) {
      Quotation quotation = quotations.stream()
          .filter(any -> any.words().equals(one) && wordings.stream().noneMatch(w -> w.quotation().equals(any)))
          .findFirst().orElseThrow();
      wordings.add(new Utterance.Wording(quotation, wordings.isEmpty() ? Utterance.Relation.SAME : relation));
    }
    utterances.add(new Utterance("u" + utterances.size(), wordings.get(0).quotation().speaker(), wordings));
    return this;
  }

  /** What two accounts have word for word, they share. */
  Laid sharingSentences() {
    passages = SharedSentences.passages(accounts);
    return this;
  }

  Comparison compared() {
    return new Comparer().compare(new Alignment(
        AccountBuilder.story(accounts.toArray(Account[]::new)), List.copyOf(entities.values()), mentions, quotations,
        passages, utterances, rows));
  }

  List<Finding> findings() {
    return compared().findings();
  }

  List<Finding> findings(Finding.Kind kind) {
    return findings().stream().filter(finding -> finding.kind() == kind).toList();
  }
}
