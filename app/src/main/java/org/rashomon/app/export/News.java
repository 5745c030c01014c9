package org.rashomon.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Entity;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Reading;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.export.Digest.Change;
import org.rashomon.app.export.Digest.Cited;
import org.rashomon.app.export.Digest.FindingNews;
import org.rashomon.app.export.Digest.Kind;
import org.rashomon.app.export.Digest.ReadingNews;
import org.rashomon.app.export.Digest.Saying;
import org.rashomon.app.export.Digest.StoryNews;
import org.rashomon.app.library.ArticleEntry;
import org.rashomon.app.library.FindingEntry;
import org.rashomon.app.library.HistoryEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.QuotationEntry;
import org.rashomon.app.library.Showing;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.model.Corrections.Place;

/** Finds in a library what is new since a time. */
public final class News {
  /** A digest is read between two things; more than this is a list that nobody ends, and the front page has it all. */
  private static final int SHOWN_STORIES = 20;

  private static final String SOLE = "sole";

  private final Library library;
  private final Instant since;
  private final Site site;

  private News(Library library, Instant since, Site site) {
    this.library = library;
    this.since = since;
    this.site = site;
  }

  /** What is new; the same while nothing changes, whenever it is asked. */
  public static Digest since(Instant since, Library library, Site site) {
    return new News(library, since, site).digest();
  }

  /**
   * A story with its findings that have news.
   *
   * @param seen what it showed then
   */
  private record Candidate(StoryEntry story, Showing seen, List<FindingEntry> findings) {
    boolean isPressing() {
      return findings.stream().anyMatch(finding -> kind(finding).isPressing());
    }
  }

  private Digest digest() {
    List<Candidate> candidates = library.since(since).stream().map(HistoryEntry::story).distinct()
        .flatMap(story -> library.story(story).stream()).map(this::candidate)
        .sorted(Comparator.comparing(Candidate::isPressing)
            .thenComparingInt(candidate -> candidate.story().independent()).reversed())
        .toList();
    List<StoryNews> stories = candidates.stream().limit(SHOWN_STORIES).flatMap(one -> news(one).stream()).toList();
    Instant until = stories.stream().map(StoryNews::updated).max(Instant::compareTo).orElse(since);
    return new Digest(since, until, site.stories(), stories, Math.max(0, candidates.size() - SHOWN_STORIES));
  }

  private Candidate candidate(StoryEntry story) {
    Showing seen = library.shownAt(story.id(), since);
    List<FindingEntry> findings = library.findings(story.id());
    boolean hasLost = seen.hasLost(findings);
    return new Candidate(story, seen, findings.stream().filter(this::isNews)
        .filter(finding -> finding.gone().isPresent() ? hasLost : !seen.has(finding)).toList());
  }

  /** What one account alone tells comes and goes with every report, and what came and went since was never seen. */
  private boolean isNews(FindingEntry finding) {
    boolean wasSeen = !finding.appeared().isAfter(since) || finding.gone().isEmpty();
    return !finding.kind().equals(SOLE) && finding.changed().isAfter(since) && wasSeen;
  }

  /** Empty if the story is no more since it was listed, or is again as it was. */
  private Optional<StoryNews> news(Candidate candidate) {
    StoryEntry entry = candidate.story();
    boolean isNew = entry.opened().isAfter(since) && candidate.seen().isEmpty();
    return library.told(entry.id()).map(News::dossier).map(dossier -> new StoryNews(entry.id(), entry.title(),
        site.story(entry.id()), isNew, entry.changed(), entry.independent(), reports(dossier),
        findings(candidate, dossier), quotations(candidate, dossier))).filter(News::saysSomething);
  }

  private static boolean saysSomething(StoryNews news) {
    return news.isNew() || !news.reports().isEmpty() || !news.findings().isEmpty() || !news.quotations().isEmpty();
  }

  private static ToldDossier dossier(byte[] json) {
    try {
      return ToldDossier.parse(json);
    } catch (IOException e) {
      throw new UncheckedIOException("the library holds a story that is no dossier", e);
    }
  }

  private List<Cited> reports(ToldDossier dossier) {
    return dossier.articles().stream().filter(article -> isNew(article.id()))
        .map(article -> new Cited(article.outlet().orElse("Outlet not known"), article.heading(),
            site.article(article.id())))
        .toList();
  }

  private boolean isNew(String article) {
    return library.articleEntry(article).map(ArticleEntry::added).filter(added -> added.isAfter(since)).isPresent();
  }

  private List<FindingNews> findings(Candidate candidate, ToldDossier dossier) {
    Story story = dossier.stories().getFirst();
    Map<String, Finding> told = story.findings().stream()
        .collect(Collectors.toMap(Finding::id, finding -> finding, (first, second) -> first));
    List<FindingNews> news = new ArrayList<>();
    for (FindingEntry entry : candidate.findings()) {
      if (entry.gone().isPresent()) {
        news.add(gone(entry));
      } else if (told.containsKey(entry.local())) {
        news.add(standing(entry, told.get(entry.local()).readings(), dossier));
      }
    }
    return news;
  }

  private static Kind kind(FindingEntry finding) {
    return Kind.valueOf(finding.kind().toUpperCase(Locale.ROOT));
  }

  private FindingNews gone(FindingEntry entry) {
    List<Cited> evidence = entry.places().stream().flatMap(place -> cited(place).stream()).toList();
    return new FindingNews(Change.GONE, kind(entry), entry.matter(), entry.explanation(), List.of(), evidence);
  }

  private Optional<Cited> cited(Place place) {
    return library.article(place.article()).map(article -> {
      return new Cited(Article.publisher(article.outlet(), article.title(), article.id()),
          article.excerpt(article.fromCodePoints(place.codePoints())).exact(),
          site.words(article.id(), place.codePoints().start(), place.codePoints().end()));
    });
  }

  private FindingNews standing(FindingEntry entry, List<Reading> readings, ToldDossier dossier) {
    Change change = entry.appeared().isAfter(since) ? Change.APPEARED : Change.CHANGED;
    return new FindingNews(change, kind(entry), entry.matter(), entry.explanation(),
        readings.stream().map(reading -> reading(reading, dossier)).toList(), List.of());
  }

  private ReadingNews reading(Reading reading, ToldDossier dossier) {
    Map<String, Article> articles = dossier.articlesById();
    String voice = reading.voice().flatMap(dossier.stories().getFirst()::entity).map(Entity::name).orElse("");
    return new ReadingNews(reading.says(), voice, reading.independent(), reading.evidence().stream()
        .flatMap(excerpt -> Optional.ofNullable(articles.get(excerpt.article())).stream()
            .map(article -> cited(article, excerpt, excerpt.exact())))
        .toList());
  }

  private Cited cited(Article article, Excerpt first, String words) {
    return new Cited(article.publisher(), words, site.words(article.id(), first.start(), first.end()));
  }

  private List<Saying> quotations(Candidate candidate, ToldDossier dossier) {
    Set<String> appeared = library.quotations(candidate.story().id()).stream()
        .filter(one -> one.appeared().isAfter(since) && !candidate.seen().has(one))
        .map(QuotationEntry::id).collect(Collectors.toSet());
    Map<String, Article> articles = dossier.articlesById();
    return dossier.stories().getFirst().quotations().stream()
        .filter(quotation -> appeared.contains(quotation.id()) && quotation.speaker().name().isPresent())
        .flatMap(quotation -> Optional.ofNullable(articles.get(quotation.article())).stream()
            .map(article -> saying(quotation, article)))
        .toList();
  }

  private Saying saying(Quotation quotation, Article article) {
    return new Saying(quotation.speaker().name().orElseThrow(), quotation.form(),
        cited(article, quotation.content().getFirst(), quotation.words()));
  }
}
