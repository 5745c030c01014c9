package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.HistoryEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.tell.page.English;

/** Serves what became of a story: its articles, its findings before and after, and what editors put right. */
final class HistoryPages {
  private final Library library;
  private final ToldStories told;
  private final Templates templates;
  private final Times times;

  HistoryPages(Library library, ToldStories told, Templates templates, Times times) {
    this.library = library;
    this.told = told;
    this.templates = templates;
    this.times = times;
  }

  void page(Context ctx) {
    String id = Query.value(ctx, "id");
    StoryEntry story = library.story(id).orElseThrow(() -> Refused.notFound("This story is"));
    Page part = Query.part(ctx);
    List<HistoryEntry> read = library.history(id, part);
    templates.send(ctx, "history.jte", "How it changed: " + story.title(), "/", new HistoryPage(
        Address.story(id), story.title(), tellings(story, read.stream().limit(Pager.SIZE).toList()),
        Pager.of(part, read.size(), "/history", "id", id)));
  }

  /** Reports that arrive together may be told one after another: who reads sees what a minute brought. */
  private List<HistoryPage.Telling> tellings(StoryEntry story, List<HistoryEntry> entries) {
    Map<String, String> findings = findings(story);
    Map<String, Correction> corrections = library.corrections().stream()
        .collect(Collectors.toMap(correction -> String.valueOf(correction.number()), correction -> correction));
    Map<String, List<HistoryPage.Event>> minutes = new LinkedHashMap<>();
    entries.forEach(entry -> minutes.computeIfAbsent(times.full(entry.at()), first -> new ArrayList<>())
        .add(event(story, entry, findings, corrections)));
    return minutes.entrySet().stream()
        .map(minute -> new HistoryPage.Telling(minute.getKey(), minute.getValue())).toList();
  }

  /** Where the findings that stand are shown, by their marks. */
  private Map<String, String> findings(StoryEntry story) {
    Map<String, String> findings = new LinkedHashMap<>();
    Optional<Anchors> anchors = told.of(story).map(ToldDossier::stories).map(List::getFirst)
        .map(known -> new Anchors(known, ""));
    library.findings(story.id()).stream().filter(finding -> finding.gone().isEmpty())
        .forEach(finding -> anchors.flatMap(known -> known.finding(finding.local()))
            .ifPresent(anchor -> findings.put(finding.mark(), Address.story(story.id()) + "#" + anchor)));
    return findings;
  }

  private HistoryPage.Event event(
      StoryEntry story, HistoryEntry entry, Map<String, String> findings, Map<String, Correction> corrections) {
    return switch (entry.event()) {
      case "report" -> article("New report", entry.subject());
      case "returned" -> article("Report back in the story", entry.subject());
      case "left" -> article("Report taken out", entry.subject());
      case "corrected" -> correction("Put right", story, entry, corrections);
      case "undone" -> correction("Correction undone", story, entry, corrections);
      default -> finding(entry, findings);
    };
  }

  private HistoryPage.Event article(String what, String id) {
    return HistoryPage.Event.of(
        what, library.articleEntry(id).map(Names::full).orElse(id), Address.article(id));
  }

  private static HistoryPage.Event correction(
      String what, StoryEntry story, HistoryEntry entry, Map<String, Correction> corrections) {
    Optional<Correction> correction = Optional.ofNullable(corrections.get(entry.subject()));
    return HistoryPage.Event.of(what, correction.map(CorrectionWords::what).orElse(entry.kind().orElse("")),
        Address.of("/corrections", "story", story.id()));
  }

  private static HistoryPage.Event finding(HistoryEntry entry, Map<String, String> findings) {
    String href = entry.mark().map(mark -> findings.getOrDefault(mark, "")).orElse("");
    String earlier = entry.earlier().equals(entry.later()) ? "" : entry.earlier();
    return new HistoryPage.Event(Kinds.sentence(entry.kind().orElse("")) + became(entry.event()),
        English.capitalized(entry.subject()), href, earlier, entry.later());
  }

  private static String became(String event) {
    return switch (event) {
      case "changed" -> ", changed";
      case "gone" -> ", no longer";
      case "dismissed" -> ", dismissed by a correction";
      case "restored" -> ", back: its dismissal was undone";
      default -> "";
    };
  }
}
