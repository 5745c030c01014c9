package org.rashomon.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rashomon.model.RawDocument.Html;

/**
 * Holds back pages that would take too long to parse. What costs time and memory are elements, not bytes: 50 MB of
 * pictures written into the page, of comments or of scripts are parsed in a second.
 */
final class PageBounds {
  /**
   * No page has as many: the largest of the extraction gold has 20,000. A million empty paragraphs take 1.5 seconds
   * and 300 MB.
   */
  private static final int MOST_TAGS = 1_000_000;

  /** jsoup takes time for a tag's name that grows with the square of its length: a second for 1 MB. */
  private static final int LONGEST_NAME = 1 << 16;

  /** What ends a tag's name; a slash does too. */
  private static final String NAME_ENDS = " \t\n\f\r>";

  private static final int BUFFER = 1 << 13;

  private int tags;
  private boolean inName;
  private int name;
  private int longestName;

  private PageBounds() {}

  /** What of the page is too much, if anything is. */
  static Optional<String> exceeded(Html page) {
    return page.size() > LONGEST_NAME ? measured(page).complaint() : Optional.empty();
  }

  private static PageBounds measured(Html page) {
    PageBounds bounds = new PageBounds();
    try (InputStream bytes = page.open()) {
      byte[] buffer = new byte[BUFFER];
      for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
        bounds.add(buffer, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bounds;
  }

  private void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte next = bytes[i];
      if (next == '<') {
        tags++;
        inName = true;
        name = 0;
      } else if (inName) {
        name++;
        inName = name == 1 ? beginsName(next) : NAME_ENDS.indexOf(next) < 0 && next != '/';
        longestName = Math.max(longestName, name);
      }
    }
  }

  /** A tag's name begins with a letter, an end tag's after a slash; what else stands behind a bracket is no tag. */
  private static boolean beginsName(byte next) {
    return next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
  }

  private Optional<String> complaint() {
    if (tags > MOST_TAGS) {
      return Optional.of("It has more than " + MOST_TAGS + " tags.");
    }
    return longestName > LONGEST_NAME
        ? Optional.of("It has a tag with a name of more than " + LONGEST_NAME + " characters.")
        : Optional.empty();
  }
}
