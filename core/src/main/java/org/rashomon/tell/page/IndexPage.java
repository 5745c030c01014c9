package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;

/**
 * The page that lists the stories.
 *
 * @param dek the dossier in one sentence
 * @param stories those of several reports
 * @param singles those of one report
 * @param rejected what was left out, by reason
 */
record IndexPage(String dek, List<Entry> stories, List<Entry> singles, List<LeftOut> rejected) {
  /** More than this of one reason are not listed one by one; the JSON has them all. */
  private static final int MOST_LISTED = 200;

  /**
   * A story.
   *
   * @param teaser the first line of its summary
   */
  record Entry(String href, String title, String dek, String teaser, List<String> tally) {}

  /** What was left out for one reason. */
  record LeftOut(String reason, int count, List<Rejected> listed) {
    int unlisted() {
      return count - listed.size();
    }
  }

  /**
   * Makes the page.
   *
   * @param hrefs the addresses of the stories' pages, in the order of the stories
   */
  static IndexPage of(Dossier dossier, List<String> hrefs) {
    List<Entry> stories = new ArrayList<>();
    List<Entry> singles = new ArrayList<>();
    for (int i = 0; i < dossier.stories().size(); i++) {
      Chapter chapter = dossier.stories().get(i);
      boolean single = chapter.comparison().alignment().story().accounts().size() == 1;
      (single ? singles : stories).add(entry(chapter, hrefs.get(i)));
    }
    return new IndexPage(dek(dossier), stories, singles, leftOut(dossier.rejected()));
  }

  private static Entry entry(Chapter chapter, String href) {
    String teaser = chapter.summary().isEmpty() ? "" : chapter.summary().get(0).text();
    return new Entry(href, StoryMaker.title(chapter), StoryMaker.dek(chapter), teaser, StoryMaker.tally(chapter));
  }

  private static String dek(Dossier dossier) {
    int stories = dossier.stories().size();
    return English.capitalized(English.count(dossier.articles().size(), "report")) + ", "
        + English.count(stories, "story", "stories") + "; "
        + English.count(dossier.rejected().size(), "document") + " left out.";
  }

  private static List<LeftOut> leftOut(List<Rejected> rejected) {
    Map<String, List<Rejected>> byReason = new LinkedHashMap<>();
    for (Rejected one : rejected) {
      byReason.computeIfAbsent(one.reason().label().replace('-', ' '), reason -> new ArrayList<>()).add(one);
    }
    return byReason.entrySet().stream().map(entry -> new LeftOut(entry.getKey(), entry.getValue().size(),
        entry.getValue().stream().limit(MOST_LISTED).toList())).toList();
  }
}
