package org.rashomon.app.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Link;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.dossier.ToldDossier.Version;
import org.rashomon.text.Words;

/** Finds what every outlet of a story did. */
final class Deeds {
  /** What so many independent reports tell, and more than half of all, is worth missing in another. */
  private static final int ENOUGH_TO_MISS_IT = 3;

  /** Share of the telling words of a reading; of the greater part of them an article may be made that tells it too. */
  private static final double MAY_TELL_IT = 0.6;

  private final ToldDossier dossier;
  private final Story story;
  private final List<Deed> deeds = new ArrayList<>();

  private Deeds(ToldDossier dossier) {
    this.dossier = dossier;
    this.story = dossier.stories().getFirst();
  }

  static List<Deed> of(ToldDossier dossier) {
    Deeds finder = new Deeds(dossier);
    finder.find();
    return finder.deeds;
  }

  private void find() {
    if (story.articles().size() < 2) {
      return;
    }
    first(story.articles(), story.title());
    story.lineage().forEach(this::copied);
    for (Finding finding : story.findings()) {
      Set<String> tell = new HashSet<>();
      finding.readings().forEach(reading -> tell.addAll(reading.articles()));
      if (finding.kind().equals("agreement") || finding.kind().equals("detail")) {
        first(tell, finding.matter());
        leftOut(finding, tell);
      }
    }
  }

  /** The one that is known to have been published before all others, each of which has its time. */
  private void first(Collection<String> tell, String subject) {
    List<Article> told = tell.stream().map(dossier::article).toList();
    if (told.size() < 2 || told.stream().anyMatch(article -> published(article).isEmpty())) {
      return;
    }
    Instant earliest = told.stream().map(article -> published(article).orElseThrow()).min(Instant::compareTo)
        .orElseThrow();
    List<Article> first = told.stream().filter(article -> published(article).orElseThrow().equals(earliest)).toList();
    if (first.size() == 1 && told.stream().allMatch(article -> isOfLaterDayOrHasTime(article, first.getFirst()))) {
      add(first.getFirst(), Deed.Kind.FIRST, subject);
    }
  }

  /** Of an article that has only a day it is not known whether it came before another of that day. */
  private static boolean isOfLaterDayOrHasTime(Article article, Article first) {
    String one = article.published().orElseThrow();
    String other = first.published().orElseThrow();
    return article.equals(first) || (one.contains("T") && other.contains("T"))
        || !one.substring(0, 10).equals(other.substring(0, 10));
  }

  private static Optional<Instant> published(Article article) {
    return article.published().map(
        text -> text.contains("T")
            ? OffsetDateTime.parse(text).toInstant()
            : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private void copied(Link link) {
    boolean isOwn = dossier.article(link.to()).outlet().equals(dossier.article(link.from()).outlet());
    if (!isOwn && !link.direction().equals("unknown")
        && new SharedWords(dossier.article(link.to()).text(), link.passages()).areSizeable()) {
      add(dossier.article(link.to()), Deed.Kind.COPIED, link.from());
    }
  }

  /** Of each outlet that has no report that tells it, the one published last, if that came when others had told it. */
  private void leftOut(Finding finding, Set<String> tell) {
    int telling = independent(tell);
    if (telling < ENOUGH_TO_MISS_IT || 2 * telling <= independent(story.articles())) {
      return;
    }
    Set<String> outlets = new HashSet<>();
    tell.forEach(id -> dossier.article(id).outlet().ifPresent(outlets::add));
    latest().values().stream()
        .filter(article -> !outlets.contains(article.publisher()) && !copies(article, tell))
        .filter(article -> tell.stream().map(dossier::article).anyMatch(told -> isBefore(told, article)))
        .filter(article -> !mayTell(article, finding))
        .forEach(article -> add(article, Deed.Kind.LEFT_OUT, finding.matter()));
  }

  /** By outlet; of those only that have published all their reports at a known time. */
  private Map<String, Article> latest() {
    Map<String, Article> latest = new LinkedHashMap<>();
    for (String id : story.articles()) {
      Article article = dossier.article(id);
      if (article.outlet().isPresent() && published(article).isPresent()) {
        latest.merge(article.publisher(), article,
            (one, other) -> published(other).orElseThrow().isBefore(published(one).orElseThrow()) ? one : other);
      }
    }
    story.articles().stream().map(dossier::article).filter(article -> published(article).isEmpty())
        .forEach(article -> latest.remove(article.publisher()));
    return latest;
  }

  private static boolean isBefore(Article one, Article other) {
    return published(one).isPresent() && published(one).orElseThrow().isBefore(published(other).orElseThrow())
        && isOfLaterDayOrHasTime(one, other);
  }

  /** Copies of one text, and versions of one report, are one. */
  private int independent(Collection<String> articles) {
    Set<Set<String>> reports = new HashSet<>();
    articles.forEach(article -> reports.add(report(article)));
    return reports.size();
  }

  private Set<String> report(String article) {
    Set<String> report = new HashSet<>(Set.of(article));
    boolean grew = true;
    while (grew) {
      grew = story.families().stream().filter(family -> !Collections.disjoint(family, report))
          .map(report::addAll).reduce(false, Boolean::logicalOr);
      for (Version version : story.versions()) {
        List<String> both = List.of(version.article(), version.of());
        grew |= !Collections.disjoint(both, report) && report.addAll(both);
      }
    }
    return report;
  }

  private boolean copies(Article article, Set<String> tell) {
    return !Collections.disjoint(report(article.id()), tell);
  }

  /** Whether the article has so many words of a reading that it may tell it in a way that was not recognised. */
  private static boolean mayTell(Article article, Finding finding) {
    Set<String> has = Words.contentSet(article.text());
    return finding.readings().stream().map(reading -> Words.contentSet(reading.says()))
        .anyMatch(words -> words.stream().filter(has::contains).count() >= MAY_TELL_IT * words.size());
  }

  private void add(Article article, Deed.Kind kind, String subject) {
    article.outlet().ifPresent(outlet -> deeds.add(
        new Deed(outlet, story.id(), kind, kind == Deed.Kind.LEFT_OUT ? Optional.empty() : Optional.of(article.id()),
            subject)));
  }
}
