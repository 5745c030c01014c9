package org.rashomon.app.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Finding;
import org.rashomon.app.dossier.ToldDossier.Line;
import org.rashomon.app.dossier.ToldDossier.Story;

/** Stories as an Atom feed: an entry a story, with its summary and the outlets it rests on. */
public final class StoryFeed {
  private final Site site;

  private StoryFeed(Site site) {
    this.site = site;
  }

  /**
   * A story as it stood at a time.
   *
   * @param articles those of the story, by id
   * @param updated when it last changed
   */
  public record Told(Story story, Map<String, Article> articles, Instant updated) {
    /** The stories of a dossier, all of one time. */
    public static List<Told> of(ToldDossier dossier, Instant updated) {
      return dossier.stories().stream().map(story -> new Told(story, dossier.articlesById(), updated)).toList();
    }
  }

  /**
   * The feed, its entries in the order given.
   *
   * @param path where it is below the site's base
   * @param now the time of a feed without entries
   */
  public static AtomFeed of(List<Told> stories, Site site, String path, Instant now) {
    List<AtomFeed.Entry> entries = stories.stream().map(new StoryFeed(site)::entry).toList();
    return new AtomFeed(site.tag("feed", "stories"), "Rashomon: stories", site.below(path), site.stories(),
        AtomFeed.latest(entries, now), entries);
  }

  private AtomFeed.Entry entry(Told told) {
    Story story = told.story();
    return new AtomFeed.Entry(site.tag("story", story.id()), story.title(), told.updated(), Optional.empty(),
        site.story(story.id()), Optional.empty(), List.of(), counts(story), content(told));
  }

  /** What the story comes to, e.g. "6 independent reports; conflict: 2; overtaken: 1". */
  private static String counts(Story story) {
    List<String> counts = new ArrayList<>();
    counts.add(story.independentReports() + (story.independentReports() == 1 ? " report" : " independent reports"));
    for (String kind : List.of("conflict", "overtaken")) {
      long count = story.findings().stream().map(Finding::kind).filter(kind::equals).count();
      if (count > 0) {
        counts.add(kind + ": " + count);
      }
    }
    return String.join("; ", counts);
  }

  private String content(Told told) {
    Element content = HtmlWords.piece();
    content.appendElement("p").text(counts(told.story()));
    Element lines = content.appendElement("ul");
    told.story().summary().forEach(line -> line(lines.appendElement("li"), line, told.articles()));
    return content.html();
  }

  private void line(Element item, Line line, Map<String, Article> articles) {
    item.appendText(line.text() + " (");
    List<String> ids = line.evidence().stream().map(Excerpt::article).distinct().toList();
    for (int id = 0; id < ids.size(); id++) {
      item.appendText(id == 0 ? "" : "; ");
      outlet(item, ids.get(id), articles);
    }
    item.appendText(")");
  }

  private void outlet(Element item, String id, Map<String, Article> articles) {
    String name = Optional.ofNullable(articles.get(id)).map(Article::publisher).orElse(id);
    HtmlWords.link(item, site.article(id), name);
  }
}
