package org.rashomon.clean;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of words on a page between two breaks: a paragraph, a heading, an item of a list.
 *
 * @param element the element whose words they are, or the nearest block around them
 * @param text the words, with white space made even
 * @param linked how many of the characters are links
 */
record Block(Element element, String text, int linked) {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** More of it linked than this, and it is there to be clicked, not read. */
  private static final double MOSTLY = .5;

  /** Fewer words than this make no statement, unless they end as a sentence does. */
  private static final int STATEMENT = 10;

  boolean isHeading() {
    return HEADINGS.contains(element.normalName());
  }

  boolean isListItem() {
    return inside("li", "dd", "dt");
  }

  boolean isLinks() {
    return linked > MOSTLY * text.length();
  }

  boolean isWhollyLinked() {
    return linked >= text.length() - 2;
  }

  /** Whether it reads like running text. */
  boolean isProse() {
    int words = words();
    return !isHeading() && !isLinks() && (words >= STATEMENT || (words >= 4 && endsAsSentence()));
  }

  boolean endsAsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…:;。！？".indexOf(text.charAt(last)) >= 0;
  }

  /** How many words; scripts without spaces have one for every two characters. */
  int words() {
    return WordCount.of(text);
  }

  /** Whether its element or one of the three around it is one of these. */
  boolean inside(String... names) {
    Set<String> wanted = Set.of(names);
    Element at = element;
    for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
      if (wanted.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }
}
