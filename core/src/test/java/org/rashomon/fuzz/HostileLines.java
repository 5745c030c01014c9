package org.rashomon.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rashomon.fuzz.Hostile.any;
import static org.rashomon.fuzz.Hostile.bytes;
import static org.rashomon.fuzz.Hostile.kept;

import java.util.stream.Stream;

/** JSON, feeds and texts made to do harm. */
final class HostileLines {
  private static final String GOOD = "\n{\"text\": \"" + Hostile.WORDS + "\"}\n";

  private HostileLines() {}

  private static String item(String content) {
    return "<rss><channel><title>Post</title><item><title>One</title>" + content + "</item></channel></rss>";
  }

  private static String good(String before) {
    return before + "<rss><channel><item><description>" + Hostile.WORDS + "</description></item></channel></rss>";
  }

  static Stream<Hostile> all() {
    return Stream.of(json(), feeds(), texts()).flatMap(each -> each);
  }

  private static Stream<Hostile> json() {
    return Stream.of(
        kept("lists 100,000 deep", () -> "{\"text\": " + "[".repeat(100_000) + GOOD),
        kept("objects 100,000 deep", () -> "{\"a\":".repeat(100_000) + GOOD),
        kept("a number of 1 MB", () -> "{\"id\": " + "9".repeat(1 << 20) + "}" + GOOD),
        kept("a number with an exponent of billions", () -> "{\"id\": 1e999999999, \"text\": 1e-999999999}" + GOOD),
        kept("a name of 1 MB", () -> "{\"" + "a".repeat(1 << 20) + "\": 1}" + GOOD),
        kept("one name 100,000 times", () -> "{" + "\"text\": 1,".repeat(100_000) + "\"text\": 2}" + GOOD),
        kept("3 million values", () -> "{\"a\": [" + "1,".repeat(3_000_000) + "1]}" + GOOD),
        kept("10,000 bylines",
            () -> "{\"text\": \"" + Hostile.WORDS + "\", \"byline\": [" + "\"Ana\",".repeat(10_000) + "\"Jo\"]}"),
        kept("half characters",
            () -> "{\"text\": \"\\udc00\\ud83d" + Hostile.WORDS + "\\ud83d\", \"title\": \"\\ud800\"}"),
        kept("characters that control", () -> "{\"text\": \"\\u0000\\u0007\\u001b[31m" + Hostile.WORDS + "\"}"),
        kept("50,000 lines that are none", () -> "{}\n" + "{\n".repeat(50_000) + GOOD),
        kept("200,000 empty lines", () -> "{}\n" + "\n".repeat(200_000) + GOOD),
        kept("a line of 3 MB", () -> "{\"html\": \"" + "<b>".repeat(1 << 20) + "\"}" + GOOD),
        any("dates that are none",
            () -> "{\"text\": \"" + Hostile.WORDS + "\", \"published\": \"" + "9999-".repeat(50_000) + "\"}"),
        any("an id of 1 MB", () -> "{\"text\": \"" + Hostile.WORDS + "\", \"id\": \"" + "i".repeat(1 << 20) + "\"}"),
        any("a list of 200,000 nothings", () -> "[{},\n" + "null,".repeat(200_000) + "{}]"),
        any("a JSON Feed of 50,000 empty items",
            () -> "{\"version\": \"https://jsonfeed.org/version/1\",\n\"items\": [" + "{},".repeat(50_000) + "{}]}"),
        bytes("lines that are no UTF-8",
            () -> Hostile.join("{\"text\": \"\u00ff\u00fe\u00ed\u00a0\u0080\"}".getBytes(ISO_8859_1),
                GOOD.getBytes(UTF_8))));
  }

  private static Stream<Hostile> feeds() {
    return Stream.of(
        kept("entities that multiply", () -> good("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")),
        kept("an entity outside",
            () -> good("<!DOCTYPE rss SYSTEM \"http://192.0.2.1/x.dtd\" [<!ENTITY x SYSTEM \"file:///\">]>")),
        any("elements 100,000 deep", () -> item("<a>".repeat(100_000))),
        any("50,000 items that are not closed", () -> "<rss><channel>" + "<item><title>x".repeat(50_000)),
        any("100,000 empty items", () -> "<rss><channel>" + "<item/>".repeat(100_000)),
        any("a comment without end", () -> "<rss><channel><!--" + "-".repeat(1 << 20)),
        any("a CDATA section without end", () -> "<rss><channel><item><description><![CDATA[" + "]".repeat(1 << 20)),
        any("a doctype without end", () -> "<!DOCTYPE rss [" + "<!ENTITY a ".repeat(50_000) + "<rss>"),
        any("an attribute without end", () -> "<rss a=\"" + "x".repeat(1 << 20)),
        any("Atom's own markup 20,000 deep",
            () -> "<feed><entry><content type=\"xhtml\">" + "<div>".repeat(20_000) + Hostile.REPORT),
        any("markup escaped ten times over",
            () -> item("<description>" + "&amp;".repeat(200_000) + "lt;p&gt;</description>")),
        any("10,000 links in one item", () -> item("<link>https://post.example/</link>".repeat(10_000))),
        any("dates that are none", () -> item("<pubDate>" + "Thu, ".repeat(100_000) + "</pubDate>")),
        any("a title of 1 MB",
            () -> "<rss><channel><title>" + "a | ".repeat(250_000) + "</title><item><title>x</title>"),
        any("a feed that is only its root", () -> "<rss>"),
        bytes("characters that XML forbids",
            () -> item("<description>\0\u0001\u0008\ufffe" + Hostile.WORDS + "</description>")
                .getBytes(UTF_8)),
        bytes("an encoding that is none",
            () -> ("<?xml version=\"1.0\" encoding=\"no-such\"?>" + item("")).getBytes(UTF_8)));
  }

  private static Stream<Hostile> texts() {
    return Stream.of(
        any("a line of 900,000 characters", () -> "words ".repeat(150_000)),
        any("a text of 1.5 million characters", () -> "words and\n".repeat(150_000)),
        any("200,000 line ends", () -> Hostile.WORDS + "\n".repeat(200_000) + "."),
        any("100,000 short lines", () -> "Wall\n".repeat(100_000)),
        any("100,000 line ends of every kind", () -> "\r\n\u2028\u0085\f\u000b\r".repeat(20_000) + Hostile.WORDS),
        any("100,000 quotation marks", () -> "\"".repeat(100_000) + Hostile.WORDS),
        any("a text of brackets", () -> "([{".repeat(100_000)),
        any("a text of one letter", () -> "a"),
        any("credits without end", () -> "(Photo by ".repeat(50_000)),
        any("addresses without end", () -> "https://post.example/?a=".repeat(40_000)),
        any("dates without end", () -> "Posted: Tuesday, January 28, 2014 8:18 PM EST ".repeat(20_000)),
        bytes("zero bytes", () -> new byte[1 << 20]),
        bytes("every byte there is", HostileLines::everyByte));
  }

  private static byte[] everyByte() {
    byte[] all = new byte[1 << 16];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + 10);
    }
    return all;
  }
}
