package org.rashomon.eval;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.rashomon.model.RawDocument;
import org.rashomon.read.DocumentReader;

/**
 * How many feed items are read in a second of one core, beside ROME, and beside jsoup's XML parser alone, which makes no
 * documents of what it parses. The feeds are generated.
 */
public final class FeedSpeed {
  private static final int FEEDS = 20;
  private static final int ITEMS = 200;

  /** Passes over all feeds until the code is compiled. */
  private static final int WARM_UP = 5;

  private static final int MEASURED = 5;

  private static final List<String> WORDS = List.of(
      "the", "harbour", "wall", "of", "Ostby", "broke", "on", "Monday", "mayor", "said", "ferries", "stay", "in",
      "port", "nobody", "was", "hurt", "quay", "closed", "until", "weekend", "&amp;", "office", "told", "reporters");

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private FeedSpeed() {}

  /** Prints items a second of processor time. */
  public static void main(String[] args) {
    Random random = new Random(7);
    List<byte[]> feeds = IntStream.range(0, FEEDS).mapToObj(i -> feed(random)).toList();
    print("read", perSecond(feeds, FeedSpeed::read));
    print("ROME", perSecond(feeds, FeedSpeed::rome));
    print("jsoup's XML parser", perSecond(feeds, FeedSpeed::jsoup));
  }

  private static void print(String reader, double items) {
    System.out.printf(Locale.ROOT, "%-20s %,9.0f items a CPU second%n", reader, items);
  }

  private static double perSecond(List<byte[]> feeds, ToIntFunction<byte[]> reader) {
    items(feeds, reader, WARM_UP);
    long before = THREAD.getCurrentThreadCpuTime();
    int items = items(feeds, reader, MEASURED);
    return items * 1e9 / (THREAD.getCurrentThreadCpuTime() - before);
  }

  private static int items(List<byte[]> feeds, ToIntFunction<byte[]> reader, int passes) {
    return IntStream.range(0, passes).map(pass -> feeds.stream().mapToInt(reader).sum()).sum();
  }

  private static int read(byte[] feed) {
    try (Stream<RawDocument> items = new DocumentReader().read(List.of("-"), new ByteArrayInputStream(feed))) {
      return items.toList().size();
    }
  }

  private static int rome(byte[] feed) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(feed))) {
      List<SyndEntry> entries = new SyndFeedInput().build(reader).getEntries();
      return entries.size();
    } catch (IOException | FeedException e) {
      throw new IllegalStateException("ROME can't read what was generated", e);
    }
  }

  private static int jsoup(byte[] feed) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(feed), "UTF-8", "", Parser.xmlParser()).select("item").size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] feed(Random random) {
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"")
        .append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Ostby Post</title>\n");
    for (int i = 0; i < ITEMS; i++) {
      feed.append(item(random, i));
    }
    return feed.append("</channel></rss>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A title, a summary, and two paragraphs of text, as most feeds of news have them. */
  private static String item(Random random, int number) {
    String link = "https://post.example/" + number;
    return "<item><title>" + words(random, 8) + "</title><link>" + link + "</link><guid>" + link + "</guid>"
        + "<pubDate>Mon, 04 Mar 2024 08:15:00 GMT</pubDate><dc:creator>Ana Torv</dc:creator><category>News</category>"
        + "<description>" + words(random, 30) + "</description><content:encoded><![CDATA[<p>" + words(random, 80)
        + "</p>\n<p>" + words(random, 80) + "</p>]]></content:encoded></item>\n";
  }

  private static String words(Random random, int count) {
    return String.join(" ", random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList());
  }
}
