package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;

/** Where on the page of a story something stands. Elements are numbered there in the order in which they are shown. */
final class Anchors {
  private static final String SPEECH = "<section class=\"speech\"";

  /** An utterance begins, or a link leads to words of an article. No article has a "<" that is not escaped. */
  private static final Pattern SAID_OR_EVIDENCE = Pattern.compile(
      "<(?:article|div) class=\"[a-z -]*\" id=\"(said-[0-9]+)\"|<a href=\"#(a[0-9]+-[0-9]+-[0-9]+)\"");

  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<String, String> findings = new HashMap<>();
  private final Map<String, String> utterances = new HashMap<>();

  /**
   * @param page the page of the story, as the library has it
   */
  Anchors(ToldDossier.Story story, String page) {
    story.articles().forEach(article -> articles.putIfAbsent(article, articles.size() + 1));
    List<Finding> shown = new ArrayList<>(story.findings());
    shown.sort(Comparator.comparingInt(finding -> Kinds.place(finding.kind())));
    shown.forEach(finding -> findings.put(finding.id(), "finding-" + (findings.size() + 1)));
    findUtterances(page);
  }

  private void findUtterances(String page) {
    int from = page.indexOf(SPEECH);
    if (from < 0) {
      return;
    }
    Matcher matcher = SAID_OR_EVIDENCE.matcher(page).region(from, page.indexOf("</section>", from));
    String said = "";
    while (matcher.find()) {
      String evidence = matcher.group(2);
      if (evidence == null) {
        said = matcher.group(1);
      } else {
        utterances.putIfAbsent(evidence, said);
      }
    }
  }

  /** The id of an article's element; empty if it is not of the story. */
  Optional<String> article(String id) {
    return Optional.ofNullable(articles.get(id)).map(number -> "a" + number);
  }

  /**
   * The id of a finding's element.
   *
   * @param id the finding's in the dossier
   */
  Optional<String> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /**
   * The id of the element of the utterance that has a wording.
   *
   * @param words the first of the wording's
   */
  Optional<String> utterance(Excerpt words) {
    return article(words.article())
        .flatMap(article -> Optional.ofNullable(utterances.get(article + "-" + words.start() + "-" + words.end())));
  }
}
