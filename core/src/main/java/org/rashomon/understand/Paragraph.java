package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Sentence.Part;
import org.rashomon.model.Span;

/**
 * A stretch of text that no sentence crosses: bounded by line ends and furniture.
 *
 * @param span where it stands
 * @param part what its sentences are
 */
record Paragraph(Span span, Part part) {
  /** Lines of a hard-wrapped text are no longer than this. */
  private static final int WRAPPED_LINE = 100;

  /** So many lines show whether a text is hard-wrapped. */
  private static final int LINES_TO_TELL = 6;

  /** The paragraphs of an article, furniture left out unless it is a heading. */
  static List<Paragraph> of(Article article) {
    String text = article.text();
    boolean wrapped = isWrapped(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    for (Furniture furniture : article.furniture()) {
      split(text, new Span(from, Math.max(from, furniture.span().start())), Part.BODY, wrapped, paragraphs);
      if (furniture.kind().isHeading()) {
        split(text, furniture.span(), Part.HEADING, wrapped, paragraphs);
      }
      from = Math.max(from, furniture.span().end());
    }
    split(text, new Span(from, Math.max(from, text.length())), Part.BODY, wrapped, paragraphs);
    return paragraphs;
  }

  private static void split(String text, Span region, Part part, boolean wrapped, List<Paragraph> paragraphs) {
    int start = region.start();
    for (int i = start; i < region.end(); i++) {
      if (isLineEnd(text.charAt(i)) && (!wrapped || blankLineFollows(text, i, region.end()))) {
        add(text, start, i, part, paragraphs);
        start = i + 1;
      }
    }
    add(text, start, region.end(), part, paragraphs);
  }

  private static void add(String text, int start, int end, Part part, List<Paragraph> paragraphs) {
    if (!text.substring(start, end).isBlank()) {
      paragraphs.add(new Paragraph(new Span(start, end), part));
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean blankLineFollows(String text, int lineEnd, int limit) {
    for (int i = lineEnd + 1; i < limit; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether line ends are those of the page: short lines that mostly break off in mid-sentence. */
  private static boolean isWrapped(String text) {
    int followed = 0;
    int open = 0;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      if (lines[i].length() > WRAPPED_LINE) {
        return false;
      }
      if (!lines[i].isBlank() && !lines[i + 1].isBlank()) {
        followed++;
        open += isOpen(lines[i].strip(), lines[i + 1].strip()) ? 1 : 0;
      }
    }
    return followed >= LINES_TO_TELL && open * 2 > followed;
  }

  private static boolean isOpen(String line, String next) {
    return (Character.isLowerCase(next.charAt(0)) && ".!?:".indexOf(line.charAt(line.length() - 1)) < 0)
        || ",-;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
