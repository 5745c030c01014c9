package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rashomon.app.dossier.ToldDossier;

final class FeedsTest {
  private static final Instant NOW = Instant.parse("2031-05-02T10:00:00Z");

  private static AtomFeed stories(ToldDossier dossier) {
    return StoryFeed.of(StoryFeed.Told.of(dossier, NOW), Told.SITE, "feed.atom", Instant.EPOCH);
  }

  private static AtomFeed said(String name, ToldDossier dossier) {
    return QuotationFeed.of("key", name, QuotationFeed.Said.by(name, dossier, NOW), Told.SITE, "person.atom", NOW);
  }

  private static SyndFeed read(AtomFeed feed) throws FeedException {
    return new SyndFeedInput().build(new StringReader(Told.text(feed::write)));
  }

  @Test
  void aFeedReaderReadsTheStories() throws FeedException {
    SyndFeed feed = read(stories(Told.example("ferry")));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).isEqualTo("tag:desk.example,2026:feed/stories");
    assertThat(feed.getLinks()).extracting(link -> link.getRel() + " " + link.getHref())
        .contains("self https://desk.example/news/feed.atom", "alternate https://desk.example/news/");
    assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
      assertThat(entry.getTitle()).isEqualTo("Ferry naming called off as Hestvik counts its injured");
      assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(NOW));
      assertThat(entry.getDescription().getValue()).contains("6 independent reports", "conflict: 2");
      assertThat(entry.getContents().getFirst().getValue()).contains("<li>", "Baltic Morning</a>");
    });
  }

  @Test
  void aFeedReaderReadsWhatSomebodySaid() throws FeedException {
    ToldDossier port = Told.example("port");
    long known = port.stories().getFirst().quotations().stream()
        .filter(one -> one.speaker().name().filter("Ines Okoro"::equals).isPresent()).count();
    SyndFeed feed = read(said("Ines Okoro", port));
    assertThat(feed.getTitle()).isEqualTo("Rashomon: Ines Okoro");
    assertThat(feed.getEntries()).hasSize((int) known).hasSizeGreaterThan(3);
    assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("tag:desk.example,2026:quotation/"));
  }

  @Test
  void aQuotationHasTheTimeOfItsArticleOrElseThatOfItsArrival() throws FeedException {
    SyndFeed feed = read(said("Ines Okoro", Told.example("port")));
    assertThat(feed.getEntries()).extracting(SyndEntry::getUpdatedDate)
        .contains(Date.from(Instant.parse("2025-09-18T16:45:00Z")), Date.from(NOW));
    assertThat(feed.getEntries()).filteredOn(entry -> entry.getUpdatedDate().toInstant().equals(NOW)).isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.getPublishedDate()).isNull());
  }

  @Test
  void somebodyWhoSaidNothingHasAnEmptyFeed() throws FeedException {
    SyndFeed feed = read(said("Nobody Atall", Told.example("port")));
    assertThat(feed.getEntries()).isEmpty();
    assertThat(Told.text(said("Nobody Atall", Told.example("port"))::write)).contains("<updated>" + NOW);
  }

  @Test
  void hostileWordsAreWordsAgain() throws FeedException {
    String legal = Told.HOSTILE.replace('\u0007', '\uFFFD');
    for (SyndFeed feed : List.of(read(stories(Told.hostile(""))), read(said(Told.HOSTILE, Told.hostile(""))))) {
      SyndEntry entry = feed.getEntries().getFirst();
      assertThat(entry.getTitle()).isEqualTo(legal);
      String content = entry.getContents().getFirst().getValue();
      assertThat(Jsoup.parse(content).select("script")).isEmpty();
      assertThat(Jsoup.parse(content).text()).contains("<script>alert(1)</script>");
    }
  }

  @Test
  void aScriptIsNoPlaceToHaveItFrom() {
    assertThat(Told.text(said(Told.HOSTILE, Told.hostile(""))::write)).doesNotContain("javascript:");
  }

  @Test
  void aLongQuotationIsShortenedInTheTitleOnly() throws FeedException {
    SyndFeed feed = read(said("Ivar Nesheim", Told.example("ferry")));
    assertThat(feed.getEntries()).allMatch(entry -> entry.getTitle().length() <= 101);
    assertThat(feed.getEntries()).filteredOn(entry -> entry.getTitle().endsWith("…")).allSatisfy(
        entry -> assertThat(entry.getDescription().getValue().length()).isGreaterThan(101));
  }
}
