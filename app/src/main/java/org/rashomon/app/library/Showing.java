package org.rashomon.app.library;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What a story showed at some time. Times alone don't say what is new to who saw it then: what went and came back, or
 * changed and was changed back, is as it was.
 */
public final class Showing {
  private static final String FINDING = "finding ";

  private final Set<String> items;

  private Showing(Collection<String> items) {
    this.items = Set.copyOf(items);
  }

  /** Whether it showed anything; of stories told by a program that didn't note it, nothing is known. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** Whether it had an article. */
  public boolean hasArticle(String id) {
    return items.contains(article(id));
  }

  /** Whether it had a finding of several accounts, of these words on this evidence. */
  public boolean has(FindingEntry finding) {
    return items.contains(item(finding));
  }

  /**
   * Whether a finding that it had stands no more.
   *
   * @param now the findings of the story, also those that are gone
   */
  public boolean hasLost(Collection<FindingEntry> now) {
    Set<String> standing = standing(now).map(Showing::item).collect(Collectors.toSet());
    return isEmpty() || items.stream().anyMatch(item -> item.startsWith(FINDING) && !standing.contains(item));
  }

  /** What one account alone tells is no news. */
  private static Stream<FindingEntry> standing(Collection<FindingEntry> findings) {
    return findings.stream().filter(one -> one.gone().isEmpty() && !one.kind().equals("sole"));
  }

  /** Whether it had a quotation. */
  public boolean has(QuotationEntry quotation) {
    return items.contains(quotation(quotation.id()));
  }

  private static String article(String id) {
    return "article " + id;
  }

  private static String quotation(String id) {
    return "quotation " + id;
  }

  private static String item(FindingEntry finding) {
    return FINDING + Hash.of(
        String.join("\n", finding.kind(), finding.explanation(), String.join("\n", finding.evidence())), 8);
  }

  /** The whole of a story. */
  static String whole(Telling telling) {
    return "story " + Hash.of(telling.json(), 8);
  }

  static Showing at(Handle handle, String story, Instant instant) {
    return new Showing(handle
        .createQuery("SELECT DISTINCT item FROM shown WHERE story = :story AND came <= :at "
            + "AND (went IS NULL OR went > :at)")
        .bind("story", story).bind("at", instant.toEpochMilli()).mapTo(String.class).list());
  }

  /** Notes what a story shows now. */
  static void tell(Handle handle, Telling telling, List<FindingEntry> findings, Instant at) {
    String story = telling.story().id();
    Set<String> now = Stream.of(Stream.of(whole(telling)), telling.story().articles().stream().map(Showing::article),
        telling.story().quotations().stream().map(one -> quotation(one.id())),
        standing(findings).map(Showing::item))
        .flatMap(each -> each).collect(Collectors.toSet());
    Set<String> before = standing(handle, story);
    went(handle, story, without(before, now), at);
    came(handle, story, without(now, before), at);
  }

  private static Set<String> standing(Handle handle, String story) {
    return new HashSet<>(handle.createQuery("SELECT item FROM shown WHERE story = :story AND went IS NULL")
        .bind("story", story).mapTo(String.class).list());
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static void went(Handle handle, String story, Set<String> items, Instant at) {
    batch(handle, "UPDATE shown SET went = :at WHERE story = :story AND item = :item AND went IS NULL", story, items,
        at);
  }

  /** What came back in the millisecond in which it had come is as if it had never gone. */
  private static void came(Handle handle, String story, Set<String> items, Instant at) {
    batch(handle, "INSERT INTO shown (story, item, came) VALUES (:story, :item, :at) "
        + "ON CONFLICT (story, item, came) DO UPDATE SET went = NULL", story, items, at);
  }

  private static void batch(Handle handle, String statement, String story, Set<String> items, Instant at) {
    if (items.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(statement);
    items.forEach(item -> batch.bind("story", story).bind("item", item).bind("at", at.toEpochMilli()).add());
    batch.execute();
  }

  /** Notes that a story is no more. */
  static void end(Handle handle, String story, Instant at) {
    went(handle, story, standing(handle, story), at);
  }
}
