package org.rashomon.app.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.app.dossier.ToldDossier.Entity;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Speaker;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.model.Cleaned.Rejected;

/** What a desk writes; every method is one transaction. */
final class Ledger {
  private final Jdbi jdbi;

  Ledger(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void reject(Rejected rejected, Instant at) {
    jdbi.useTransaction(handle -> handle
        .createUpdate("INSERT INTO rejected (origin, reason, detail, seen) VALUES (:origin, :reason, :detail, :seen) "
            + "ON CONFLICT (origin) DO UPDATE SET reason = excluded.reason, detail = excluded.detail, seen = excluded.seen")
        .bind("origin", rejected.origin().describe()).bind("reason", rejected.reason().label())
        .bind("detail", rejected.detail()).bind("seen", at.toEpochMilli()).execute());
  }

  /**
   * Enters new articles, and moves those whose story is another now.
   *
   * @param articles the new ones, in order of arrival
   * @param before for each article stored, its story
   * @param now for each article, the new ones too, its story
   */
  void place(List<StoredArticle> articles, Map<String, String> before, Map<String, String> now, Instant at) {
    Map<String, String> moved = new HashMap<>();
    before.forEach((article, story) -> {
      if (!story.equals(now.get(article))) {
        moved.put(article, now.get(article));
      }
    });
    if (articles.isEmpty() && moved.isEmpty()) {
      return;
    }
    Set<String> stale = new HashSet<>(moved.values());
    moved.keySet().forEach(article -> stale.add(before.get(article)));
    articles.forEach(article -> stale.add(now.get(article.id())));
    jdbi.useTransaction(handle -> {
      enter(handle, articles, now, at);
      move(handle, moved);
      markStale(handle, stale);
    });
  }

  private static void enter(Handle handle, List<StoredArticle> articles, Map<String, String> stories, Instant at) {
    if (articles.isEmpty()) {
      return;
    }
    long number = handle.createQuery("SELECT coalesce(max(number), 0) FROM article").mapTo(Long.class).one();
    PreparedBatch batch = handle.prepareBatch(
        "INSERT INTO article (number, id, digest, outlet, url, title, published, added, story, body) "
            + "VALUES (:number, :id, :digest, :outlet, :url, :title, :published, :added, :story, :body)");
    for (StoredArticle article : articles) {
      batch.bind("number", ++number).bind("id", article.id()).bind("digest", article.digest())
          .bind("outlet", article.outlet().orElse(null)).bind("url", article.url().orElse(null))
          .bind("title", article.title().orElse(null)).bind("published", article.published().orElse(null))
          .bind("added", at.toEpochMilli()).bind("story", stories.get(article.id())).bind("body", article.pack()).add();
    }
    batch.execute();
  }

  private static void move(Handle handle, Map<String, String> moved) {
    if (moved.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch("UPDATE article SET story = :story WHERE id = :id");
    moved.forEach((article, story) -> batch.bind("id", article).bind("story", story).add());
    batch.execute();
  }

  /** Has stories told anew. */
  void markStale(Collection<String> stories) {
    jdbi.useTransaction(handle -> markStale(handle, stories));
  }

  private static void markStale(Handle handle, Collection<String> stories) {
    if (stories.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle
        .prepareBatch("INSERT INTO stale (story) VALUES (:story) ON CONFLICT (story) DO NOTHING");
    stories.forEach(story -> batch.bind("story", story).add());
    batch.execute();
  }

  /**
   * Has all stories told anew if it was another version that told them, or is about to.
   *
   * @param version the one that is at work now
   */
  void toldBy(String version) {
    jdbi.useTransaction(handle -> {
      Optional<String> before = handle.createQuery("SELECT value FROM setting WHERE name = 'told by'")
          .mapTo(String.class).findOne();
      if (!before.equals(Optional.of(version))) {
        markStale(handle, handle.createQuery("SELECT id FROM story").mapTo(String.class).list());
        handle
            .createUpdate("INSERT INTO setting (name, value) VALUES ('told by', :version) "
                + "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .bind("version", version).execute();
      }
    });
  }

  /** The stories to be told anew, in lists of so many; those that are no more last, once others have their articles. */
  List<List<String>> stale(int size) {
    List<String> all = jdbi.withHandle(handle -> handle
        .createQuery("SELECT story FROM stale ORDER BY "
            + "CASE WHEN EXISTS (SELECT 1 FROM article WHERE article.story = stale.story) THEN 0 ELSE 1 END, story")
        .mapTo(String.class).list());
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      lists.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return lists;
  }

  /** Takes away a story that has no articles any more. */
  void end(String story, Instant at) {
    jdbi.useTransaction(handle -> {
      takeAway(handle, story, at);
      done(handle, story);
    });
  }

  /** Who read it when, and what it showed then, is kept: it may come back. */
  private static void takeAway(Handle handle, String story, Instant at) {
    Showing.end(handle, story, at);
    for (String table : List.of("finding", "quotation", "deed", "history")) {
      handle.createUpdate("DELETE FROM " + table + " WHERE story = :story").bind("story", story).execute();
    }
    handle.createUpdate("DELETE FROM story WHERE id = :story").bind("story", story).execute();
  }

  private static void done(Handle handle, String story) {
    handle.createUpdate("DELETE FROM stale WHERE story = :story").bind("story", story).execute();
  }

  /** Puts a story as it is told now in the place of what was told of it. Stories that are all in it now go with that. */
  void tell(Telling telling, Instant at) {
    jdbi.useTransaction(handle -> {
      Story story = telling.story();
      long version = version(handle, story.id()) + 1;
      List<FindingEntry> before = Library.findings(handle, story.id());
      List<FindingEntry> now = new FindingMarks(before).follow(story.id(), story.findings(), at);
      Chronicle.write(handle, telling, new HistoryEntry.Line(story.id(), version, at), before, now,
          Library.corrections(handle));
      Showing.tell(handle, telling, now, at);
      story(handle, telling, version, at);
      findings(handle, story.id(), now);
      quotations(handle, telling, at);
      deeds(handle, story.id(), Deeds.of(telling.dossier()));
      takenIn(handle, story).forEach(other -> {
        takeAway(handle, other, at);
        done(handle, other);
      });
      done(handle, story.id());
    });
  }

  private static long version(Handle handle, String story) {
    return handle.createQuery("SELECT version FROM story WHERE id = :id").bind("id", story).mapTo(Long.class).findOne()
        .orElse(0L);
  }

  /** Stories that are shown still though every article placed in them is placed elsewhere, their namesake here. */
  private static List<String> takenIn(Handle handle, Story story) {
    return handle
        .createQuery("SELECT stale.story FROM stale WHERE stale.story <> :id "
            + "AND NOT EXISTS (SELECT 1 FROM article WHERE article.story = stale.story) "
            + "AND EXISTS (SELECT 1 FROM article WHERE article.story = :id AND 'story-' || article.id = stale.story)")
        .bind("id", story.id()).mapTo(String.class).list();
  }

  private static void story(Handle handle, Telling telling, long version, Instant at) {
    Story story = telling.story();
    handle
        .createUpdate("INSERT INTO story (id, version, title, teaser, first_day, last_day, reports, independent, "
            + "conflicts, overtaken, opened, changed, item, told, page) VALUES (:id, :version, :title, :teaser, :from, :to, "
            + ":reports, :independent, :conflicts, :overtaken, :at, :at, :item, :told, :page) "
            + "ON CONFLICT (id) DO UPDATE SET version = excluded.version, title = excluded.title, "
            + "teaser = excluded.teaser, first_day = excluded.first_day, last_day = excluded.last_day, "
            + "reports = excluded.reports, independent = excluded.independent, conflicts = excluded.conflicts, "
            + "overtaken = excluded.overtaken, changed = excluded.changed, item = excluded.item, told = excluded.told, page = excluded.page")
        .bind("id", story.id()).bind("version", version).bind("title", story.title()).bind("teaser", telling.teaser())
        .bind("from", story.from().orElse(null)).bind("to", story.to().orElse(null))
        .bind("reports", story.articles().size()).bind("independent", story.independentReports())
        .bind("conflicts", telling.count("conflict")).bind("overtaken", telling.count("overtaken"))
        .bind("at", at.toEpochMilli()).bind("item", Showing.whole(telling)).bind("told", Packed.of(telling.json()))
        .bind("page", Packed.of(telling.page()))
        .execute();
  }

  private static void findings(Handle handle, String story, List<FindingEntry> findings) {
    handle.createUpdate("DELETE FROM finding WHERE story = :story").bind("story", story).execute();
    if (findings.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(
        "INSERT INTO finding (story, mark, local, kind, aspect, matter, explanation, evidence, appeared, changed, gone) "
            + "VALUES (:story, :mark, :local, :kind, :aspect, :matter, :explanation, :evidence, :appeared, :changed, :gone)");
    for (FindingEntry finding : findings) {
      batch.bind("story", story).bind("mark", finding.mark()).bind("local", finding.local())
          .bind("kind", finding.kind()).bind("aspect", finding.aspect()).bind("matter", finding.matter())
          .bind("explanation", finding.explanation()).bind("evidence", Lists.of(finding.evidence()))
          .bind("appeared", finding.appeared().toEpochMilli()).bind("changed", finding.changed().toEpochMilli())
          .bind("gone", finding.gone().map(Instant::toEpochMilli).orElse(null)).add();
    }
    batch.execute();
  }

  private static void quotations(Handle handle, Telling telling, Instant at) {
    Story story = telling.story();
    Map<String, Long> appeared = handle.createQuery("SELECT id, appeared FROM quotation WHERE story = :story")
        .bind("story", story.id())
        .reduceRows(new HashMap<>(), (map, row) -> {
          map.put(row.getColumn(1, String.class), row.getColumn(2, Long.class));
          return map;
        });
    handle.createUpdate("DELETE FROM quotation WHERE story = :story").bind("story", story.id()).execute();
    if (story.quotations().isEmpty()) {
      return;
    }
    Map<String, String> utterances = new HashMap<>();
    story.utterances().forEach(
        utterance -> utterance.wordings().forEach(wording -> utterances.put(wording.quotation(), utterance.id())));
    PreparedBatch batch = handle.prepareBatch(
        "INSERT INTO quotation (id, story, article, person, name, kind, form, words, said, utterance, appeared) "
            + "VALUES (:id, :story, :article, :person, :name, :kind, :form, :words, :said, :utterance, :appeared)");
    for (Quotation quotation : story.quotations()) {
      Optional<String> name = quotation.speaker().name();
      batch.bind("id", quotation.id()).bind("story", story.id()).bind("article", quotation.article())
          .bind("person", name.map(PersonEntry::key).orElse(null)).bind("name", name.orElse(null))
          .bind("kind", kind(story, quotation.speaker()).orElse(null))
          .bind("form", quotation.form()).bind("words", quotation.words())
          .bind("said", telling.dossier().article(quotation.article()).published().orElse(null))
          .bind("utterance", utterances.get(quotation.id()))
          .bind("appeared", appeared.getOrDefault(quotation.id(), at.toEpochMilli())).add();
    }
    batch.execute();
  }

  /** A name that is an organization's or a place's too is no person's: the model takes some for both. */
  private static Optional<String> kind(Story story, Speaker speaker) {
    Optional<String> key = speaker.name().map(PersonEntry::key);
    return story.entities().stream().filter(entity -> PersonEntry.NOBODY.contains(entity.kind()))
        .filter(entity -> key.equals(Optional.of(PersonEntry.key(entity.name())))).map(Entity::kind).findFirst()
        .or(() -> speaker.entity().flatMap(story::entity).map(Entity::kind));
  }

  private static void deeds(Handle handle, String story, List<Deed> deeds) {
    handle.createUpdate("DELETE FROM deed WHERE story = :story").bind("story", story).execute();
    if (deeds.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch("INSERT INTO deed (outlet, story, place, kind, article, subject) "
        + "VALUES (:outlet, :story, :place, :kind, :article, :subject)");
    int place = 0;
    for (Deed deed : deeds) {
      batch.bind("outlet", deed.outlet()).bind("story", story).bind("place", place++).bind("kind", deed.kind().name())
          .bind("article", deed.article().orElse(null)).bind("subject", deed.subject()).add();
    }
    batch.execute();
  }

  Correction correct(Correction correction, Instant at) {
    return jdbi.inTransaction(handle -> {
      long number = 1 + handle.createQuery("SELECT coalesce(max(number), 0) FROM correction").mapTo(Long.class).one();
      handle
          .createUpdate("INSERT INTO correction (number, kind, subjects, value, made) "
              + "VALUES (:number, :kind, :subjects, :value, :made)")
          .bind("number", number).bind("kind", correction.kind().name())
          .bind("subjects", Lists.of(correction.subjects()))
          .bind("value", correction.value()).bind("made", at.toEpochMilli()).execute();
      return new Correction(number, correction.kind(), correction.subjects(), correction.value(), at, Optional.empty());
    });
  }

  /** Whether there is a correction of that number that holds; it does so no more. */
  boolean undo(long number, Instant at) {
    return jdbi.inTransaction(handle -> handle
        .createUpdate("UPDATE correction SET undone = :at WHERE number = :number AND undone IS NULL")
        .bind("at", at.toEpochMilli()).bind("number", number).execute()) == 1;
  }
}
