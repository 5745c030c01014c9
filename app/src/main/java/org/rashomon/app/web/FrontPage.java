package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.app.library.ListedStory;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.app.library.StoryFilter;
import org.rashomon.tell.page.Dates;
import org.rashomon.tell.page.English;

/**
 * The list of stories.
 *
 * @param dek how much there is
 * @param since when the reader was here last, in words; empty at the first visit
 * @param choices the kinds of stories that can be chosen
 * @param filter what is chosen
 * @param stories those of several reports
 * @param singles those of one
 */
record FrontPage(
    String dek,
    String since,
    List<Choice> choices,
    StoryFilter filter,
    List<Entry> stories,
    List<Entry> singles,
    Pager pager) {

  /** A kind of stories to be chosen. */
  record Choice(String name, String href, boolean isChosen) {}

  /**
   * A story.
   *
   * @param dek how many reports, from when
   * @param tally what is in it, one phrase each
   * @param changed when, in words
   */
  record Entry(
      String href, String title, String dek, String teaser, List<String> tally, boolean isNew, String changed) {
    static Entry of(ListedStory listed, Times times) {
      StoryEntry story = listed.story();
      return new Entry(Address.story(story.id()), story.title(), dek(story), story.teaser(), tally(story),
          listed.isNew(), times.of(story.changed()));
    }

    private static String dek(StoryEntry story) {
      String reports = English.capitalized(English.count(story.reports(), "report"));
      String independent = story.reports() < 2
          ? ""
          : ", " + English.number(story.independent()) + " independent of each other";
      String days = story.from().map(from -> Dates.range(from, story.to().orElse(from))).orElse("");
      return reports + independent + (days.isEmpty() ? "" : "; " + days) + ".";
    }

    private static List<String> tally(StoryEntry story) {
      List<String> tally = new ArrayList<>(Arrays.asList(
          count(story.conflicts(), "conflict", "conflicts"),
          count(story.overtaken(), "matter overtaken", "matters overtaken")));
      tally.removeIf(String::isEmpty);
      return tally;
    }

    private static String count(int number, String one, String many) {
      return number == 0 ? "" : English.count(number, one, many);
    }
  }

  /** The choices, each with what else is chosen. */
  static List<Choice> choices(StoryFilter filter) {
    return Arrays.stream(StoryFilter.Kind.values())
        .map(kind -> new Choice(name(kind), Address.of("/", query(filter, kind)), kind == filter.kind())).toList();
  }

  private static String name(StoryFilter.Kind kind) {
    return switch (kind) {
      case ALL -> "All";
      case NEW -> "New to you";
      case SEVERAL -> "Several reports";
      case DIFFERING -> "Accounts differ";
      case OVERTAKEN -> "Overtaken";
    };
  }

  static String[] query(StoryFilter filter, StoryFilter.Kind kind) {
    return new String[]{"show", kind == StoryFilter.Kind.ALL ? "" : kind.label(), "outlet",
      filter.outlet().orElse(""), "from-day", filter.from().orElse(""), "to-day", filter.to().orElse("")};
  }
}
