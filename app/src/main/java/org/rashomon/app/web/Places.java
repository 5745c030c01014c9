package org.rashomon.app.web;

import org.rashomon.app.dossier.ToldDossier.Excerpt;
import org.rashomon.app.web.MarkedText.Mark;

/** Where excerpts, which count code points, stand in a text, which counts UTF-16 units. */
final class Places {
  private final String text;
  private final boolean isPlain;

  Places(String text) {
    this.text = text;
    this.isPlain = text.codePointCount(0, text.length()) == text.length();
  }

  int unit(int codePoint) {
    return isPlain ? codePoint : text.offsetByCodePoints(0, codePoint);
  }

  Mark mark(Excerpt excerpt, String style, String id, String href) {
    return new Mark(unit(excerpt.start()), unit(excerpt.end()), style, id, href);
  }
}
