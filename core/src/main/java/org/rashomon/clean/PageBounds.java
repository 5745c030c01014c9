package org.rashomon.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  static final int MOST_TAGS = 1_000_000;

  private static final int BUFFER = 1 << 13;

  private PageBounds() {}

  static boolean exceeds(Html page) {
    return page.size() > 2 * MOST_TAGS && tags(page) > MOST_TAGS;
  }

  private static int tags(Html page) {
    int tags = 0;
    try (InputStream bytes = page.open()) {
      byte[] buffer = new byte[BUFFER];
      for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
        for (int i = 0; i < read; i++) {
          tags += buffer[i] == '<' ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tags;
  }
}
