package org.rashomon.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the classes, ids and roles of a page's elements say of what they hold. */
final class Hints {
  private static final Set<String> FURNITURE = WordFile.read("furniture-names.txt");
  private static final Set<String> BODY = WordFile.read("body-names.txt");
  /** However long they are: a cookie notice can be longer than the report beside it. */
  private static final Set<String> NEVER_ARTICLE = Set.of(
      "cookie", "cookies", "consent", "gdpr", "cookielaw", "cookiebot", "onetrust", "cmplz", "disqus", "comments",
      "commentlist", "comment-list", "reader-comments", "cli-modal", "didomi");

  private static final Set<String> ROLES = Set.of("navigation", "complementary", "dialog", "alertdialog", "banner",
      "contentinfo", "search", "menu", "menubar",
      "form", "tooltip", "toolbar");

  /** Attributes whose values are made of names. */
  private static final List<String> NAMING = List.of("class", "id", "data-component", "data-testid");

  /** Of longer values the rest says nothing; generated ones go to megabytes. */
  private static final int LONGEST_NAME = 1000;

  /** What a page's names say, each read once: a page repeats a few hundred. */
  private final Map<String, Kind> kinds = new HashMap<>();

  private record Kind(boolean isFurniture, boolean isNeverArticle, boolean isBody) {
  }

  /** Whether it is named as something beside the article: a menu, a list of related stories, a comment. */
  boolean isFurniture(Element element) {
    return element.attributesSize() > 0
        && (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) || any(element, Kind::isFurniture));
  }

  /** Whether it is named as something that is no article, whatever its length. */
  boolean isNeverArticle(Element element) {
    return element.attributesSize() > 0 && !element.normalName().equals("article")
        && any(element, Kind::isNeverArticle);
  }

  /** Whether it is named as what holds an article's text. */
  boolean isBody(Element element) {
    return element.attributesSize() > 0
        && (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody") || any(element, Kind::isBody));
  }

  private boolean any(Element element, java.util.function.Predicate<Kind> said) {
    for (String attribute : NAMING) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && said.test(kinds.computeIfAbsent(value, Hints::kind))) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(String value) {
    boolean furniture = false;
    boolean never = false;
    boolean body = false;
    for (String name : value.substring(0, Math.min(value.length(), LONGEST_NAME)).split("\\s+")) {
      List<String> words = words(name);
      furniture |= named(words, FURNITURE);
      never |= named(words, NEVER_ARTICLE);
      body |= named(words, BODY);
    }
    return new Kind(furniture, never, body);
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
