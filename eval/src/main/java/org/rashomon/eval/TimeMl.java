package org.rashomon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.Span;

/**
 * A TimeML document: its text and the time expressions that annotators marked in it.
 *
 * @param name of the file
 * @param created the day it was written
 * @param text without markup
 */
record TimeMl(String name, Optional<LocalDate> created, String text, List<Timex> times) {
  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
  private static final Pattern CREATED = Pattern.compile("<DCT>.{0,300}?value=\"(\\d{4}-\\d\\d-\\d\\d)",
      Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  /**
   * A time expression.
   *
   * @param span in the text
   */
  record Timex(Span span, String type, String value) {}

  /** The documents of a folder, by name. */
  static List<TimeMl> in(Path folder) throws IOException {
    List<TimeMl> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".tml")).sorted()::iterator) {
        documents.add(parse(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return documents;
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it has no text
   */
  static TimeMl parse(String name, String xml) {
    Matcher text = TEXT.matcher(xml);
    if (!text.find()) {
      throw new IllegalArgumentException("no TEXT in " + name);
    }
    Matcher created = CREATED.matcher(xml);
    Optional<LocalDate> day = created.find() ? Optional.of(LocalDate.parse(created.group(1))) : Optional.empty();
    return new Reading(text.group(1)).read(name, day);
  }

  Article article() {
    Article.Builder article = Article.of(name, new Origin.File(name), text).language("en");
    created.ifPresent(day -> article.published(new Published.On(day)));
    return article.build();
  }

  /** One pass over the marked-up text. */
  private static final class Reading {
    private final String marked;
    private final StringBuilder plain = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();
    private int start;
    private String attributes = "";

    Reading(String marked) {
      this.marked = marked;
    }

    TimeMl read(String name, Optional<LocalDate> day) {
      int at = 0;
      while (at < marked.length()) {
        int open = marked.indexOf('<', at);
        int stop = open < 0 ? marked.length() : open;
        plain.append(Parser.unescapeEntities(marked.substring(at, stop), false));
        at = open < 0 ? stop : marked.indexOf('>', open) + 1;
        if (open >= 0) {
          tag(marked.substring(open + 1, at - 1));
        }
      }
      return new TimeMl(name, day, plain.toString(), times);
    }

    private void tag(String tag) {
      if (tag.startsWith("TIMEX3")) {
        start = plain.length();
        attributes = tag;
      } else if (tag.startsWith("/TIMEX3")) {
        times.add(new Timex(new Span(start, plain.length()), attribute("type"), attribute("value")));
      }
    }

    private String attribute(String name) {
      Matcher matcher = ATTRIBUTE.matcher(attributes);
      while (matcher.find()) {
        if (matcher.group(1).equals(name)) {
          return matcher.group(2);
        }
      }
      return "";
    }
  }
}
