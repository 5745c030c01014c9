package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
final class OpmlTest {
  @TempDir
  private Path folder = Path.of("");

  private List<String> feeds(String list) throws IOException {
    return Opml.feeds(Files.writeString(folder.resolve("feeds.opml"), list));
  }

  @Test
  void feedsAreReadInOrderFromWhateverGroupEachOnce() throws IOException {
    assertThat(feeds("""
        <?xml version="1.0"?>
        <opml version="2.0"><head><title>Ostby</title></head><body>
          <outline text="Papers">
            <outline type="rss" text="Post" xmlUrl="https://post.example/feed" htmlUrl="https://post.example/"/>
            <outline type="rss" text="Wire" xmlUrl=" http://wire.example/rss "/>
          </outline>
          <outline type="rss" text="Echo" xmlurl="https://echo.example/atom?a=1&amp;b=2"/>
          <outline type="rss" text="Post again" xmlUrl="https://post.example/feed"/>
        </body></opml>"""))
        .containsExactly("https://post.example/feed", "http://wire.example/rss", "https://echo.example/atom?a=1&b=2");
  }

  @Test
  void whatIsNoFeedOfTheWebIsLeftOut() throws IOException {
    assertThat(feeds("""
        <opml><body><outline text="none"/><outline xmlUrl=""/><outline xmlUrl="file:///etc/hostname"/>
        <outline xmlUrl="feed.xml"/></body></opml>""")).isEmpty();
  }

  @Test
  void nothingInTheListStandsForAnotherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "https://secret.example/");
    assertThat(feeds("""
        <!DOCTYPE opml [<!ENTITY a SYSTEM "%s"><!ENTITY b "https://bomb.example/">]>
        <opml><body><outline xmlUrl="&a;"/><outline xmlUrl="&b;"/><outline xmlUrl="https://post.example/feed"/>
        </body></opml>""".formatted(secret.toUri()))).containsExactly("https://post.example/feed");
  }

  @Test
  void aListThatMultipliesItselfIsReadAsItStands() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE opml [<!ENTITY a0 \"wall\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    assertThat(feeds(bomb + "]><opml><outline xmlUrl='https://post.example/&a29;'/></opml>")).hasSizeLessThan(2);
  }

  @Test
  void aListThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    assertThat(feeds("<opml><body><outline xmlUrl='https://post.example/feed'/><outline xmlUrl='https://wi"))
        .contains("https://post.example/feed");
  }

  @Test
  void whatIsNoListIsSaidToBeNone() {
    assertThatThrownBy(() -> feeds("The harbour wall of Ostby broke.")).hasMessage("it is no list of feeds in OPML");
    assertThatThrownBy(() -> feeds("<rss><channel/></rss>")).hasMessage("it is no list of feeds in OPML");
  }

  @Test
  void aListThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> feeds("<opml>" + " ".repeat(9 << 20) + "</opml>"))
        .hasMessageContaining("longer than 8 MB");
  }
}
