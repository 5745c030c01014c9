package org.rashomon.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a web archive, one after another, whatever state it is in.
 *
 * <p>jwarc reads the headers and, in {@link WarcPage}, what they stand before; where a record begins and ends is found
 * out here, because its reader ends at the first thing that is not as it should be (and, at some, never). Here what is
 * no record is passed over up to the next line that begins one, and told of as one {@link Lost}.
 */
final class WarcRecords {
  private static final byte[] BEGINNING = "WARC/".getBytes(US_ASCII);
  private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);
  private static final byte[] ARC = "filedesc:".getBytes(US_ASCII);

  /** No crawler writes a header so long; jwarc would hold one without end. */
  private static final int LONGEST_HEADER = Window.SIZE;

  /** How many bytes are read twice at most because records claim to be longer than they are. */
  private static final long MOST_PUT_BACK = 256L << 20;

  /** What comes next in the archive. */
  sealed interface Part {}

  /**
   * A record.
   *
   * @param number counted from 1
   * @param length of its content in bytes, as it claims
   */
  record Entry(long number, MessageHeaders headers, long length) implements Part {}

  /** A place where records may have been lost: a phrase that says what is wrong with the archive, and where. */
  record Lost(String detail) implements Part {}

  private final Unpacked bytes;
  private final Window window;
  private final boolean arc;
  private long number;
  private long left;
  private boolean reported;
  private long passedOver;
  private long putBack;
  private Optional<String> cause = Optional.empty();
  private Optional<Part> held = Optional.empty();
  private boolean atEnd;

  WarcRecords(Unpacked bytes) throws IOException {
    this.bytes = bytes;
    this.window = new Window(bytes);
    this.arc = window.startsWith(ARC);
  }

  static boolean begins(String start) {
    return start.startsWith("WARC/") || start.startsWith("filedesc://");
  }

  /** The next record, or what was lost before it; nothing at the end. */
  Optional<Part> next() throws IOException {
    Optional<Part> found = held;
    held = Optional.empty();
    while (found.isEmpty() && !atEnd) {
      found = attempt();
    }
    return found;
  }

  private Optional<Part> attempt() throws IOException {
    try {
      pass();
      Optional<Part> record = findBeginning() ? Optional.of(header()) : Optional.empty();
      atEnd = record.isEmpty();
      return withLoss(record);
    } catch (EOFException | IllegalArgumentException e) {
      lose(e);
      return atEnd ? withLoss(Optional.empty()) : Optional.empty();
    }
  }

  /** The loss first, if there is one, and what was found after it next time. */
  private Optional<Part> withLoss(Optional<Part> found) {
    long foreign = atEnd ? bytes.foreign() : 0;
    String passed = passedOver + " bytes after record " + (number - found.stream().count()) + " are no record";
    Optional<String> why = cause.map(told -> passedOver > 0 ? told + "; " + passed : told)
        .or(() -> Optional.of(passed).filter(any -> passedOver > 0 && !reported))
        .or(() -> Optional.of(foreign + " bytes in it are not gzip").filter(any -> foreign > 0));
    cause = Optional.empty();
    passedOver = 0;
    reported = false;
    if (why.isPresent()) {
      held = found;
    }
    return why.<Part>map(Lost::new).or(() -> found);
  }

  private void lose(Exception failure) {
    if (cause.isEmpty() && !reported) {
      cause = bytes.damage()
          .map(damage -> damage + " at record " + (left > 0 ? number : number + 1))
          .or(() -> Optional.of(Complaint.of(failure)));
    }
    left = 0;
    if (bytes.damage().isPresent()) {
      window.clear();
      atEnd = !bytes.resume();
    }
  }

  /** Passes over what is left of the record before. */
  private void pass() throws IOException {
    left -= window.skip(left);
    if (left > 0) {
      throw new EOFException(left + " bytes of record " + number + " are missing");
    }
  }

  private boolean findBeginning() throws IOException {
    skipLineEnds();
    while (window.ahead(1) > 0 && !arc && !window.startsWith(BEGINNING)) {
      passOverLine();
    }
    if (window.ahead(1) == 0 && bytes.damage().isPresent()) {
      throw new EOFException("the archive is broken");
    }
    return window.ahead(1) > 0;
  }

  private void skipLineEnds() throws IOException {
    while (window.ahead(1) > 0 && isLineEnd(window.peek(0))) {
      window.skip(1);
    }
  }

  private static boolean isLineEnd(byte character) {
    return character == '\r' || character == '\n';
  }

  private void passOverLine() throws IOException {
    boolean lineEnd = false;
    while (!lineEnd && window.ahead(1) > 0) {
      lineEnd = window.peek(0) == '\n';
      passedOver += window.skip(1);
    }
  }

  private Part header() throws IOException {
    int length = arc ? lineLength() : headerLength();
    byte[] header = window.take(length);
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    parser.parse(ByteBuffer.wrap(header));
    if (!parser.isFinished()) {
      passedOver += header.length;
      throw new IllegalArgumentException("the header of record " + (number + 1) + " is none");
    }
    MessageHeaders headers = parser.headers();
    long claimed = headers.first("Content-Length").map(String::strip).map(Long::parseLong).orElse(0L);
    if (claimed < 0) {
      throw new IllegalArgumentException("record " + (number + 1) + " claims " + claimed + " bytes");
    }
    number++;
    left = claimed;
    return new Entry(number, headers, claimed);
  }

  private int lineLength() throws IOException {
    int length = 0;
    while (length < LONGEST_HEADER && window.ahead(length + 1) > length) {
      length++;
      if (window.peek(length - 1) == '\n') {
        return length;
      }
    }
    return length;
  }

  /** Up to and with the empty line, or up to where another header begins, or the end. */
  private int headerLength() throws IOException {
    int length = 0;
    int lineStart = 0;
    while (length < LONGEST_HEADER && window.ahead(length + 1) > length) {
      byte character = window.peek(length);
      length++;
      if (character == '\n') {
        boolean empty = length - lineStart == 1 || (length - lineStart == 2 && window.peek(lineStart) == '\r');
        if (empty || beginsAt(length)) {
          return length;
        }
        lineStart = length;
      }
    }
    return length;
  }

  private boolean beginsAt(int ahead) throws IOException {
    boolean begins = ahead + BEGINNING.length < Window.SIZE && window.ahead(ahead + BEGINNING.length) > ahead + 4;
    for (int i = 0; begins && i < BEGINNING.length; i++) {
      begins = window.peek(ahead + i) == BEGINNING[i];
    }
    return begins;
  }

  /** Has the record last read told of as broken: what is missing of it need not be told of again. */
  void told() {
    reported = true;
  }

  /** The first bytes of the content of the record last read, as far as can be looked ahead; to be read again. */
  byte[] contentHead() throws IOException {
    return window.look((int) Math.min(left, window.ahead((int) Math.min(left, Window.SIZE))));
  }

  /**
   * The content of the record last read. A record that claims more than it has ends where the next one begins.
   *
   * @param most how much is read at most; what comes after it is not looked at
   * @throws IOException where it is not whole; {@link #next} goes on behind it
   */
  byte[] content(int most) throws IOException {
    byte[] content = window.take((int) Math.min(left, most));
    boolean whole = content.length == left;
    left -= content.length;
    if (content.length == most || (whole && endsHere())) {
      return content;
    }
    int next = putBack < MOST_PUT_BACK ? beginningIn(content) : -1;
    if (next >= 0) {
      left = 0;
      putBack += content.length - next;
      window.putBack(content, next);
      return Arrays.copyOf(content, next);
    }
    throw new EOFException(bytes.damage().orElse(whole
        ? "it goes on after the " + content.length + " bytes it claims"
        : left + " bytes of it are missing"));
  }

  /** Whether what follows is the two line ends that close a record, or another record, or the end. */
  private boolean endsHere() throws IOException {
    boolean closed = window.startsWith(END);
    skipLineEnds();
    return window.ahead(1) == 0
        ? bytes.damage().isEmpty() || bytes.damageLiesAhead()
        : closed || arc || window.startsWith(BEGINNING);
  }

  /** Where in a content the header of another record begins: a line that begins one, and a field on the next. */
  private static int beginningIn(byte[] content) {
    String text = new String(content, ISO_8859_1);
    for (int at = text.indexOf("\nWARC/1."); at >= 0; at = text.indexOf("\nWARC/1.", at + 1)) {
      int lineEnd = text.indexOf('\n', at + 1);
      if (lineEnd >= 0 && lineEnd < at + 16 && text.startsWith("WARC-", lineEnd + 1)) {
        return at + 1;
      }
    }
    return -1;
  }
}
