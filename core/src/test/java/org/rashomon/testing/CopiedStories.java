package org.rashomon.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.compare.Comparer;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Published;

/**
 * Stories in which texts are handed on, of as many articles as asked for, so that the drawing of who copied whom can be
 * looked at and tested.
 */
public final class CopiedStories {
  private static final List<String> SUBJECTS = List.of("The harbour master", "A deckhand of the Marigold",
      "The coast guard", "The ferry line", "The mayor of Ostby", "The salvage crew", "A diver", "The port doctor");
  private static final List<String> DEEDS = List.of("counted the boats at the mole", "spoke of fog over the sound",
      "asked for a second tug", "closed the northern channel", "looked for the pilot until dusk",
      "found the wheelhouse empty", "called the families together", "kept the lighthouse manned");
  private static final List<String> OUTLETS = List.of("Ostby Herald", "Sound Post", "The Northern Ledger",
      "Radio Lind", "Fjord Courier", "Evening Star", "Larnham Gazette", "Estuary Live", "Baltic Morning",
      "The Island Observer", "Harbour Echo", "Quay & Sea Weekly", "Channel Seven News", "Metropolitan Daily Chronicle");

  private final List<Account> accounts = new ArrayList<>();

  private CopiedStories() {}

  /** One report and a copy that credits nobody. */
  public static Chapter ofTwo() {
    CopiedStories story = new CopiedStories();
    story.add("Ostby Herald", 8, "", text(0, 8));
    story.add("Sound Post", 11, "", text(0, 6) + text(30, 3));
    return story.chapter("Ferry Aldis runs aground");
  }

  /** An agency, a copy that credits it, a report that has one passage of it, and one in two versions. */
  public static Chapter ofFour() {
    CopiedStories story = new CopiedStories();
    story.add("Coastal Wire", 7, "", text(0, 9));
    story.add("Ostby Herald", 9, "Coastal Wire", text(0, 7) + text(40, 1));
    story.version("Radio Lind", 10, text(50, 5) + text(2, 1));
    story.version("Radio Lind", 16, text(50, 4) + text(2, 1) + text(60, 2));
    return story.chapter("Ferry Aldis runs aground");
  }

  /** Two texts, one of an agency that is not here; reports of their own; and one in three versions. */
  public static Chapter ofTwelve() {
    CopiedStories story = new CopiedStories();
    story.add("Ostby Herald", 7, "AP", text(0, 9));
    story.add("Sound Post", 8, "AP", text(0, 7));
    story.add("Metropolitan Daily Chronicle and Shipping List", 9, "AP", text(1, 8) + text(70, 1));
    story.add("Evening Star", 12, "", text(0, 6) + text(80, 3));
    story.add("Radio Lind", 10, "", text(20, 9));
    story.add("Larnham Gazette", 13, "", text(20, 7) + text(90, 2));
    story.version("Fjord Courier", 8, text(30, 6));
    story.version("Fjord Courier", 11, text(30, 6) + text(36, 1));
    story.version("Fjord Courier", 19, text(30, 5) + text(36, 2));
    story.add("Estuary Live", 15, "", text(40, 7) + text(3, 1));
    story.add("Harbour Echo", 18, "", text(50, 7) + text(21, 1));
    story.add("Quay & Sea Weekly", -1, "", text(60, 7));
    return story.chapter("Ferry Aldis runs aground");
  }

  /** A report in two versions, with a sentence changed, one removed and one added; and another report. */
  public static Chapter revised() {
    String rest = "Divers will look at the hull when the tide is out. ";
    CopiedStories story = new CopiedStories();
    story.version("Radio Lind", 8, "Twelve people were hurt in the crash. " + rest + "The pilot has not been found. ");
    story.version("Radio Lind", 12,
        "Seventeen people were hurt in the crash. " + rest + "A tug stands by off the mole. ");
    story.add("Sound Post", 14, "", text(0, 5));
    return story.chapter("Ferry Aldis runs aground");
  }

  /** As a story of an agency's copy is that everybody runs. */
  public static Chapter ofForty() {
    CopiedStories story = new CopiedStories();
    story.add("Coastal Wire", 6, "", text(0, 10));
    for (int i = 0; i < 17; i++) {
      story.add(outlet(i), 7 + i, i % 3 == 0 ? "" : "Coastal Wire", text(i % 4, 6 + i % 3) + text(100 + i, i % 3));
    }
    for (int i = 17; i < 26; i++) {
      story.add(outlet(i), i - 9, "AP", text(20 + i % 3, 7) + text(100 + i, 1));
    }
    story.version("Fjord Courier", 8, text(30, 6));
    story.version("Fjord Courier", 19, text(30, 5) + text(37, 2));
    for (int i = 28; i < 40; i++) {
      story.add(outlet(i), i % 5 == 0 ? -1 : i - 10, "", text(100 + 7 * i, 6) + text(i % 4 * 10, i % 2));
    }
    return story.chapter("Ferry Aldis runs aground");
  }

  private static String outlet(int number) {
    int round = number / OUTLETS.size();
    return OUTLETS.get(number % OUTLETS.size()) + List.of("", " Online", " on Sunday").get(round);
  }

  /** Sentences of which each is like no other. */
  private static String text(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> sentence(i)).collect(Collectors.joining());
  }

  private static String sentence(int number) {
    return SUBJECTS.get(number % 8) + " " + DEEDS.get((number * 5 + number / 8) % 8) + " at "
        + (number / 60 + 1) + ":" + (10 + number % 50) + " by the clock of tower " + number + ". ";
  }

  /**
   * @param hour after midnight of the first day; none, if negative
   */
  private void add(String outlet, int hour, String credit, String text) {
    String id = "r" + accounts.size();
    accounts.add(AccountBuilder.of(id, text).article(article -> {
      article.outlet(outlet).title("Aldis aground: what is known").url("https://news.example/" + id);
      if (hour >= 0) {
        article.published(new Published.At(OffsetDateTime.parse("2031-05-04T00:00:00Z").plusHours(hour)));
      }
      if (!credit.isEmpty()) {
        article.wireCredit(credit);
      }
    }).build());
  }

  private void version(String outlet, int hour, String text) {
    String page = "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/aldis";
    accounts.add(AccountBuilder.of("r" + accounts.size(), text).article(article -> article.outlet(outlet)
        .title("Aldis aground after " + hour + " hours").url(page)
        .published(new Published.At(OffsetDateTime.parse("2031-05-04T00:00:00Z").plusHours(hour)))).build());
  }

  private Chapter chapter(String title) {
    List<Account> inOrder = new ArrayList<>(accounts);
    inOrder.sort(Comparator.comparing(account -> account.article().published().earliest()
        .orElse(Instant.MAX)));
    Alignment alignment = SharedSentences.align(inOrder);
    Comparison comparison = new Comparer().compare(alignment);
    return new Chapter(title + " in " + accounts.size() + " articles", "2031-05-04", "2031-05-05", comparison,
        List.of());
  }
}
