package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
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
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.Correction.Kind;
import org.rashomon.app.library.Job;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.app.web.CorrectionPage.Choice;
import org.rashomon.app.web.CorrectionPage.Made;
import org.rashomon.app.web.CorrectionPage.Utterance;
import org.rashomon.tell.page.English;

/** Lets an editor put right what the rules got wrong, and take it back. */
final class CorrectionPages {
  /** Stories offered to be joined; others are named by their address. */
  private static final int MOST_OTHERS = 100;

  private static final int LONGEST_NAME = 200;

  private final Library library;
  private final Newsroom newsroom;
  private final ToldStories told;
  private final Templates templates;
  private final Visitors visitors;
  private final Times times;

  CorrectionPages(
      Library library, Newsroom newsroom, ToldStories told, Templates templates, Visitors visitors, Times times) {
    this.library = library;
    this.newsroom = newsroom;
    this.told = told;
    this.templates = templates;
    this.visitors = visitors;
    this.times = times;
  }

  void page(Context ctx) {
    Optional<StoryEntry> entry = library.story(Query.value(ctx, "story"));
    Optional<ToldDossier> dossier = entry.flatMap(told::of);
    Optional<Job.Progress> job = Query.number(ctx, "job").flatMap(newsroom::job).map(Job::progress);
    String token = visitors.formToken(ctx);
    templates.send(ctx, "corrections.jte", "Corrections", "/corrections", dossier
        .map(known -> of(known, token, job))
        .orElseGet(() -> new CorrectionPage(token, job, "", "", List.of(), List.of(), List.of(), List.of(),
            made(library.corrections()))));
  }

  private CorrectionPage of(ToldDossier dossier, String token, Optional<Job.Progress> job) {
    Story story = dossier.stories().getFirst();
    return new CorrectionPage(
        token, job, story.id(), story.title(), articles(dossier), others(story), utterances(dossier), findings(story),
        made(of(story)));
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

  private static List<Choice> findings(Story story) {
    return story.findings().stream().filter(finding -> !finding.kind().equals("sole"))
        .map(finding -> new Choice(finding.id(), English.capitalized(finding.matter()),
            Kinds.sentence(finding.kind())))
        .toList();
  }

  /** The corrections of what is in the story, or was: an article that was taken out can be brought back here. */
  private List<Correction> of(Story story) {
    Set<String> articles = new HashSet<>(story.articles());
    library.history(story.id(), Page.first(Page.MOST)).stream().filter(entry -> entry.event().equals("report"))
        .forEach(entry -> articles.add(entry.subject()));
    return library.corrections().stream().filter(correction -> isOf(correction, articles)).toList();
  }

  private static boolean isOf(Correction correction, Set<String> articles) {
    return correction.subjects().stream().anyMatch(subject -> articles.contains(subject)
        || articles.contains(before(subject, '#')) || articles.contains(before(before(subject, ' '), ' ')));
  }

  private static String before(String text, char end) {
    int at = text.lastIndexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }

  private List<Made> made(List<Correction> corrections) {
    return corrections.reversed().stream().map(correction -> new Made(
        correction.number(), what(correction), correction.subjects(), times.of(correction.made()),
        correction.undone().map(times::of).orElse(""))).toList();
  }

  private static String what(Correction correction) {
    return switch (correction.kind()) {
      case MERGE_STORIES -> "The stories of these articles are one";
      case SPLIT_STORY -> "These articles are a story of their own";
      case MERGE_UTTERANCES -> "These quotations are one utterance";
      case SPLIT_UTTERANCE -> "These quotations were each said on their own";
      case SET_SPEAKER -> "Said by " + correction.value();
      case DISMISS_FINDING -> "No finding: what rests on these places";
    };
  }

  /** Makes a correction. */
  void correct(Context ctx) {
    visitors.checkForm(ctx);
    String id = AddPages.form(ctx, "story");
    Story story = library.story(id).flatMap(told::of).orElseThrow(() -> Refused.notFound("This story is"))
        .stories().getFirst();
    Correction correction = correction(ctx, story);
    give(ctx, id, () -> newsroom.correct(correction));
  }

  private Correction correction(Context ctx, Story story) {
    List<String> chosen = List.copyOf(new HashSet<>(ctx.formParams("subject")));
    return switch (AddPages.form(ctx, "kind")) {
      case "split-story" -> articles(story, chosen);
      case "merge-stories" -> merge(story, AddPages.form(ctx, "other"));
      case "merge-utterances" -> Correction.of(Kind.MERGE_UTTERANCES, quotations(story, chosen, 2), "");
      case "split-utterance" -> Correction.of(Kind.SPLIT_UTTERANCE, quotations(story, chosen, 1), "");
      case "set-speaker" -> Correction.of(Kind.SET_SPEAKER, quotations(story, chosen, 1), name(ctx));
      case "dismiss-finding" -> dismiss(story, chosen);
      default -> throw new Refused(400, "There is no such correction.");
    };
  }

  private static Correction articles(Story story, List<String> chosen) {
    if (chosen.isEmpty() || !story.articles().containsAll(chosen) || chosen.size() == story.articles().size()) {
      throw new Refused(400, "Choose some of the story's articles, not all of them.");
    }
    return Correction.of(Kind.SPLIT_STORY, chosen, "");
  }

  private Correction merge(Story story, String other) {
    String first = library.story(other).filter(found -> !other.equals(story.id())).flatMap(told::of)
        .orElseThrow(() -> new Refused(400, "Choose another story.")).stories().getFirst().articles().getFirst();
    return Correction.of(Kind.MERGE_STORIES, List.of(story.articles().getFirst(), first), "");
  }

  private static List<String> quotations(Story story, List<String> chosen, int least) {
    if (chosen.size() < least || !chosen.stream().allMatch(id -> story.quotation(id).isPresent())) {
      throw new Refused(400, least > 1 ? "Choose two quotations or more." : "Choose a quotation.");
    }
    return chosen;
  }

  private static String name(Context ctx) {
    return AddPages.field(ctx, "name").filter(name -> name.length() <= LONGEST_NAME)
        .orElseThrow(() -> new Refused(400, "Write the name of the speaker."));
  }

  private static Correction dismiss(Story story, List<String> chosen) {
    Finding finding = story.findings().stream().filter(each -> chosen.equals(List.of(each.id()))).findFirst()
        .orElseThrow(() -> new Refused(400, "This finding is there no more."));
    List<String> places = finding.readings().stream().flatMap(reading -> reading.evidence().stream())
        .map(excerpt -> excerpt.article() + " " + excerpt.start() + " " + excerpt.end()).distinct().sorted().toList();
    return Correction.of(Kind.DISMISS_FINDING, places, "");
  }

  /** Takes a correction back. */
  void undo(Context ctx) {
    visitors.checkForm(ctx);
    String number = AddPages.form(ctx, "number");
    if (!number.matches("[0-9]{1,15}")) {
      throw new Refused(400, "There is no such correction.");
    }
    give(ctx, AddPages.form(ctx, "story"), () -> newsroom.undo(Long.parseLong(number)));
  }

  private interface Order {
    Job give() throws Newsroom.Full;
  }

  private static void give(Context ctx, String story, Order order) {
    try {
      ctx.redirect(Address.of("/corrections", "story", story, "job", String.valueOf(order.give().number())),
          HttpStatus.SEE_OTHER);
    } catch (Newsroom.Full e) {
      throw AddPages.busy();
    }
  }
}
