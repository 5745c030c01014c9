package org.rashomon.app.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rashomon.app.export.DigestPage.Section;

/** A digest as an Atom feed: an entry a story. */
public final class DigestFeed {
  private DigestFeed() {}

  /**
   * The feed; times are told in the zone given.
   *
   * @param path where it is below the site's base
   */
  public static AtomFeed of(Digest digest, ZoneId zone, Site site, String path) {
    DigestPage page = DigestPage.of(digest, zone);
    List<AtomFeed.Entry> entries = page.sections().stream().map(section -> entry(section, site)).toList();
    return new AtomFeed(site.tag("feed", "digest"), page.title(), site.below(path), page.address(), digest.until(),
        entries);
  }

  private static AtomFeed.Entry entry(Section section, Site site) {
    Element content = HtmlWords.piece();
    DigestHtml.content(content, section);
    return new AtomFeed.Entry(site.tag("news", section.story().id()), section.title(), section.story().updated(),
        Optional.empty(), section.address(), Optional.empty(), List.of(), section.dek(), content.html());
  }
}
