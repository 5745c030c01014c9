package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands around an article's headline, where readers are told who wrote it and when: a few lines above it, and
 * those below it until the report begins.
 */
final class Masthead {
  /** Date and section stand right above a headline; what is further up is the site's, such as today's date. */
  private static final int LINES_ABOVE = 3;

  /** Share buttons, a picture and its caption may come before the byline. */
  private static final int LINES_BELOW = 30;

  /** The report has begun with its second paragraph: the first may be a standfirst. */
  private static final int PARAGRAPHS = 2;

  /** Pages repeat their headline in bars and boxes, but not often. */
  private static final int MOST_HEADLINES = 4;

  private static final int FEWEST_CHARACTERS_OF_PARAGRAPH = 140;

  private final Layout layout;
  private final Set<Integer> below = new TreeSet<>();
  private final Set<Integer> above = new TreeSet<>();

  private final Once<List<String>> lines = new Once<>(this::findLines);
  private final Once<List<Layout.Marked>> marked = new Once<>(this::findMarked);
  private final Once<List<DatedLine>> dated;

  private Masthead(Layout layout, Locale place) {
    this.layout = layout;
    this.dated = new Once<>(() -> lines().stream().flatMap(line -> DatedLine.parse(line, place).stream()).toList());
  }

  /** Around every line that is the headline: some pages have it twice. Empty where none is. */
  static Masthead of(Layout layout, String title, Locale place) {
    Masthead masthead = new Masthead(layout, place);
    List<String> lines = layout.lines();
    String letters = Headlines.letters(title);
    int headlines = 0;
    for (int i = 0; i < lines.size() && headlines < MOST_HEADLINES; i++) {
      boolean close = Math.abs(lines.get(i).length() - title.length()) < title.length() / 2;
      if (close && Headlines.letters(lines.get(i)).equals(letters)) {
        masthead.add(i);
        headlines++;
      }
    }
    return masthead;
  }

  private void add(int headline) {
    int paragraphs = 0;
    int end = Math.min(layout.lines().size(), headline + LINES_BELOW);
    below.add(headline);
    for (int i = headline + 1; i < end && paragraphs < PARAGRAPHS; i++) {
      paragraphs += isParagraph(layout.lines().get(i)) ? 1 : 0;
      below.add(i);
    }
    for (int i = headline - 1; i >= Math.max(0, headline - LINES_ABOVE); i--) {
      above.add(i);
    }
  }

  private static boolean isParagraph(String line) {
    return line.length() >= FEWEST_CHARACTERS_OF_PARAGRAPH;
  }

  Layout layout() {
    return layout;
  }

  /** Whether the headline isn't found on the page. */
  boolean isEmpty() {
    return below.isEmpty();
  }

  /** The short lines, those below the headline first, then those above it, the nearest first. */
  List<String> lines() {
    return lines.get();
  }

  /** Those of them that give dates. */
  List<DatedLine> dated() {
    return dated.get();
  }

  private List<String> findLines() {
    List<Integer> up = new ArrayList<>(above);
    up.sort((one, other) -> other - one);
    return Stream.concat(below.stream(), up.stream().filter(line -> !below.contains(line)))
        .map(this::line)
        .filter(line -> line.length() < FewWords.MOST)
        .toList();
  }

  /** "By", on a line of its own, goes with the next. */
  private String line(int at) {
    String line = layout.lines().get(at);
    boolean opens = line.length() <= 3 && Headlines.letters(line).equals("by");
    return opens && at + 1 < layout.lines().size() ? line + " " + layout.lines().get(at + 1) : line;
  }

  /** The marked elements, in the same order. */
  List<Layout.Marked> marked() {
    return marked.get();
  }

  private List<Layout.Marked> findMarked() {
    List<Layout.Marked> up = layout.marked().stream().filter(one -> above.contains(one.line())).toList();
    return Stream.concat(
        layout.marked().stream().filter(one -> below.contains(one.line())),
        up.reversed().stream().filter(one -> !below.contains(one.line()))).toList();
  }
}
