package org.rashomon.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Span;

/**
 * A text with the words marked that were looked for, as pieces that together are the text. Nothing in it is escaped.
 */
public record Marked(List<Piece> pieces) {
  /** Adjacent words of the text that are marked, or what stands between. */
  public record Piece(String text, boolean isMatch) {}

  public Marked {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param stems of the words to mark
   */
  static Marked of(String text, Set<String> stems, StemAnalyzer analyzer) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (StemAnalyzer.Term term : analyzer.terms(text)) {
      if (stems.contains(term.stem())) {
        Span span = term.span();
        add(pieces, text.substring(done, span.start()), false);
        add(pieces, text.substring(span.start(), span.end()), true);
        done = span.end();
      }
    }
    add(pieces, text.substring(done), false);
    return new Marked(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean isMatch) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, isMatch));
    }
  }

  /** Whether a word is marked. */
  public boolean hasMatch() {
    return pieces.stream().anyMatch(Piece::isMatch);
  }

  /** The text without marks. */
  public String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
