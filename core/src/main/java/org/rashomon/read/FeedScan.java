package org.rashomon.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the fields of a feed and of its items, by the names of their elements. */
final class FeedScan {
  private final XmlScanner scanner;
  private final String xml;
  private final Set<String> itemNames;
  private final Map<String, String> channel = new HashMap<>();
  private final List<Map<String, String>> items = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int itemDepth;

  FeedScan(XmlScanner scanner, String xml, Set<String> itemNames) {
    this.scanner = scanner;
    this.xml = xml;
    this.itemNames = itemNames;
  }

  void run() {
    for (XmlScanner.Token token = scanner.next(); token != XmlScanner.Token.END_OF_FILE; token = scanner.next()) {
      switch (token) {
        case START -> start();
        case WORDS -> words.append(scanner.words());
        default -> end(scanner.name());
      }
    }
  }

  Map<String, String> channel() {
    return channel;
  }

  /** In order; the last may be incomplete where the feed ends early, and is then left out. */
  List<Map<String, String>> items() {
    return inItem() ? items.subList(0, items.size() - 1) : items;
  }

  /** Whether the feed ends before its last element does. */
  boolean endsEarly() {
    return scanner.endsEarly() || inItem() || !open.isEmpty();
  }

  private boolean inItem() {
    return itemDepth > 0;
  }

  private void start() {
    String name = scanner.name();
    open.push(name);
    words.setLength(0);
    if (itemNames.contains(name) && !inItem()) {
      items.add(new HashMap<>());
      itemDepth = open.size();
    } else if (name.equals("link")) {
      link();
    } else if (scanner.attribute("type").equals("xhtml")) {
      markup(name);
    }
  }

  /** Atom's links stand in an attribute; the page itself is the one without a relation, or "alternate". */
  private void link() {
    String relation = scanner.attribute("rel");
    if (!scanner.attribute("href").isEmpty() && (relation.isEmpty() || relation.equals("alternate"))) {
      fields().putIfAbsent("@link", scanner.attribute("href"));
    }
  }

  /** Markup inside the feed's own: taken as it is written, up to the end of the element that holds it. */
  private void markup(String name) {
    int from = scanner.end();
    int depth = 1;
    XmlScanner.Token token = scanner.next();
    while (token != XmlScanner.Token.END_OF_FILE) {
      if (scanner.name().equals(name)) {
        depth += token == XmlScanner.Token.START ? 1 : token == XmlScanner.Token.END ? -1 : 0;
      }
      if (depth == 0) {
        String inner = xml.substring(from, scanner.start());
        fields().putIfAbsent(name, inner.replaceAll("<(/?)[A-Za-z]{1,20}:", "<$1"));
        open.pop();
        return;
      }
      token = scanner.next();
    }
  }

  private void end(String name) {
    if (!open.contains(name)) {
      return;
    }
    while (!open.isEmpty() && !open.peek().equals(name)) {
      open.pop();
    }
    open.pop();
    if (inItem() && open.size() < itemDepth) {
      itemDepth = 0;
    } else {
      fields().putIfAbsent(key(name), words.toString());
    }
    words.setLength(0);
  }

  private String key(String name) {
    return "author".equals(open.peek()) ? "author/" + name : name;
  }

  private Map<String, String> fields() {
    return inItem() ? items.getLast() : channel;
  }
}
