package org.rashomon.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the classes, ids and roles of a page's elements say of what they hold. */
final class Hints {
  private static final Set<String> FURNITURE = WordFile.read("furniture-names.txt");
  private static final Set<String> DOUBTFUL = WordFile.read("doubtful-names.txt");
  private static final Set<String> BODY = WordFile.read("body-names.txt");
  /** However long they are: a cookie notice can be longer than the report beside it. */
  private static final Set<String> NEVER_ARTICLE = Set.of(
      "cookie", "cookies", "consent", "gdpr", "cookielaw", "cookiebot", "onetrust", "cmplz", "disqus", "comments",
      "commentlist", "comment-list", "reader-comments", "cli-modal", "didomi");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Set<String> ROLES = Set.of("navigation", "complementary", "dialog", "alertdialog", "banner",
      "contentinfo", "search", "menu", "menubar",
      "form", "tooltip", "toolbar");

  /** Attributes whose values are made of names. */
  private static final Set<String> NAMING = Set.of("class", "id", "data-component", "data-testid");

  /** Of longer values the rest says nothing; generated ones go to megabytes. */
  private static final int LONGEST_NAME = 1000;

  private static final Kind NOTHING = new Kind(false, false, false, false);

  /** What a page's names say, each read once: a page repeats a few hundred. */
  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * What an element's names say.
   *
   * @param isFurniture whether it is something beside the article: a menu, a list of related stories, a comment
   * @param isDoubtful whether it is furniture by words alone that some page builders put on every part of a page
   * @param isNeverArticle whether it is no article, whatever its length
   * @param isBody whether it holds an article's text
   */
  record Kind(boolean isFurniture, boolean isDoubtful, boolean isNeverArticle, boolean isBody) {
    private Kind or(Kind other) {
      return new Kind(
          isFurniture || other.isFurniture,
          isDoubtful || other.isDoubtful,
          isNeverArticle || other.isNeverArticle,
          isBody || other.isBody);
    }
  }

  Kind of(Element element) {
    if (element.attributesSize() == 0) {
      return NOTHING;
    }
    Kind kind = NOTHING;
    for (Attribute attribute : element.attributes()) {
      Kind said = said(attribute.getKey(), attribute.getValue());
      kind = said.equals(NOTHING) ? kind : kind.or(said);
    }
    return kind;
  }

  private Kind said(String attribute, String value) {
    if (NAMING.contains(attribute)) {
      return kinds.computeIfAbsent(value, Hints::ofNames);
    }
    return switch (attribute) {
      case "role" -> ROLES.contains(value.toLowerCase(Locale.ROOT)) ? new Kind(true, false, false, false) : NOTHING;
      case "itemprop" ->
        value.toLowerCase(Locale.ROOT).contains("articlebody") ? new Kind(false, false, false, true) : NOTHING;
      default -> NOTHING;
    };
  }

  private static Kind ofNames(String value) {
    Kind kind = NOTHING;
    String start = value.substring(0, Math.min(value.length(), LONGEST_NAME));
    for (String name : SPACES.splitAsStream(start).toList()) {
      List<String> words = words(name);
      kind = kind.or(
          new Kind(
              named(words, FURNITURE), named(words, DOUBTFUL), named(words, NEVER_ARTICLE), named(words, BODY)));
    }
    return kind;
  }

  private static boolean named(List<String> words, Set<String> names) {
    for (int i = 0; i < words.size(); i++) {
      if (names.contains(words.get(i))
          || (i + 1 < words.size() && names.contains(words.get(i) + "-" + words.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "articleBody__main-text" → article, body, main, text. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean startsWord = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (startsWord || !Character.isLetter(c)) {
        add(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    add(word, words);
    return words;
  }

  private static void add(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
