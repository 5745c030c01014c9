package org.rashomon.read;

import java.util.Map;
import java.util.regex.Pattern;

/** Plain words out of a feed's titles and names. */
final class Titles {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");

  private static final Map<String, String> REFERENCES = Map.ofEntries(
      Map.entry("&nbsp;", " "),
      Map.entry("&ndash;", "–"),
      Map.entry("&mdash;", "—"),
      Map.entry("&lsquo;", "‘"),
      Map.entry("&rsquo;", "’"),
      Map.entry("&ldquo;", "“"),
      Map.entry("&rdquo;", "”"),
      Map.entry("&hellip;", "…"),
      Map.entry("&quot;", "\""),
      Map.entry("&#39;", "'"),
      Map.entry("&#8217;", "’"),
      Map.entry("&#8216;", "‘"),
      Map.entry("&#8220;", "“"),
      Map.entry("&#8221;", "”"),
      Map.entry("&#8211;", "–"),
      Map.entry("&lt;", "<"),
      Map.entry("&gt;", ">"));

  private Titles() {}

  static String plain(String title) {
    String plain = TAG.matcher(title).replaceAll("");
    for (Map.Entry<String, String> reference : REFERENCES.entrySet()) {
      plain = plain.replace(reference.getKey(), reference.getValue());
    }
    return plain.replace("&amp;", "&").replaceAll("\\s+", " ").strip();
  }
}
