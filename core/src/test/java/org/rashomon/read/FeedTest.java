package org.rashomon.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** Feeds in other encodings, of great length, and of ill will. */
final class FeedTest {
  private static final String ITEM = "<item><title>Café Ostby ‘closed’</title><guid>c1</guid>"
      + "<description>The café of Ostby closed on Monday – nobody was hurt, the mayor said.</description></item>";

  private static String rss(String encoding, String items) {
    return "<?xml version=\"1.0\"" + (encoding.isEmpty() ? "" : " encoding=\"" + encoding + "\"")
        + "?>\n<rss version=\"2.0\"><channel><title>The Ostby Post</title>" + items + "</channel></rss>";
  }

  private static void assertRead(byte[] feed) {
    List<RawDocument> items = Feeds.read(feed);
    assertThat(items).hasSize(1);
    assertThat(items.getFirst().given().title()).hasValue("Café Ostby ‘closed’");
    assertThat(Feeds.words(items.getFirst())).startsWith("The café of Ostby closed on Monday – nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8", "UTF-8, windows-1252", "windows-1252, UTF-8", "iso-8859-1, windows-1252", "'', windows-1252",
    "'', UTF-8", "utf-16, UTF-8", "utf-16, UTF-16LE", "utf-16, UTF-16BE", "'', UTF-16LE", "no-such, UTF-8",
    "us-ascii, windows-1252"})
  void aFeedIsReadWhateverItDeclares(String declared, String written) {
    assertRead(rss(declared, ITEM).getBytes(Charset.forName(written)));
  }

  @Test
  void aByteOrderMarkOutranksTheDeclaration() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertRead(("\ufeff" + rss("windows-1251", ITEM)).getBytes(charset));
    }
  }

  @Test
  void aFeedInRussianIsReadInKoi8() {
    String feed = rss("koi8-r", "<item><guid>1</guid><description>Портовая стена обрушилась.</description></item>");
    assertThat(Feeds.words(Feeds.read(feed.getBytes(Charset.forName("KOI8-R"))).getFirst()))
        .isEqualTo("Портовая стена обрушилась.");
  }

  @Test
  void aPageServedInsteadOfAFeedIsAPage() {
    byte[] page = "<!DOCTYPE html><html><head><title>Not found</title></head><body><p>Gone.</p></body></html>"
        .getBytes(UTF_8);
    assertThat(Feeds.read(page)).extracting(RawDocument::body).allMatch(Html.class::isInstance);
  }

  /** What other programs do in the meantime does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** A feed of so many items that is never in memory. */
  private static InputStream endless(int count, String item) {
    return new InputStream() {
      private byte[] part = "<rss><channel><title>Post</title>".getBytes(UTF_8);
      private int at;
      private int number;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        if (at == part.length && number <= count) {
          part = (number == count ? "</channel></rss>" : item.replace("NUMBER", "" + number)).getBytes(UTF_8);
          number++;
          at = 0;
        }
        int read = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, offset, read);
        at += read;
        return read == 0 ? -1 : read;
      }
    };
  }

  @Test
  void aHundredThousandItemsAreReadOneByOneInLinearTime() {
    String item = "<item><title>Report NUMBER</title><guid>NUMBER</guid><description>"
        + "The harbour wall of Ostby broke on Monday, the mayor said. ".repeat(8) + "</description></item>";
    long start = processorTime();
    assertThat(count(endless(100_000, item))).isEqualTo(100_000);
    assertThat(processorTime() - start).isLessThan(30_000_000_000L);
  }

  private static long count(InputStream feed) {
    try (Stream<RawDocument> items = new DocumentReader().read(List.of("-"), feed)) {
      return items.filter(item -> !(item.body() instanceof Unreadable)).count();
    }
  }

  @Test
  void aFeedIsHandedOnBeforeItsEndIsSeen() {
    InputStream endless = endless(Integer.MAX_VALUE, ITEM.replace("c1", "NUMBER"));
    try (Stream<RawDocument> items = new DocumentReader().read(List.of("-"), endless)) {
      Iterator<RawDocument> iterator = items.iterator();
      assertThat(iterator.next().id()).isEqualTo("0");
      assertThat(iterator.next().id()).isEqualTo("1");
    }
  }

  @Test
  void anItemThatIsTooLongIsTooLargeAndTheNextIsRead() {
    String feed = rss("",
        "<item><guid>1</guid><description>" + "words ".repeat(Limits.DOCUMENT / 6 + 1) + "</description></item>"
            + ITEM);
    List<RawDocument> items = Feeds.read(feed.getBytes(UTF_8));
    assertThat(((Unreadable) items.getFirst().body()).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(items.getLast().id()).isEqualTo("c1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>", "<item>", "<title>", "<description><b>", "<media:group>", "<![CDATA[", "&#", "<a b='",
    "<item xmlns:a='b'>", "<!--", "<!DOCTYPE [", "<link/>", "</item>", "<guid/>", "&amp;lt;p", "<a@b.c ("})
  void whateverIsRepeatedIsReadInLinearTime(String part) {
    String feed = rss("", ITEM + "<item><author>" + part.repeat(100_000));
    long start = processorTime();
    assertThat(Feeds.read(feed.getBytes(UTF_8))).isNotEmpty();
    assertThat(processorTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void aFeedCutAnywhereLosesNoItemBeforeTheCut() throws IOException {
    byte[] feed = rss("utf-8", ITEM + ITEM.replace("c1", "c2")).getBytes(UTF_8);
    int first = new String(feed, UTF_8).indexOf("</item>") + "</item>".length() + 20;
    for (int length = first; length < feed.length; length++) {
      List<RawDocument> items = Feeds.read(Arrays.copyOf(feed, length));
      assertThat(items.getFirst().id()).isEqualTo("c1");
      assertThat(items.getLast().body()).isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void anItemWithoutTextIsRejectedWithTheReason() {
    List<RawDocument> items = Feeds.read(rss("", "<item><title>Only a title</title></item>").getBytes(UTF_8));
    assertThat(items).extracting(item -> ((Unreadable) item.body()).reason()).containsExactly(Reason.TOO_SHORT);
  }
}
