package org.rashomon.app.web;

/**
 * What is around a page.
 *
 * @param here the address of the part of the app that it belongs to
 */
record Frame(Site site, String title, String here) {
  String current(String part) {
    return part.equals(here) ? "page" : "";
  }
}
