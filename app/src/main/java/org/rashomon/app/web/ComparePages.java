package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Link;
import org.rashomon.app.dossier.ToldDossier.Passage;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.web.ComparePage.Difference;
import org.rashomon.app.web.ComparePage.Reading;
import org.rashomon.app.web.ComparePage.Side;
import org.rashomon.app.web.MarkedText.Mark;
import org.rashomon.tell.page.English;
import org.rashomon.tell.page.WordDiff;

/** Serves two articles of a story side by side, with what they share and where they differ. */
final class ComparePages {
  private final ToldStories told;
  private final Templates templates;

  ComparePages(ToldStories told, Templates templates) {
    this.told = told;
    this.templates = templates;
  }

  void page(Context ctx) {
    ToldDossier dossier = told.ofArticle(Query.value(ctx, "one"))
        .orElseThrow(() -> Refused.notFound("The first of the two articles is"));
    Article one = dossier.article(Query.value(ctx, "one"));
    Article other = Optional.ofNullable(dossier.articlesById().get(Query.value(ctx, "other")))
        .orElseThrow(() -> new Refused(404, "The second article is not of the same story as the first."));
    templates.send(ctx, "compare.jte", Names.brief(one) + " and " + Names.brief(other), "/",
        page(dossier.stories().getFirst(), one, other));
  }

  private static ComparePage page(Story story, Article one, Article other) {
    Optional<Link> link = ArticlePages.link(story, one.id(), other.id());
    return new ComparePage(
        Address.story(story.id()), story.title(), note(link, Map.of(one.id(), one, other.id(), other)),
        side(one, link, "one", "other"), side(other, link, "other", "one"), differences(story, one, other));
  }

  private static String note(Optional<Link> link, Map<String, Article> articles) {
    if (link.isEmpty()) {
      return "These two share no passage.";
    }
    int passages = link.get().passages().size();
    String them = passages == 1 ? "it" : "them";
    String shared = English.capitalized(English.count(passages, "shared passage")) + ", "
        + Math.round(link.get().share() * 100) + " % of the shorter article.";
    String later = name(articles, link.get().to());
    String earlier = name(articles, link.get().from());
    return shared + switch (link.get().direction()) {
      case "known" -> " " + later + " has " + them + " from " + earlier + ".";
      case "likely" -> " " + later + " likely has " + them + " from " + earlier + ".";
      default -> " Which had " + them + " first is not known.";
    };
  }

  private static String name(Map<String, Article> articles, String id) {
    return Optional.ofNullable(articles.get(id)).map(Names::brief).orElse(id);
  }

  /**
   * @param here names the elements of this side
   * @param there names those of the other
   */
  private static Side side(Article article, Optional<Link> link, String here, String there) {
    Places places = new Places(article.text());
    List<Mark> marks = new ArrayList<>();
    List<Passage> passages = link.map(Link::passages).orElse(List.of());
    for (int i = 0; i < passages.size(); i++) {
      marks.addAll(marks(passages.get(i), article.id(), places, here + "-" + (i + 1), "#" + there + "-" + (i + 1)));
    }
    article.furniture().forEach(piece -> marks.add(
        new Mark(places.unit(piece.start()), places.unit(piece.end()), "furniture", "", "")));
    return new Side(Names.brief(article), article.heading(), article.published().map(Times::stated).orElse("undated"),
        Address.article(article.id()), MarkedText.of(article.text(), marks));
  }

  private static List<Mark> marks(Passage passage, String article, Places places, String id, String href) {
    boolean isFrom = passage.from().article().equals(article);
    Excerpt own = isFrom ? passage.from() : passage.to();
    Excerpt others = isFrom ? passage.to() : passage.from();
    List<Mark> marks = new ArrayList<>();
    marks.add(places.mark(own, passage.quoted() ? "shared quoted" : "shared", id, href));
    if (!passage.kind().equals("verbatim")) {
      marks.addAll(differing(own, others, places));
    }
    return marks;
  }

  /** The words of a passage that the other article has otherwise. */
  private static List<Mark> differing(Excerpt own, Excerpt others, Places places) {
    List<Mark> marks = new ArrayList<>();
    int at = places.unit(own.start());
    for (WordDiff.Piece piece : WordDiff.between(others.exact(), own.exact())) {
      if (piece.kind() == WordDiff.Kind.DIFFERENT) {
        marks.add(new Mark(at, at + piece.text().length(), "differs", "", ""));
      }
      at += piece.kind() == WordDiff.Kind.LEFT_OUT ? 0 : piece.text().length();
    }
    return marks;
  }

  private static List<Difference> differences(Story story, Article one, Article other) {
    return story.findings().stream()
        .filter(finding -> finding.kind().equals("conflict") || finding.kind().equals("overtaken"))
        .filter(finding -> stands(finding, one, other))
        .sorted(Comparator.comparingInt(finding -> Kinds.place(finding.kind())))
        .map(finding -> new Difference(Kinds.sentence(finding.kind()), English.capitalized(finding.matter()),
            finding.explanation(), readings(finding, one, other)))
        .toList();
  }

  /** Whether one of the two has a reading that the other has not, and the other another. */
  private static boolean stands(Finding finding, Article one, Article other) {
    return finding.readings().stream().anyMatch(reading -> alone(reading, one, other))
        && finding.readings().stream().anyMatch(reading -> alone(reading, other, one));
  }

  private static boolean alone(ToldDossier.Reading reading, Article has, Article hasNot) {
    return reading.articles().contains(has.id()) && !reading.articles().contains(hasNot.id());
  }

  private static List<Reading> readings(Finding finding, Article one, Article other) {
    List<Reading> readings = new ArrayList<>();
    for (Article article : List.of(one, other)) {
      finding.readings().stream().filter(reading -> reading.articles().contains(article.id()))
          .forEach(reading -> readings.add(new Reading(Names.brief(article), reading.says())));
    }
    return readings;
  }
}
