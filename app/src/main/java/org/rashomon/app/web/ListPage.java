package org.rashomon.app.web;

import java.util.List;

/** A list of people or outlets. */
record ListPage(String title, String dek, List<Row> rows, Pager pager) {
  /** One of them. */
  record Row(String name, String href, String note) {}
}
