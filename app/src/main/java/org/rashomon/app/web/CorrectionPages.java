package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Reading;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.Job;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.app.web.CorrectionPage.Choice;
import org.rashomon.app.web.CorrectionPage.Found;
import org.rashomon.app.web.CorrectionPage.Made;
import org.rashomon.app.web.CorrectionPage.Utterance;
import org.rashomon.tell.page.English;

/** Serves what an editor can put right, and what was put right. */
final class CorrectionPages {
  /** Stories offered to be joined; others are named by their address. */
  private static final int MOST_OTHERS = 100;

  private final Library library;
  private final Newsroom newsroom;
  private final ToldStories told;
  private final Templates templates;
  private final Visitors visitors;
  private final Times times;
  private final CorrectionWords words;

  CorrectionPages(
      Library library, Newsroom newsroom, ToldStories told, Templates templates, Visitors visitors, Times times) {
    this.library = library;
    this.newsroom = newsroom;
    this.told = told;
    this.templates = templates;
    this.visitors = visitors;
    this.times = times;
    this.words = new CorrectionWords(library);
  }

  void page(Context ctx) {
    Optional<StoryEntry> entry = library.story(Query.value(ctx, "story"));
    Optional<ToldDossier> dossier = entry.flatMap(told::of);
    Optional<Job.Progress> job = Query.number(ctx, "job").flatMap(newsroom::job).map(Job::progress);
    String token = visitors.formToken(ctx);
    templates.send(ctx, "corrections.jte", "Corrections", "/corrections", dossier
        .map(known -> of(known, token, job))
        .orElseGet(() -> new CorrectionPage(token, job, "", "", "", List.of(), List.of(), List.of(), List.of(),
            made(library.corrections()))));
  }

  private CorrectionPage of(ToldDossier dossier, String token, Optional<Job.Progress> job) {
    Story story = dossier.stories().getFirst();
    return new CorrectionPage(
        token, job, story.id(), story.title(), library.telling(story.id()).orElse(""), articles(dossier), others(story),
        utterances(dossier), findings(story), made(of(story)));
  }

  private static List<Choice> articles(ToldDossier dossier) {
    return dossier.articles().stream().map(article -> new Choice(article.id(), Names.full(article),
        article.published().map(Times::stated).orElse("undated"))).toList();
  }

  private List<Choice> others(Story story) {
    return library.stories(Page.first(MOST_OTHERS)).stream().filter(other -> !other.id().equals(story.id()))
        .map(other -> new Choice(other.id(), other.title(), English.count(other.reports(), "report"))).toList();
  }

  private static List<Utterance> utterances(ToldDossier dossier) {
    Story story = dossier.stories().getFirst();
    Map<String, Article> articles = dossier.articlesById();
    Map<String, Quotation> quotations = new HashMap<>();
    story.quotations().forEach(quotation -> quotations.put(quotation.id(), quotation));
    List<Utterance> utterances = new ArrayList<>();
    for (ToldDossier.Utterance utterance : story.utterances()) {
      List<Quotation> wordings = utterance.wordings().stream()
          .flatMap(wording -> Optional.ofNullable(quotations.get(wording.quotation())).stream()).toList();
      utterances.add(new Utterance(speaker(wordings), wordings.stream().map(wording -> choice(wording, articles))
          .toList()));
    }
    return utterances;
  }

  private static String speaker(List<Quotation> wordings) {
    return wordings.stream().flatMap(wording -> wording.speaker().name().stream()).findFirst()
        .orElseGet(() -> wordings.stream().flatMap(wording -> wording.speaker().mention().stream())
            .map(Excerpt::exact).findFirst().map(English::capitalized).orElse("Speaker not established"));
  }

  private static Choice choice(Quotation quotation, Map<String, Article> articles) {
    String words = quotation.form().equals("indirect") ? quotation.words() : "“" + quotation.words() + "”";
    return new Choice(quotation.id(), words, Optional.ofNullable(articles.get(quotation.article()))
        .map(Names::brief).orElse(quotation.article()));
  }

  /** By their marks: where a finding stands in the dossier changes with every report. */
  private List<Found> findings(Story story) {
    Map<String, Finding> told = new HashMap<>();
    story.findings().forEach(finding -> told.put(finding.id(), finding));
    Anchors anchors = new Anchors(story, "");
    return library.findings(story.id()).stream()
        .filter(entry -> entry.gone().isEmpty() && !entry.kind().equals("sole"))
        .sorted(Comparator.comparingInt(entry -> Kinds.place(entry.kind())))
        .map(entry -> new Found(entry.mark(), Kinds.sentence(entry.kind()), English.capitalized(entry.matter()),
            Address.story(story.id()) + anchors.finding(entry.local()).map(anchor -> "#" + anchor).orElse(""),
            Optional.ofNullable(told.get(entry.local())).map(CorrectionPages::readings).orElse(List.of()),
            entry.explanation()))
        .toList();
  }

  private static List<String> readings(Finding finding) {
    return finding.readings().stream().map(Reading::says).distinct().toList();
  }

  /** The corrections of what is in the story, or was: an article that was taken out can be brought back here. */
  private List<Correction> of(Story story) {
    Set<String> articles = new HashSet<>(story.articles());
    library.history(story.id(), Page.first(Page.MOST)).stream().filter(entry -> entry.event().equals("report"))
        .forEach(entry -> articles.add(entry.subject()));
    return library.corrections().stream().filter(correction -> correction.concerns(articles)).toList();
  }

  private List<Made> made(List<Correction> corrections) {
    return corrections.reversed().stream().map(correction -> new Made(
        correction.number(), CorrectionWords.what(correction), words.subjects(correction),
        times.of(correction.made()), correction.undone().map(times::of).orElse(""))).toList();
  }
}
