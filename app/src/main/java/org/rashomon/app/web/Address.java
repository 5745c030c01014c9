package org.rashomon.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Addresses within the app. Ids stand in the query and not in the path, since they may hold anything: slashes, percent
 * signs, whole URLs.
 */
final class Address {
  /** Of long words so many at either end are enough to find them by. */
  private static final int FRAGMENT = 6;

  private Address() {}

  static String story(String id) {
    return of("/story", "id", id);
  }

  static String article(String id) {
    return of("/article", "id", id);
  }

  /** An article at a quotation of it. */
  static String quotation(String article, String quotation) {
    return article(article) + "#" + anchor(quotation);
  }

  /**
   * An article at words of it, as a text fragment: a browser shows them marked, and one that knows no text fragments shows
   * the top of the article.
   *
   * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">Text Fragments</a>
   */
  static String words(String article, String exact) {
    List<String> words = List.of(exact.strip().split("\\s+"));
    String text = words.size() <= 2 * FRAGMENT
        ? fragment(words)
        : fragment(words.subList(0, FRAGMENT)) + "," + fragment(words.subList(words.size() - FRAGMENT, words.size()));
    return article(article) + "#:~:text=" + text;
  }

  /** The dash means something in a fragment, and "+" is no space there. */
  private static String fragment(List<String> words) {
    return encoded(String.join(" ", words)).replace("+", "%20").replace("-", "%2D");
  }

  /** The id of the element of a quotation in its article: quotations are numbered within it. */
  static String anchor(String quotation) {
    return "q" + quotation.substring(quotation.lastIndexOf('#') + 1).replaceAll("[^0-9a-z]", "");
  }

  static String person(String key) {
    return of("/person", "key", key);
  }

  static String outlet(String name) {
    return of("/outlet", "name", name);
  }

  /** A path with a query of names and values by turns; those without a value are left out. */
  static String of(String path, String... query) {
    StringBuilder address = new StringBuilder(path);
    char join = '?';
    for (int i = 0; i + 1 < query.length; i += 2) {
      if (!query[i + 1].isEmpty()) {
        address.append(join).append(query[i]).append('=').append(encoded(query[i + 1]));
        join = '&';
      }
    }
    return address.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** An address of an article on the web as far as a browser fetches it as a page; else empty. */
  static String web(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
