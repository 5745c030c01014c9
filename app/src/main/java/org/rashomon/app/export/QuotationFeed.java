package org.rashomon.app.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.dossier.ToldDossier.Article;
import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.dossier.ToldDossier.Quotation;
import org.rashomon.app.dossier.ToldDossier.Story;

/** What one person is quoted with as an Atom feed: an entry a quotation, with the outlet that has it. */
public final class QuotationFeed {
  /** A title in a list of entries; the whole quotation stands in the entry. */
  private static final int TITLE_CHARACTERS = 100;

  private final Site site;

  private QuotationFeed(Site site) {
    this.site = site;
  }

  /**
   * A quotation with its article.
   *
   * @param seen when it came to be known here; stands for the time of an article that has none
   */
  public record Said(Story story, Article article, Quotation quotation, Instant seen) {

    /** What a person is quoted with in a dossier, in the order it has. */
    public static List<Said> by(String name, ToldDossier dossier, Instant seen) {
      return dossier.stories().stream().flatMap(story -> of(story, dossier, seen))
          .filter(said -> said.quotation().speaker().name().filter(name::equals).isPresent()).toList();
    }

    private static Stream<Said> of(Story story, ToldDossier dossier, Instant seen) {
      return story.quotations().stream().flatMap(
          quotation -> Optional.ofNullable(dossier.articlesById().get(quotation.article())).stream()
              .map(article -> new Said(story, article, quotation, seen)));
    }

    private Instant time() {
      return Moment.of(article).map(Moment::earliest).orElse(seen);
    }
  }

  /**
   * The feed, its entries in the order given.
   *
   * @param key the person's, which stays when the name is written otherwise
   * @param path where it is below the site's base
   * @param now the time of a feed without entries
   */
  public static AtomFeed of(
      String key, String name, List<Said> said, Site site, String path, Instant now) {
    List<AtomFeed.Entry> entries = said.stream().map(new QuotationFeed(site)::entry).toList();
    return new AtomFeed(site.tag("feed", "person/" + key), "Rashomon: " + name, site.below(path), site.person(key),
        AtomFeed.latest(entries, now), entries);
  }

  private AtomFeed.Entry entry(Said said) {
    Quotation quotation = said.quotation();
    return new AtomFeed.Entry(site.tag("quotation", place(quotation)), shortened(quotation.words()), said.time(),
        Moment.of(said.article()).map(Moment::earliest), site.story(said.story().id()),
        said.article().url().flatMap(Site::elsewhere),
        List.of(quotation.form(), quotation.kind()), quotation.words(), content(said));
  }

  /** Where it stands: the number of a quotation may change when an article is read anew, its place doesn't. */
  private static String place(Quotation quotation) {
    Excerpt first = quotation.content().getFirst();
    return first.article() + "#char=" + first.start() + "," + first.end();
  }

  private static String shortened(String words) {
    int points = words.codePointCount(0, words.length());
    return points <= TITLE_CHARACTERS ? words : words.substring(0, words.offsetByCodePoints(0, TITLE_CHARACTERS)) + "…";
  }

  private String content(Said said) {
    Element content = HtmlWords.piece();
    Element words = content.appendElement("blockquote");
    said.quotation().content().forEach(excerpt -> words.appendElement("p").text(excerpt.exact()));
    Element source = content.appendElement("p").text(said.quotation().form() + ", ");
    HtmlWords.link(source, site.article(said.article().id()), said.article().publisher());
    said.article().title().ifPresent(title -> source.appendText(": " + title));
    return content.html();
  }
}
