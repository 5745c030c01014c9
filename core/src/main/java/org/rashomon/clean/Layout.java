package org.rashomon.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page's words in lines as readers see them, and the elements among them that are marked as holding a name or a date.
 * One pass over the page, without recursion.
 */
final class Layout implements NodeFilter {
  private static final Set<String> UNSEEN = Set.of(
      "script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "nav", "math", "canvas",
      "object");

  /** Words in the names of elements whose words are other people's, or of other articles. */
  private static final Set<String> OTHERS = Set.of(
      "comment", "comments", "commentlist", "disqus", "reply", "replies", "respond", "related", "recommended",
      "recommendations", "recirc", "recirculation", "popular", "trending", "newsletter", "sidebar", "teaser", "teasers",
      "promo", "mostread", "mostpopular");

  private static final List<String> NAMED = List.of(
      "author", "byline", "by-line", "writer", "creator", "contributor", "journalist", "reporter", "date", "time",
      "publish",
      "posted", "postmeta", "post-meta");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

  private static final Pattern PROFILE = Pattern
      .compile(
          "(?i)/(?:authors?|by|people|profiles?|staff|contributors?|journalists?|reporters?|columnists?|writers?)/");

  /** Real pages have some hundred lines; a page of a million is read as far as this. */
  private static final int MOST_LINES = 20_000;

  private static final int MOST_MARKED = 2_000;

  /**
   * An element that is marked.
   *
   * @param line the line it begins in
   * @param few its words, read when first asked for
   */
  record Marked(Element element, int line, Once<Optional<String>> few) {
    Marked(Element element, int line) {
      this(element, line, new Once<>(() -> FewWords.of(element)));
    }

    /** The words in it, if they are few. */
    Optional<String> words() {
      return few.get();
    }
  }

  private final List<String> lines = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Map<String, Says> said = new HashMap<>();

  private Layout() {}

  static Layout of(Document document) {
    Layout layout = new Layout();
    document.body().filter(layout);
    layout.endLine();
    return layout;
  }

  /** The lines, cut where they are too long to be anything but prose. */
  List<String> lines() {
    return lines;
  }

  List<Marked> marked() {
    return marked;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return lines.size() < MOST_LINES ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private FilterResult enter(Element element) {
    if (UNSEEN.contains(element.normalName()) || isOthers(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (breaksLine(element)) {
      endLine();
    }
    if (marked.size() < MOST_MARKED && isMarked(element)) {
      marked.add(new Marked(element, lines.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && breaksLine(element)) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaksLine(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  /** What a class or an id says of its element. */
  private record Says(boolean others, boolean named) {
    static final Says NOTHING = new Says(false, false);
  }

  /** Remembered, for pages use a few classes a thousand times. */
  private Says says(String name) {
    return name.isEmpty()
        ? Says.NOTHING
        : said.computeIfAbsent(name.toLowerCase(Locale.ROOT), one -> new Says(
            BETWEEN_WORDS.splitAsStream(one).anyMatch(OTHERS::contains), NAMED.stream().anyMatch(one::contains)));
  }

  private boolean isOthers(Element element) {
    String name = element.normalName();
    boolean whole = name.equals("body") || name.equals("article") || name.equals("main") || name.equals("html");
    return !whole && (says(element.className()).others() || says(element.id()).others());
  }

  private boolean isMarked(Element element) {
    String name = element.normalName();
    return name.equals("time") || element.hasAttr("itemprop") || element.hasAttr("property")
        || element.attr("rel").toLowerCase(Locale.ROOT).contains("author")
        || says(element.className()).named() || says(element.id()).named()
        || (name.equals("a") && PROFILE.matcher(element.attr("href")).find());
  }

  private void add(String text) {
    if (words.length() > FewWords.MOST * 2) {
      return;
    }
    int end = Math.min(text.length(), FewWords.MOST * 4);
    for (int i = 0; i < end; i++) {
      char c = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0' ? ' ' : text.charAt(i);
      if (c != ' ' || (!words.isEmpty() && words.charAt(words.length() - 1) != ' ')) {
        words.append(c);
      }
    }
  }

  private void endLine() {
    String line = words.toString().strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    words.setLength(0);
  }
}
