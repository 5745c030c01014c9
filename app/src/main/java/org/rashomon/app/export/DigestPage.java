package org.rashomon.app.export;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.app.export.Digest.Cited;
import org.rashomon.app.export.Digest.FindingNews;
import org.rashomon.app.export.Digest.ReadingNews;
import org.rashomon.app.export.Digest.Saying;
import org.rashomon.app.export.Digest.StoryNews;

/**
 * A digest as it is laid out, whatever it is written as: what is shown, in which order, and how much is left out.
 *
 * @param more how many stories are left out
 */
record DigestPage(String title, URI address, List<Section> sections, int more) {
  /** A digest is read between two things; more than this is a list that nobody ends, and the page has it all. */
  private static final int SHOWN_FINDINGS = 8;
  private static final int SHOWN_REPORTS = 8;
  private static final int SHOWN_QUOTATIONS = 5;

  /** Two outlets show that it is not one alone; the page has every piece of evidence. */
  private static final int SHOWN_EVIDENCE = 3;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  /** A story. */
  record Section(StoryNews story, String title, URI address, String dek, List<Group> groups) {}

  /** Items of one kind; {@code more} are left out. */
  record Group(String heading, List<Item> items, int more) {}

  /**
   * One thing that is new.
   *
   * @param label what it is, or who; may be empty
   * @param words what is to be said of it; may be empty
   * @param cited the words of articles it rests on
   * @param more how many of those are left out
   */
  record Item(String label, String words, List<Cited> cited, int more, List<Item> below) {}

  /** Lays a digest out; times are told in the zone given. */
  static DigestPage of(Digest digest, ZoneId zone) {
    List<Section> sections = digest.stories().stream().map(DigestPage::section).toList();
    return new DigestPage("New since " + time(digest.since(), zone), digest.address(), sections,
        digest.more());
  }

  private static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  private static Section section(StoryNews story) {
    List<Group> groups = Stream.of(
        group("What changed", story.findings(), SHOWN_FINDINGS, DigestPage::finding),
        group("New reports", story.reports(), SHOWN_REPORTS, DigestPage::report),
        group("Newly quoted", story.quotations(), SHOWN_QUOTATIONS, DigestPage::saying))
        .filter(group -> !group.items().isEmpty()).toList();
    return new Section(story, story.title(), story.address(), dek(story), groups);
  }

  private static <T> Group group(String heading, List<T> all, int shown, Function<T, Item> item) {
    List<Item> items = all.stream().limit(shown).map(item).toList();
    return new Group(heading, items, all.size() - items.size());
  }

  private static String dek(StoryNews story) {
    return (story.isNew() ? "New story. " : "") + reports(story.independentReports()) + " in all, "
        + story.reports().size() + (story.reports().size() == 1 ? " new article." : " new articles.");
  }

  private static String reports(int count) {
    return count == 1 ? "1 report" : count + " independent reports";
  }

  private static Item finding(FindingNews finding) {
    String words = finding.matter() + (finding.explanation().isEmpty() ? "" : ". " + finding.explanation());
    List<Cited> shown = finding.evidence().stream().limit(SHOWN_EVIDENCE).toList();
    return new Item(label(finding), words, shown, finding.evidence().size() - shown.size(),
        finding.readings().stream().map(DigestPage::reading).toList());
  }

  private static String label(FindingNews finding) {
    String kind = finding.kind().name().toLowerCase(Locale.ROOT);
    return switch (finding.change()) {
      case APPEARED -> "New: " + kind;
      case CHANGED -> "Changed: " + kind;
      case GONE -> "Gone: " + kind;
    };
  }

  private static Item reading(ReadingNews reading) {
    String voice = reading.voice().isEmpty() ? "" : reading.voice() + ", ";
    List<Cited> shown = reading.evidence().stream().limit(SHOWN_EVIDENCE).toList();
    return new Item("", voice + reports(reading.independent()), shown, reading.evidence().size() - shown.size(),
        List.of());
  }

  private static Item report(Cited report) {
    return new Item("", "", List.of(report), 0, List.of());
  }

  private static Item saying(Saying saying) {
    return new Item(saying.speaker(), saying.form(), List.of(saying.cited()), 0, List.of());
  }
}
