package org.rashomon.app.web;

import org.rashomon.app.library.Page;

/**
 * Leads through a long list.
 *
 * @param earlier the address of the part before; empty where this is the first
 * @param later the address of the part after; empty where this is the last
 */
record Pager(String earlier, String later) {
  /** Rows fit on a page that is read and not scrolled through for minutes. */
  static final int SIZE = 50;

  /** Nobody pages deeper; who looks for something searches. */
  private static final int DEEPEST = 1_000_000;

  /** The part of a list that an address asks for, and one row more, which tells whether there are more. */
  static Page part(String asked) {
    return new Page(offset(asked), SIZE + 1);
  }

  private static int offset(String asked) {
    return asked.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(asked), DEEPEST) : 0;
  }

  /**
   * @param read how many rows {@link #part} gave
   * @param query of the address of the list
   */
  static Pager of(Page page, int read, String path, String... query) {
    String earlier = page.offset() == 0
        ? ""
        : address(path, query, Math.max(0, page.offset() - SIZE));
    return new Pager(earlier, read > SIZE ? address(path, query, page.offset() + SIZE) : "");
  }

  private static String address(String path, String[] query, int from) {
    String base = Address.of(path, query);
    return from == 0 ? base : base + (base.contains("?") ? "&" : "?") + "from=" + from;
  }
}
