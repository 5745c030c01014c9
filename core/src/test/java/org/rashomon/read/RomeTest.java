package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;

/** What ROME, which reads well-formed feeds to the letter, makes of the same feeds. */
final class RomeTest {
  static Stream<Path> sound() {
    return Feeds.in("sound");
  }

  private static List<SyndEntry> rome(Path feed) throws IOException, FeedException {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    try (XmlReader reader = new XmlReader(Files.newInputStream(feed))) {
      return input.build(reader).getEntries();
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void aSoundFeedIsReadAsRomeReadsIt(Path feed) throws IOException, FeedException {
    List<RawDocument> ours = Feeds.read(feed);
    List<SyndEntry> rome = rome(feed);
    assertThat(ours).hasSameSizeAs(rome).isNotEmpty();
    for (int i = 0; i < rome.size(); i++) {
      compare(ours.get(i), rome.get(i));
    }
  }

  /**
   * What ROME leaves open, ours may know: it reads one author of several in RSS, leaves links relative that xml:base
   * resolves, and takes the day an Atom 0.3 entry was changed for the day it was published.
   */
  private static void compare(RawDocument ours, SyndEntry rome) {
    Optional.ofNullable(rome.getUri()).ifPresent(uri -> assertThat(ours.id()).isEqualTo(uri));
    Optional.ofNullable(rome.getLink()).ifPresent(link -> assertThat(ours.given().url().orElse("")).endsWith(link));
    assertThat(ours.given().title()).hasValue(plain(plain(rome.getTitle())));
    assertThat(ours.given().byline()).containsAll(names(rome));
    assertThat(letters(Feeds.words(ours))).isEqualTo(letters(words(rome)));
    same(ours.given().updated(), rome.getUpdatedDate());
    if (rome.getUpdatedDate() != null || ours.given().updated() instanceof Published.Undated) {
      same(ours.given().published(), rome.getPublishedDate());
    }
  }

  /** ROME writes markup that has a prefix with it, and so without the spaces that a block makes. */
  private static String letters(String words) {
    return words.replaceAll("\\s", "");
  }

  private static void same(Published ours, Date rome) {
    Optional<Instant> expected = Optional.ofNullable(rome).map(Date::toInstant);
    expected.ifPresent(instant -> assertThat(ours.earliest()).hasValue(instant));
  }

  private static List<String> names(SyndEntry rome) {
    List<String> persons = rome.getAuthors().stream().map(SyndPerson::getName).toList();
    return persons.isEmpty() && !rome.getAuthor().isEmpty() ? List.of(rome.getAuthor()) : persons;
  }

  private static String words(SyndEntry rome) {
    Optional<SyndContent> content = rome.getContents().stream().findFirst();
    return content.or(() -> Optional.ofNullable(rome.getDescription())).map(RomeTest::words).orElse("");
  }

  private static String words(SyndContent content) {
    boolean text = "text".equals(content.getType());
    return text ? content.getValue() : plain(content.getValue());
  }

  private static String plain(String html) {
    return Jsoup.parse(html).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "doctype", "html-entities", "bare-ampersands", "control-characters", "unclosed-tags", "less-than", "cut-in-text",
    "cut-in-cdata", "cut-between-items", "undeclared-prefixes", "warnings-first", "uppercase", "attributes-bare",
    "unclosed-comment", "not-well-nested"})
  void whereRomeThrowsWhatIsThereIsRead(String name) {
    Path feed = Feeds.FOLDER.resolve("broken/" + name + ".xml");
    assertThatThrownBy(() -> rome(feed)).isInstanceOfAny(FeedException.class, IllegalArgumentException.class);
    assertThat(Feeds.read(feed)).anyMatch(document -> Feeds.words(document).contains("Ostby"));
  }

  @Test
  void thereAreFeedsToCompare() {
    assertThat(sound()).hasSizeGreaterThan(20);
    assertThat(Feeds.in("broken")).hasSizeGreaterThan(30);
  }
}
