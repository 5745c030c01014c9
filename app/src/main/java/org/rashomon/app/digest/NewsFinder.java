package org.rashomon.app.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.app.digest.Digest.Change;
import org.rashomon.app.digest.Digest.Cited;
import org.rashomon.app.digest.Digest.FindingNews;
import org.rashomon.app.digest.Digest.Kind;
import org.rashomon.app.digest.Digest.ReadingNews;
import org.rashomon.app.digest.Digest.Saying;
import org.rashomon.app.digest.Digest.StoryNews;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Entity;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Reading;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.export.Site;

/** Finds what is new of a story by comparing what was told of it at two times. */
public final class NewsFinder {
  private final Site site;
  private final ToldDossier before;
  private final ToldDossier after;

  private NewsFinder(ToldDossier before, ToldDossier after, Site site) {
    this.before = before;
    this.after = after;
    this.site = site;
  }

  /**
   * What is new of a story.
   *
   * @param before the dossier of the story, or of those it was made from, as it was; one without stories if it is new
   * @param after the dossier of the story as it is; its first is taken
   * @param updated when it last changed
   * @return empty if nothing is new
   */
  public static Optional<StoryNews> find(ToldDossier before, ToldDossier after, Instant updated, Site site) {
    return after.stories().stream().findFirst().map(story -> new NewsFinder(before, after, site).news(story, updated))
        .filter(news -> !news.reports().isEmpty() || !news.findings().isEmpty() || !news.quotations().isEmpty());
  }

  private StoryNews news(Story story, Instant updated) {
    return new StoryNews(story.id(), story.title(), site.story(story.id()), before.stories().isEmpty(), updated,
        story.independentReports(), reports(story), findings(story), quotations(story));
  }

  private List<Cited> reports(Story story) {
    Set<String> known = before.articlesById().keySet();
    Map<String, Article> articles = after.articlesById();
    return story.articles().stream().filter(id -> !known.contains(id)).map(articles::get)
        .flatMap(article -> Optional.ofNullable(article).stream())
        .map(article -> new Cited(article.publisher(), article.heading(), site.article(article.id()))).toList();
  }

  private List<FindingNews> findings(Story story) {
    List<Finding> former = before.stories().stream().flatMap(one -> one.findings().stream()).toList();
    FindingChanges changes = FindingChanges.between(former, story.findings());
    List<FindingNews> news = new ArrayList<>();
    changes.appeared().forEach(finding -> news.add(finding(Change.APPEARED, finding, after)));
    changes.changed().forEach(pair -> news.add(finding(Change.CHANGED, pair.after(), after)));
    changes.gone().forEach(finding -> news.add(finding(Change.GONE, finding, before)));
    return news;
  }

  private FindingNews finding(Change change, Finding finding, ToldDossier dossier) {
    List<Story> owner = dossier.stories().stream().filter(story -> story.findings().contains(finding)).limit(1)
        .toList();
    Kind kind = Kind.valueOf(finding.kind().toUpperCase(Locale.ROOT));
    return new FindingNews(change, kind, finding.matter(), finding.explanation(), finding.readings().stream()
        .map(reading -> reading(reading, voice(reading, owner), dossier)).toList());
  }

  private static String voice(Reading reading, List<Story> owner) {
    return reading.voice().flatMap(id -> owner.stream().flatMap(story -> story.entity(id).stream()).findFirst())
        .map(Entity::name).orElse("");
  }

  private ReadingNews reading(Reading reading, String voice, ToldDossier dossier) {
    return new ReadingNews(reading.says(), voice, reading.independent(),
        reading.evidence().stream().map(excerpt -> cited(excerpt, dossier)).toList());
  }

  private Cited cited(Excerpt excerpt, ToldDossier dossier) {
    String outlet = Optional.ofNullable(dossier.articlesById().get(excerpt.article())).map(Article::publisher)
        .orElse(excerpt.article());
    return new Cited(outlet, excerpt.exact(), site.article(excerpt.article()));
  }

  private List<Saying> quotations(Story story) {
    Set<Excerpt> known = before.stories().stream().flatMap(one -> one.quotations().stream())
        .flatMap(quotation -> quotation.content().stream()).collect(Collectors.toCollection(HashSet::new));
    return story.quotations().stream().filter(quotation -> quotation.speaker().name().isPresent())
        .filter(quotation -> quotation.content().stream().noneMatch(known::contains)).map(this::saying).toList();
  }

  private Saying saying(Quotation quotation) {
    Cited first = cited(quotation.content().getFirst(), after);
    return new Saying(quotation.speaker().name().orElse(quotation.speaker().status()), quotation.form(),
        new Cited(first.outlet(), quotation.words(), first.address()));
  }
}
