package org.rashomon.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses within the app. Ids stand in the query and not in the path, since they may hold anything: slashes, percent
 * signs, whole URLs.
 */
final class Address {
  /** The id of the element that an address with a place leads to. */
  static final String HERE = "here";

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

  /** An article at words of it, which are marked there; places are counted in code points. */
  static String place(String article, int start, int end) {
    return of("/article", "id", article, "at", start + "-" + end) + "#" + HERE;
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
