package org.rashomon.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's class, id and role say of what it holds. */
final class Hints {
  private static final Set<String> FURNITURE = WordFile.read("furniture-names.txt");
  private static final Set<String> BODY = WordFile.read("body-names.txt");
  /** However long they are: a cookie notice can be longer than the report beside it. */
  private static final Set<String> NEVER_ARTICLE = Set.of(
      "cookie", "cookies", "consent", "gdpr", "cookielaw", "disqus", "comments", "commentlist", "comment-list",
      "reader-comments");

  private static final Set<String> ROLES = Set.of("navigation", "complementary", "dialog", "alertdialog", "banner",
      "contentinfo", "search", "menu", "menubar",
      "form", "tooltip", "toolbar");

  /** Attributes whose values are made of names. */
  private static final List<String> NAMING = List.of("class", "id", "data-component", "data-testid");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Hints() {}

  /** Whether it is named as something beside the article: a menu, a list of related stories, a comment. */
  static boolean isFurniture(Element element) {
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) || named(element, FURNITURE);
  }

  /** Whether it is named as something that is no article, whatever its length. */
  static boolean isNeverArticle(Element element) {
    return !element.normalName().equals("article") && named(element, NEVER_ARTICLE);
  }

  /** Whether it is named as what holds an article's text. */
  static boolean isBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody") || named(element, BODY);
  }

  private static boolean named(Element element, Set<String> names) {
    return NAMING.stream()
        .map(element::attr)
        .filter(name -> !name.isEmpty())
        .flatMap(SPACES::splitAsStream)
        .anyMatch(name -> named(words(name), names));
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
