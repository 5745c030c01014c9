package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Lineage;
import org.rashomon.model.Lineage.Agency;
import org.rashomon.model.Lineage.Link;
import org.rashomon.model.Version;
import org.rashomon.text.Agencies;

/** Finds who copied whom, which articles are versions of one report, and how many reports are independent. */
final class LineageFinder {
  private final VersionFinder versions = new VersionFinder();

  /** Of a story whose shared passages are known. */
  Lineage find(Alignment alignment) {
    Map<String, Text> texts = new LinkedHashMap<>();
    alignment.story().accounts().forEach(account -> texts.put(account.article().id(), Text.of(account)));
    SharedPassages shared = new SharedPassages(texts, alignment.passages());
    List<List<Text>> reports = versions.reports(List.copyOf(texts.values()), shared);
    List<Copying> copyings = betweenReports(reports, shared);
    List<List<String>> families = families(reports, copyings, List.copyOf(texts.keySet()));
    List<Version> found = reports.stream().flatMap(report -> versions.versions(report, shared).stream()).toList();
    return new Lineage(links(copyings, reports, shared), families, found,
        agencies(families, reports, alignment.story().accounts()));
  }

  /** Versions of one report are no copies of each other. */
  private static List<Copying> betweenReports(List<List<Text>> reports, SharedPassages shared) {
    Map<Text, List<Text>> reportOf = new HashMap<>();
    reports.forEach(report -> report.forEach(text -> reportOf.put(text, report)));
    return shared.all().stream()
        .filter(copying -> !reportOf.getOrDefault(copying.one(), List.of()).contains(copying.other()))
        .toList();
  }

  private static List<Link> links(List<Copying> copyings, List<List<Text>> reports, SharedPassages shared) {
    Map<Text, List<Text>> before = new HashMap<>();
    reports.forEach(report -> report.forEach(text -> before.put(text, report.subList(0, report.indexOf(text)))));
    return copyings.stream()
        .filter(copying -> bringsMore(copying, copying.one(), copying.other(), before, shared)
            && bringsMore(copying, copying.other(), copying.one(), before, shared))
        .map(Copying::link)
        .sorted(Comparator.comparingDouble(Link::share).reversed().thenComparing(Link::from).thenComparing(Link::to))
        .toList();
  }

  /**
   * Whether no earlier version of a text shares as much with the other: then that had it at the time, and a later
   * version only kept it.
   */
  private static boolean bringsMore(
      Copying copying, Text text, Text other, Map<Text, List<Text>> before, SharedPassages shared) {
    return before.getOrDefault(text, List.of()).stream()
        .noneMatch(earlier -> shared.of(earlier, other).share() >= copying.share());
  }

  private static List<List<String>> families(List<List<Text>> reports, List<Copying> copyings, List<String> order) {
    Families families = new Families(reports.stream().map(report -> report.stream().map(Text::id).toList()).toList());
    copyings.forEach(copying -> families.note(copying.one().id(), copying.other().id(), copying.share()));
    return families.join(order);
  }

  /** The agencies that several reports of a family credit, where none of the story is the agency's own. */
  private static List<Agency> agencies(
      List<List<String>> families, List<List<Text>> reports, List<Account> accounts) {
    List<Agency> agencies = new ArrayList<>();
    for (List<String> family : families) {
      Map<String, Set<List<Text>>> credits = new LinkedHashMap<>();
      reports.forEach(report -> report.stream().filter(text -> family.contains(text.id()))
          .forEach(text -> text.article().wireCredit()
              .ifPresent(agency -> credits.computeIfAbsent(agency, name -> new LinkedHashSet<>()).add(report))));
      credits.keySet().stream()
          .filter(agency -> credits.getOrDefault(agency, Set.of()).size() > 1 && isAbsent(agency, accounts))
          .forEach(agency -> agencies.add(new Agency(agency, crediting(agency, family, accounts))));
    }
    return agencies;
  }

  private static boolean isAbsent(String agency, List<Account> accounts) {
    return accounts.stream().flatMap(account -> account.article().outlet().stream())
        .noneMatch(outlet -> Agencies.areSame(outlet, agency));
  }

  private static List<String> crediting(String agency, List<String> family, List<Account> accounts) {
    return accounts.stream().map(Account::article)
        .filter(article -> family.contains(article.id()) && article.wireCredit().filter(agency::equals).isPresent())
        .map(Article::id)
        .toList();
  }
}
