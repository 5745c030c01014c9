package org.rashomon.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Reason;
import org.rashomon.text.Encoding;

/**
 * The items of an RSS, RDF or Atom feed, read as a stream. What comes before a cut is read; an item that is cut off is
 * left out, since it would pass for the whole, and the cut is reported.
 */
final class Feed extends Documents {
  /** The feed's title may stand behind its items; so many characters of them are read ahead to find it. */
  private static final int AHEAD = 1 << 22;

  private final Source source;
  private final Unpacked bytes;
  private final FeedScan scan;
  private final FeedItems items;
  private final Deque<FeedFields> waiting = new ArrayDeque<>();
  private Optional<RawDocument> loss = Optional.empty();
  private int ahead;
  private boolean atEnd;

  Feed(Source source, Unpacked bytes) throws IOException {
    this.source = source;
    this.bytes = bytes;
    this.scan = new FeedScan(new XmlScanner(reader(bytes, source.encodings())));
    this.items = new FeedItems(source);
  }

  private static Reader reader(InputStream bytes, List<String> encodings) throws IOException {
    byte[] prefix = bytes.readNBytes(Encoding.PREFIX);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(prefix), bytes);
    return Encoding.ofXml(prefix, encodings).reader(all);
  }

  @Override
  protected Optional<RawDocument> find() {
    while (!atEnd && (waiting.isEmpty() || (title().isEmpty() && ahead < AHEAD))) {
      readItem();
    }
    if (!waiting.isEmpty()) {
      FeedFields item = waiting.poll();
      ahead -= item.size();
      return Optional.of(items.document(new XmlItem(item, scan.channel()), title().map(FeedItems::outlet).orElse("")));
    }
    Optional<RawDocument> last = loss;
    loss = Optional.empty();
    return last;
  }

  private Optional<String> title() {
    return scan.channel().words("title", "dc:title");
  }

  private void readItem() {
    try {
      scan.next().ifPresentOrElse(this::add, this::end);
    } catch (IOException e) {
      atEnd = true;
      loss = Optional.of(source.unreadable(Reason.UNREADABLE, "It can't be read further: " + Complaint.of(e) + "."));
    }
  }

  private void add(FeedFields item) {
    waiting.add(item);
    ahead += item.size();
  }

  private void end() {
    atEnd = true;
    int read = items.count() + waiting.size();
    if (bytes.damage().isPresent()) {
      lose(Reason.BROKEN_ARCHIVE, "The archive is broken: " + bytes.damage().get() + ".");
    } else if (scan.endsEarly()) {
      lose(Reason.MALFORMED, "The feed ends early; " + (read == 1 ? "1 item was" : read + " items were") + " read.");
    } else if (read == 0) {
      lose(Reason.NOT_AN_ARTICLE, "It is a feed without items.");
    }
  }

  private void lose(Reason reason, String detail) {
    loss = Optional.of(source.unreadable(reason, detail));
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      // Nothing is lost: all that was wanted has been read.
    }
  }
}
