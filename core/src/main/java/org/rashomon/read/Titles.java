package org.rashomon.read;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Plain words out of a feed's titles and names, and the way back. */
final class Titles {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private Titles() {}

  /** The words without tags and references; many titles are escaped twice. */
  static String plain(String title) {
    String once = withoutTags(title);
    return SPACE.matcher(withoutTags(once)).replaceAll(" ").strip();
  }

  private static String withoutTags(String words) {
    String plain = words.indexOf('<') < 0 ? words : TAG.matcher(words).replaceAll("");
    return unescaped(plain);
  }

  /** With HTML's references resolved. */
  static String unescaped(String words) {
    return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
  }

  /** Words as they are written in HTML. */
  static String escaped(String words) {
    boolean plain = words.indexOf('&') < 0 && words.indexOf('<') < 0 && words.indexOf('"') < 0;
    return plain ? words : words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
