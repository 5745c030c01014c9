package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.model.Dossier.Line;
import org.rashomon.model.Finding;
import org.rashomon.tell.page.StoryPage.CitedLine;

/** Makes the page of a story. */
final class StoryMaker {
  private final Chapter chapter;
  private final Comparison comparison;
  private final List<Account> accounts;
  private final Names names;
  private final Citations citations;

  StoryMaker(Chapter chapter) {
    this.chapter = chapter;
    this.comparison = chapter.comparison();
    this.accounts = comparison.alignment().story().accounts();
    this.names = new Names(accounts.stream().map(Account::article).toList());
    this.citations = new Citations(names, accounts);
  }

  /** The articles are set last, when it is known which of their words are cited. */
  StoryPage make() {
    List<CitedLine> summary = summary();
    List<StoryPage.Day> timeline = new TimelineSection(citations).set(comparison.timeline());
    Speech speech = new SpeechSection(comparison, names, citations)
        .set(comparison.alignment().utterances());
    List<StoryPage.FindingGroup> findings = new FindingSection(comparison.alignment(), names, citations)
        .set(comparison.findings());
    List<Versions> versions = new VersionSection(accounts, names, citations).set(comparison.lineage().versions());
    Copying copying = new CopyingSection(accounts, comparison.lineage(), names, citations).set();
    Compositor compositor = new Compositor(comparison.alignment(), comparison.lineage(), names, citations);
    return new StoryPage(title(chapter), dek(chapter), tally(chapter), summary, timeline, speech, findings, versions,
        copying,
        accounts.stream().map(compositor::set).toList());
  }

  private List<CitedLine> summary() {
    List<CitedLine> lines = new ArrayList<>();
    for (Line line : chapter.summary()) {
      int number = lines.size() + 1;
      Link back = new Link("#line-" + number, "S" + number, "Back to line " + number + " of what happened");
      lines.add(new CitedLine("line-" + number, line.text(), citations.cite(line.evidence(), back)));
    }
    return lines;
  }

  static String title(Chapter chapter) {
    return chapter.title().isBlank() ? "Untitled story" : chapter.title();
  }

  /** How many reports, by whom, from when. */
  static String dek(Chapter chapter) {
    List<Article> articles = articles(chapter);
    List<String> outlets = articles.stream().flatMap(article -> article.outlet().stream()).distinct().toList();
    int known = articles.size() - chapter.comparison().lineage().versions().size();
    String reports = English.capitalized(English.count(known, "report"));
    String by = outlets.isEmpty() ? "" : " by " + outlets(outlets) + nameless(articles);
    String dates = Dates.range(chapter.from(), chapter.to());
    String versions = versions(chapter.comparison().lineage().superseded().size());
    return reports + versions + by + (dates.isEmpty() ? "" : ", " + dates) + independence(chapter, known) + ".";
  }

  private static String versions(int earlier) {
    return earlier == 0 ? "" : " and " + English.count(earlier, "earlier version");
  }

  private static List<Article> articles(Chapter chapter) {
    return chapter.comparison().alignment().story().accounts().stream().map(Account::article).toList();
  }

  private static String outlets(List<String> outlets) {
    return outlets.size() > 6 ? English.count(outlets.size(), "outlet") : English.list(outlets);
  }

  /** Who published some may not be known, which would be taken for the others. */
  private static String nameless(List<Article> articles) {
    int count = (int) articles.stream().filter(article -> article.outlet().isEmpty()).count();
    return count == 0 ? "" : ", " + English.number(count) + " of an outlet not named";
  }

  private static String independence(Chapter chapter, int articles) {
    int independent = chapter.comparison().lineage().independentReports();
    return articles < 2 ? "" : "; " + English.number(independent) + " independent of each other";
  }

  /** What was found, the gravest first: "two conflicts". */
  static List<String> tally(Chapter chapter) {
    List<String> tally = new ArrayList<>(Arrays.asList(
        found(chapter, Finding.Kind.CONFLICT, "conflict", "conflicts"),
        found(chapter, Finding.Kind.OVERTAKEN, "matter overtaken", "matters overtaken"),
        found(chapter, Finding.Kind.AGREEMENT, "agreement", "agreements"),
        found(chapter, Finding.Kind.DETAIL, "added detail", "added details"),
        count(chapter.comparison().alignment().quotations().size(), "quotation", "quotations")));
    tally.removeIf(String::isEmpty);
    return tally;
  }

  private static String found(Chapter chapter, Finding.Kind kind, String one, String many) {
    long count = chapter.comparison().findings().stream().filter(finding -> finding.kind() == kind).count();
    return count((int) count, one, many);
  }

  private static String count(int number, String one, String many) {
    return number == 0 ? "" : English.count(number, one, many);
  }
}
