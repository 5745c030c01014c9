package org.rashomon.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.Encoding;

/** What kind of file it is. */
enum Format {
  HTML,
  TEXT,
  JSON_LINES,
  JSON_WHOLE,
  FEED,
  WARC,
  /** XML of a kind that holds no articles. */
  OTHER_XML,
  BINARY;

  private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf");

  /** Elements that a page or a part of one may begin with. */
  private static final Set<String> PAGE_ROOTS = Set.of(
      "html", "head", "body", "article", "div", "main", "section", "p", "h1", "h2", "title", "meta", "link", "span",
      "table", "script", "style", "header", "center", "base");

  /** The byte order mark of UTF-8, read as ISO 8859-1. */
  private static final String MARK_AS_LATIN = "\u00ef\u00bb\u00bf";

  /** A feed begins within so many characters, if it is one. */
  private static final int WARNINGS = 4096;

  private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".xhtml", ".shtml");

  /**
   * Tells the format by the first bytes, and by the name where they leave it open.
   *
   * @param name the file's name; an ending {@code .gz} is not looked at
   */
  static Format of(byte[] head, String name) {
    if (Binary.known(head).isPresent()) {
      return BINARY;
    }
    String start = start(head);
    if (WarcRecords.begins(start)) {
      return WARC;
    }
    if (start.startsWith("{") || start.startsWith("[{")) {
      return ofJson(start);
    }
    Format format = start.startsWith("<") ? ofMarkup(start, name) : ofPlain(start, name);
    return format == TEXT && Binary.holdsNull(head) && Encoding.wide(head).isEmpty() ? BINARY : format;
  }

  private static Format ofJson(String start) {
    String line = start.lines().findFirst().orElse("").strip();
    boolean oneOfMany = line.endsWith("}") || line.length() >= start.length();
    boolean named = start.contains("jsonfeed.org/version") || start.contains("\"content_html\"")
        || start.contains("\"content_text\"");
    boolean feed = named && start.contains("\"items\"");
    return start.startsWith("{") && oneOfMany && !feed ? JSON_LINES : JSON_WHOLE;
  }

  private static Format ofMarkup(String start, String name) {
    Optional<String> root = Markup.root(start);
    if (root.filter(FEED_ROOTS::contains).isPresent() || isFeedBehindWarnings(start)) {
      return FEED;
    }
    if (root.filter(PAGE_ROOTS::contains).isPresent() || named(name, PAGE_ENDINGS)) {
      return HTML;
    }
    return start.startsWith("<?xml") ? OTHER_XML : TEXT;
  }

  private static Format ofPlain(String start, String name) {
    if (isFeedBehindWarnings(start)) {
      return FEED;
    }
    return named(name, PAGE_ENDINGS) && start.contains("<") ? HTML : TEXT;
  }

  /** A program that fails writes its warnings before the feed that it still makes. */
  private static boolean isFeedBehindWarnings(String start) {
    int declaration = start.indexOf("<?xml");
    return declaration > 0 && declaration < WARNINGS
        && Markup.root(start.substring(declaration)).filter(FEED_ROOTS::contains).isPresent();
  }

  private static boolean named(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return endings.stream().anyMatch(lower::endsWith);
  }

  /** The first characters, for looking at marks that are ASCII in every encoding but UTF-16. */
  private static String start(byte[] head) {
    String text = Encoding.wide(head)
        .map(encoding -> encoding.decode(head))
        .orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1));
    return text.startsWith(MARK_AS_LATIN) ? text.substring(MARK_AS_LATIN.length()).stripLeading() : text.stripLeading();
  }
}
