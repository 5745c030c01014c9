package org.rashomon.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Furniture;
import org.rashomon.model.Layout;
import org.rashomon.model.Span;

/**
 * A paragraph, heading, item, row or quotation of an article as people read it, furniture left out.
 *
 * @param kind as what it is set
 * @param words may run over several lines
 */
record ArticlePart(Kind kind, String words) {

  /** As what a part is set. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE,
    TABLE_ROW
  }

  private static final String BULLETS = "•·►▪●*-–";

  /** The parts of an article, in order. The headline is none; it is the article's title. */
  static List<ArticlePart> of(Article article) {
    return new Reading(article).parts();
  }

  /** Whether the next belongs to it, as rows of a table and items of a list do. */
  boolean runsInto(ArticlePart next) {
    return kind == next.kind && (kind == Kind.LIST_ITEM || kind == Kind.TABLE_ROW);
  }

  /** Goes through a text line by line. A text with blank lines parts its paragraphs by them, another by line ends. */
  private static final class Reading {
    private final Article article;
    private final String text;
    private final boolean blankLinesPart;
    private final List<ArticlePart> parts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int nextFurniture;
    private int nextLayout;

    Reading(Article article) {
      this.article = article;
      this.text = article.text();
      this.blankLinesPart = text.contains("\n\n") || text.contains("\n\r\n");
    }

    List<ArticlePart> parts() {
      int start = 0;
      while (start <= text.length()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? text.length() : newline;
        line(new Span(start, end));
        start = end + 1;
      }
      endParagraph();
      return parts;
    }

    private void line(Span line) {
      Optional<Furniture> heading = Optional.empty();
      StringBuilder kept = new StringBuilder();
      int from = line.start();
      for (Furniture piece : in(line)) {
        kept.append(text, from, Math.clamp(piece.span().start(), from, line.end()));
        from = Math.clamp(piece.span().end(), from, line.end());
        heading = piece.kind() == Furniture.Kind.SUBHEADING ? Optional.of(piece) : heading;
      }
      String words = kept.append(text, from, line.end()).toString().strip();
      boolean cut = from > line.start();
      if (words.isEmpty() || !blankLinesPart) {
        endParagraph();
      }
      heading.ifPresent(piece -> heading(piece.span().in(text)));
      add(words, cut, line);
    }

    private void heading(String words) {
      endParagraph();
      parts.add(new ArticlePart(Kind.HEADING, words.strip()));
    }

    private void add(String words, boolean cut, Span line) {
      boolean hasWords = words.codePoints().anyMatch(Character::isLetterOrDigit);
      if (!hasWords && (cut || words.isEmpty())) {
        return;
      }
      Optional<Kind> set = layout(line);
      boolean bullet = words.length() > 2 && BULLETS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
      if (paragraph.isEmpty() || bullet || set.filter(known -> known != kind).isPresent()) {
        endParagraph();
        kind = set.orElse(bullet ? Kind.LIST_ITEM : Kind.PARAGRAPH);
      }
      paragraph.append(paragraph.isEmpty() ? "" : "\n").append(bullet && set.isEmpty() ? words.substring(2) : words);
    }

    private void endParagraph() {
      if (!paragraph.isEmpty()) {
        parts.add(new ArticlePart(kind, paragraph.toString().strip()));
        paragraph.setLength(0);
      }
    }

    /** The furniture that reaches into a line. */
    private List<Furniture> in(Span line) {
      List<Furniture> all = article.furniture();
      while (nextFurniture < all.size() && all.get(nextFurniture).span().end() <= line.start()) {
        nextFurniture++;
      }
      int end = nextFurniture;
      while (end < all.size() && all.get(end).span().start() < line.end()) {
        end++;
      }
      return all.subList(nextFurniture, end);
    }

    private Optional<Kind> layout(Span line) {
      List<Layout> all = article.layout();
      while (nextLayout < all.size() && all.get(nextLayout).span().end() <= line.start()) {
        nextLayout++;
      }
      boolean found = nextLayout < all.size() && all.get(nextLayout).span().overlaps(line);
      return found ? Optional.of(kind(all.get(nextLayout).kind())) : Optional.empty();
    }

    private static Kind kind(Layout.Kind kind) {
      return switch (kind) {
        case LIST_ITEM -> Kind.LIST_ITEM;
        case QUOTE -> Kind.QUOTE;
        case TABLE_ROW -> Kind.TABLE_ROW;
      };
    }
  }
}
