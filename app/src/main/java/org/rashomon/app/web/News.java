package org.rashomon.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.FindingEntry;
import org.rashomon.app.library.HistoryEntry;
import org.rashomon.app.library.QuotationEntry;
import org.rashomon.app.library.Showing;
import org.rashomon.tell.page.English;

/**
 * What is new in a story since a reader saw it last.
 *
 * @param since when that was, in words
 * @param items what is new, reports first
 * @param unlisted how many items more there are
 */
record News(String since, List<Item> items, int unlisted) {
  /** More than this is no overview; all are marked on the page. */
  private static final int MOST = 12;

  /** Of a quotation so much is shown that one knows it again. */
  private static final int LONGEST_WORDS = 90;

  private static final Set<String> ARRIVED = Set.of("report", "returned");

  static final News NONE = new News("", List.of(), 0);

  /**
   * Something new.
   *
   * @param what it is: "New report", "Accounts differ"
   * @param text which one
   * @param anchor the id of its element on the page; empty for what is there no more
   */
  record Item(String what, String text, String anchor) {}

  /**
   * Everything new, in full length.
   *
   * @param seen what the story showed then
   * @param findings of the story, also those that are gone
   * @param quotations of the story
   * @param history of the story
   */
  static List<Item> items(
      Instant since, Showing seen, ToldDossier dossier, Anchors anchors, List<FindingEntry> findings,
      List<QuotationEntry> quotations, List<HistoryEntry> history) {
    List<Item> items = new ArrayList<>(reports(since, dossier, anchors, history.stream()
        .filter(entry -> !seen.hasArticle(entry.subject())).toList()));
    boolean hasLost = seen.hasLost(findings);
    findings.stream().filter(finding -> finding.changed().isAfter(since) && !finding.kind().equals("sole"))
        .filter(finding -> finding.gone().isPresent() ? hasLost : !seen.has(finding))
        .sorted(Comparator.comparingInt(finding -> Kinds.place(finding.kind())))
        .flatMap(finding -> finding(since, finding, anchors).stream()).forEach(items::add);
    items.addAll(quotations(since, dossier, anchors, quotations.stream().filter(one -> !seen.has(one)).toList()));
    return items;
  }

  private static List<Item> reports(
      Instant since, ToldDossier dossier, Anchors anchors, List<HistoryEntry> history) {
    Map<String, ToldDossier.Article> articles = dossier.articlesById();
    return history.stream().filter(entry -> ARRIVED.contains(entry.event()) && entry.at().isAfter(since))
        .flatMap(entry -> Optional.ofNullable(articles.get(entry.subject())).stream()).distinct()
        .map(article -> new Item("New report", Names.full(article),
            anchors.article(article.id()).orElse("")))
        .toList();
  }

  private static Optional<Item> finding(Instant since, FindingEntry finding, Anchors anchors) {
    boolean isNew = finding.appeared().isAfter(since);
    if (finding.gone().isPresent()) {
      return isNew
          ? Optional.empty()
          : Optional.of(new Item("No longer", Kinds.sentence(finding.kind()) + ": " + finding.matter(), ""));
    }
    String what = isNew ? Kinds.sentence(finding.kind()) : "Changed";
    return Optional
        .of(new Item(what, English.capitalized(finding.matter()), anchors.finding(finding.local()).orElse("")));
  }

  /** One item an utterance, however many new wordings it has. */
  private static List<Item> quotations(
      Instant since, ToldDossier dossier, Anchors anchors, List<QuotationEntry> quotations) {
    ToldDossier.Story story = dossier.stories().getFirst();
    Set<String> seen = new LinkedHashSet<>();
    List<Item> items = new ArrayList<>();
    for (QuotationEntry quotation : quotations) {
      String anchor = story.quotation(quotation.id()).map(told -> told.content().getFirst())
          .flatMap(anchors::utterance).orElse("");
      if (quotation.appeared().isAfter(since) && seen.add(anchor)) {
        String speaker = quotation.name().map(name -> name + ": ").orElse("");
        items.add(new Item("New words", speaker + "“" + shortened(quotation.words()) + "”", anchor));
      }
    }
    return items;
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_WORDS);
    return words.substring(0, space > 0 ? space : LONGEST_WORDS) + " …";
  }

  static News of(String since, List<Item> items) {
    return new News(since, items.stream().limit(MOST).toList(), Math.max(0, items.size() - MOST));
  }
}
