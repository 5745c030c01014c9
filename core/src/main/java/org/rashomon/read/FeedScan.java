package org.rashomon.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the fields of a feed and of its items, one item after another.
 *
 * <p>An element that is not closed ends where one begins that can't stand in it, or where one ends that it stands in.
 */
final class FeedScan {
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** Elements of a feed go no deeper; what stands deeper is not looked at. */
  private static final int DEEPEST = 32;

  private final XmlScanner scanner;
  private final FeedFields channel = new FeedFields();
  private final Deque<FeedElement> open = new ArrayDeque<>();
  private final Deque<FeedFields> finished = new ArrayDeque<>();
  private Optional<FeedFields> item = Optional.empty();
  private boolean atEnd;

  FeedScan(XmlScanner scanner) {
    this.scanner = scanner;
  }

  /** What is known of the feed so far. */
  FeedFields channel() {
    return channel;
  }

  /** The next item that is complete, or nothing at the end. */
  Optional<FeedFields> next() throws IOException {
    while (finished.isEmpty() && !atEnd) {
      switch (scanner.next()) {
        case START -> start(scanner.name(), scanner.attributes());
        case WORDS -> words(scanner.words());
        case END -> end(scanner.name());
        case END_OF_FILE -> atEnd = true;
      }
    }
    return Optional.ofNullable(finished.poll());
  }

  /** Whether the feed ends before its last element does. */
  boolean endsEarly() {
    return scanner.endsEarly() || !open.isEmpty();
  }

  private void words(CharSequence words) {
    if (!open.isEmpty()) {
      open.peek().append(words, fields().room() + 1);
    }
  }

  private void start(String written, Map<String, String> attributes) {
    if (open.isEmpty()) {
      open.push(FeedElement.root(written, attributes));
      return;
    }
    String name = open.peek().names().with(attributes).name(written);
    boolean isItem = ITEMS.contains(name);
    while (open.peek().isClosedBy(name, isItem)) {
      close();
    }
    if (open.peek().isText()) {
      open.peek().openInner(written, attributes, fields().room() + 1);
    } else if (isItem) {
      startItem(written, attributes);
    } else if (open.size() < DEEPEST) {
      open.push(open.peek().child(written, name, attributes));
    }
  }

  /** An item stands in no other; one that is not closed ends where the next begins. */
  private void startItem(String written, Map<String, String> attributes) {
    while (item.isPresent()) {
      close();
    }
    FeedFields fields = new FeedFields();
    FeedElement element = open.peek().item(written, attributes);
    attributes.forEach((name, value) -> fields.add("@" + name, element.attribute(value)));
    item = Optional.of(fields);
    open.push(element);
  }

  private void end(String written) {
    if (!open.isEmpty() && open.peek().holdsMarkup() && !open.peek().endsAt(written) && !isAround(written)) {
      open.peek().closeInner(written);
    } else if (open.stream().anyMatch(element -> element.written().equals(written))) {
      while (!open.peek().written().equals(written)) {
        close();
      }
      close();
    }
  }

  private boolean isAround(String written) {
    return open.stream().skip(1).anyMatch(element -> element.written().equals(written));
  }

  private void close() {
    FeedElement element = open.pop();
    if (element.isItem()) {
      item.ifPresent(finished::add);
      item = Optional.empty();
    } else if (element.isField()) {
      fields().add(element.key(), element.field());
    }
  }

  private FeedFields fields() {
    return item.orElse(channel);
  }
}
