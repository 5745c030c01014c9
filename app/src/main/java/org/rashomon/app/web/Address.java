package org.rashomon.app.web;

import org.rashomon.app.export.PageAddress;

/** Addresses within the app, as its pages link to one another: from its root on. */
final class Address {
  private Address() {}

  static String story(String id) {
    return "/" + PageAddress.story(id);
  }

  static String article(String id) {
    return "/" + PageAddress.article(id);
  }

  /** An article at a quotation of it. */
  static String quotation(String article, String quotation) {
    return article(article) + "#" + anchor(quotation);
  }

  /** An article at words of it, which are marked there; places are counted in code points. */
  static String place(String article, int start, int end) {
    return "/" + PageAddress.words(article, start, end);
  }

  /** The id of the element of a quotation in its article: quotations are numbered within it. */
  static String anchor(String quotation) {
    return "q" + quotation.substring(quotation.lastIndexOf('#') + 1).replaceAll("[^0-9a-z]", "");
  }

  static String person(String key) {
    return "/" + PageAddress.person(key);
  }

  static String outlet(String name) {
    return "/" + PageAddress.outlet(name);
  }

  /** A path with a query of names and values by turns; those without a value are left out. */
  static String of(String path, String... query) {
    return PageAddress.of(path, query);
  }

  /** An address of an article on the web as far as a browser fetches it as a page; else empty. */
  static String web(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
