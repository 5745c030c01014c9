package org.rashomon.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of words on a page between two breaks: a paragraph, a heading, an item of a list, a row of a table.
 *
 * @param element the element whose words they are, or the nearest block around them
 * @param text the words, with white space made even; a line break within is a {@code br}, a tab parts the cells of a row
 * @param linked how many of the characters are links
 * @param words how many words; scripts without spaces have one for every two characters
 * @param form what its element makes of it
 */
record Block(Element element, String text, int linked, int words, Form form) {

  /** What a block is by its element. */
  enum Form {
    PARAGRAPH, HEADING, LIST_ITEM, TABLE_ROW, QUOTE
  }

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** More of it linked than this, and it is there to be clicked, not read. */
  private static final double MOSTLY = .5;

  /** So many characters that are no links make a sentence of links one to be read. */
  private static final int READ = 15;

  /** Fewer words than this make no statement, unless they end as a sentence does. */
  private static final int STATEMENT = 10;

  /** Not even a sentence's end makes a statement of fewer. */
  private static final int SHORTEST_SENTENCE = 4;

  /** So far above a block its list, quotation or heading may stand. */
  private static final int NEAR = 5;

  /** What notices of consent speak of, in all languages; they can be longer than the report beside them. */
  private static final List<String> COOKIES = List.of("cookie", "gdpr", "куки", "クッキー", "쿠키");

  static Block of(Element element, String text, int linked) {
    return new Block(element, text, Math.min(linked, text.length()), WordCount.of(text), form(element));
  }

  private static Form form(Element element) {
    Element at = element;
    for (int up = 0; at != null && up < NEAR; up++, at = at.parent()) {
      String name = at.normalName();
      if (HEADINGS.contains(name) && up < 3) {
        return Form.HEADING;
      }
      switch (name) {
        case "li", "dd", "dt" -> {
          return Form.LIST_ITEM;
        }
        case "tr" -> {
          return Form.TABLE_ROW;
        }
        case "blockquote" -> {
          return Form.QUOTE;
        }
        default -> {
        }
      }
    }
    return Form.PARAGRAPH;
  }

  boolean isHeading() {
    return form == Form.HEADING;
  }

  /** Whether it is there to be clicked: most of it is links, and it is no sentence that begins or ends without one. */
  boolean isLinks() {
    return linked > MOSTLY * text.length() && !(read() >= READ && words >= STATEMENT && endsAsSentence());
  }

  boolean isWhollyLinked() {
    return linked >= text.length() - 2;
  }

  /** Whether it reads like running text. */
  boolean isProse() {
    return !isHeading() && !isLinks() && (words >= STATEMENT || (words >= SHORTEST_SENTENCE && endsAsSentence()));
  }

  /** How many of its characters are read, not clicked. */
  int read() {
    return text.length() - linked;
  }

  boolean speaksOfCookies() {
    String lower = text.toLowerCase(Locale.ROOT);
    return COOKIES.stream().anyMatch(lower::contains);
  }

  boolean endsAsSentence() {
    return SentenceEnd.of(text);
  }
}
