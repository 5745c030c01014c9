package org.rashomon.app.web;

import java.util.List;

/** What an outlet does: what it has first, copies and leaves out. */
record OutletPage(String name, String dek, List<Group> deeds, List<Row> articles, Pager pager) {
  /**
   * Deeds of one kind, in the stories that changed last.
   *
   * @param more how many more there are, in words; empty where all are listed
   */
  record Group(String title, String note, List<Row> rows, String more) {}

  /**
   * A deed or an article.
   *
   * @param about where it is found: the title of its story, or of the article that has others' words; of an article, its
   *        date
   * @param where the address of that
   */
  record Row(String text, String href, String about, String where) {}
}
