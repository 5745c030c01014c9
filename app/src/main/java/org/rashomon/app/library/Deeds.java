package org.rashomon.app.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Link;
import org.rashomon.app.dossier.ToldDossier.Story;

/** Finds what every outlet of a story did. */
final class Deeds {
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
    if (!link.direction().equals("unknown")) {
      add(dossier.article(link.to()), Deed.Kind.COPIED, link.from());
    }
  }

  /** The engine says in the explanation who alone is silent, after it has looked whether it tells the matter otherwise. */
  private void leftOut(Finding finding, Set<String> tell) {
    for (String id : story.articles()) {
      Article article = dossier.article(id);
      if (!tell.contains(id)
          && finding.explanation().endsWith("Only " + article.publisher() + " says nothing of it.")) {
        add(article, Deed.Kind.LEFT_OUT, finding.matter());
      }
    }
  }

  private void add(Article article, Deed.Kind kind, String subject) {
    article.outlet().ifPresent(outlet -> deeds.add(
        new Deed(outlet, story.id(), kind, kind == Deed.Kind.LEFT_OUT ? Optional.empty() : Optional.of(article.id()),
            subject)));
  }
}
