package org.rashomon.app.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the pages of the app are, below its base: paths without a slash before them. Ids stand in the query and not in the
 * path, since they may hold anything: slashes, percent signs, whole URLs.
 */
public final class PageAddress {
  /** The id of the element that an address of words leads to. */
  public static final String HERE = "here";

  private PageAddress() {}

  public static String story(String id) {
    return of("story", "id", id);
  }

  public static String article(String id) {
    return of("article", "id", id);
  }

  /** An article at words of it, which are marked there; places are counted in code points. */
  public static String words(String article, int start, int end) {
    return of("article", "id", article, "at", start + "-" + end) + "#" + HERE;
  }

  /**
   * The page of a person.
   *
   * @param key the name as the library folds it
   */
  public static String person(String key) {
    return of("person", "key", key);
  }

  public static String outlet(String name) {
    return of("outlet", "name", name);
  }

  /** A path with a query of names and values by turns; those without a value are left out. */
  public static String of(String path, String... query) {
    StringBuilder address = new StringBuilder(path);
    char join = '?';
    for (int i = 0; i + 1 < query.length; i += 2) {
      if (!query[i + 1].isEmpty()) {
        address.append(join).append(query[i]).append('=')
            .append(URLEncoder.encode(query[i + 1], StandardCharsets.UTF_8));
        join = '&';
      }
    }
    return address.toString();
  }
}
