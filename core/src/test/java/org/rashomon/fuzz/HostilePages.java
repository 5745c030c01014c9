package org.rashomon.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rashomon.fuzz.Hostile.any;
import static org.rashomon.fuzz.Hostile.bytes;
import static org.rashomon.fuzz.Hostile.kept;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages made to do harm. */
final class HostilePages {
  private static final int MEGABYTE = 1 << 20;

  private HostilePages() {}

  private static String page(String more) {
    return "<html><body><article>" + Hostile.REPORT + "</article>" + more;
  }

  private static String head(String more) {
    return "<html><head>" + more + "</head><body><article>" + Hostile.REPORT + "</article>";
  }

  private static String linkedData(String json) {
    return head("<script type=\"application/ld+json\">" + json + "</script>");
  }

  private static String numbered(int count, String before, String after) {
    return IntStream.range(0, count).mapToObj(i -> before + i + after).collect(Collectors.joining());
  }

  static Stream<Hostile> all() {
    return Stream.of(large(), deep(), unclosed(), scripts(), metadata(), odd()).flatMap(each -> each);
  }

  private static Stream<Hostile> large() {
    return Stream.of(
        kept("a comment of 5 MB", () -> page("<!--" + "x".repeat(5 * MEGABYTE) + "-->")),
        kept("a picture of 5 MB in an attribute",
            () -> page("<img src=\"data:image/png;base64," + "A".repeat(5 * MEGABYTE) + "\">")),
        kept("a script of 5 MB", () -> page("<script>" + "a=1;\n".repeat(MEGABYTE) + "</script>")),
        kept("a style of 5 MB", () -> head("<style>" + "a{b:c}\n".repeat(700_000) + "</style>")),
        kept("100,000 attributes of one element", () -> page("<p " + numbered(100_000, "a", "=1 ") + ">")),
        kept("the same attribute 100,000 times", () -> page("<p " + "class=x ".repeat(100_000) + ">")),
        kept("a class attribute of 100,000 names", () -> page("<p class=\"" + numbered(100_000, "c", " ") + "\">x")),
        kept("an id of 1 MB", () -> page("<p id=" + "x".repeat(MEGABYTE) + ">x")),
        any("a tag name of 3 MB", () -> page("<" + "x".repeat(3 * MEGABYTE) + ">")),
        any("a tag name of zero bytes", () -> page("<a" + "\0".repeat(3 * MEGABYTE) + ">")),
        any("an end tag's name of 3 MB", () -> page("</" + "x".repeat(3 * MEGABYTE) + ">")),
        any("200,000 empty paragraphs", () -> page("<p>".repeat(200_000))),
        any("100,000 links", () -> page("<a href=x>a link</a> ".repeat(100_000))),
        any("100,000 list items", () -> page("<li>an item".repeat(100_000))),
        any("100,000 line ends", () -> page("<p>" + "x<br>".repeat(100_000))),
        any("50,000 table rows that are not closed", () -> page("<table>" + "<tr><td>x".repeat(50_000))),
        any("a text of 2 MB without a space", () -> "<html><p>" + "x".repeat(2 * MEGABYTE)),
        any("a paragraph of 900,000 characters", () -> "<html><p>" + "words and words ".repeat(56_000)),
        any("400,000 character references", () -> page("<p>" + "&amp;".repeat(400_000))),
        any("character references without end", () -> page("<p>" + "&".repeat(MEGABYTE))),
        any("2 million brackets", () -> page("<".repeat(2 * MEGABYTE))),
        any("more than a million tags", () -> page("<b>".repeat(1_000_001))));
  }

  private static Stream<Hostile> deep() {
    return Stream.of(
        kept("100,000 elements in one another", () -> page("<div>".repeat(100_000))),
        kept("a report below 5,000 elements", () -> "<html>" + "<div>".repeat(5_000) + Hostile.REPORT),
        kept("50,000 bold elements in one another", () -> page("<b>".repeat(50_000))),
        kept("50,000 links in one another", () -> page("<a>".repeat(50_000))),
        kept("20,000 tables in one another", () -> page("<table><tr><td>".repeat(20_000))),
        kept("50,000 lists in one another", () -> page("<ul><li>".repeat(50_000))),
        kept("50,000 quotations in one another", () -> page("<blockquote>".repeat(50_000))),
        kept("50,000 pictures' groups in one another", () -> page("<svg>" + "<g>".repeat(50_000))),
        kept("formulas in pictures in formulas", () -> page("<svg><math>".repeat(20_000))),
        kept("20,000 formatting elements across paragraphs", () -> page("<p><b><i>x".repeat(20_000))),
        kept("20,000 forms", () -> page("<form><fieldset>".repeat(20_000))),
        kept("50,000 options", () -> page("<select>" + "<option>x".repeat(50_000))),
        kept("templates in one another", () -> page("<template>".repeat(20_000))),
        kept("font elements with differing attributes",
            () -> page(numbered(20_000, "<font size=", ">x"))));
  }

  private static Stream<Hostile> unclosed() {
    return Stream.of(
        any("an attribute that is not closed", () -> page("<img alt=\"" + "a ".repeat(MEGABYTE))),
        any("a comment that is not closed", () -> page("<!--" + "<p>x".repeat(300_000))),
        any("a comment that is closed oddly", () -> page("<!--" + "--!".repeat(300_000))),
        any("a script that is not closed", () -> page("<script>" + Hostile.SCRIPT.repeat(50_000))),
        any("a script with comments in it",
            () -> page("<script><!--<script>" + Hostile.SCRIPT + "</script>" + Hostile.SCRIPT + "--></script>")),
        any("a title that is not closed", () -> "<html><head><title>" + "x ".repeat(500_000)),
        any("a textarea that is not closed", () -> page("<textarea>" + Hostile.REPORT.repeat(100))),
        any("plaintext, which nothing closes", () -> page("<plaintext>" + "</plaintext>x".repeat(10_000))),
        any("a doctype that is not closed", () -> "<!DOCTYPE html \"" + "x".repeat(MEGABYTE)),
        any("a CDATA section in HTML", () -> page("<![CDATA[" + "]]".repeat(300_000))),
        any("processing instructions", () -> "<?xml version='1.0'?>" + "<?x ".repeat(200_000) + Hostile.REPORT),
        kept("end tags that nothing opened", () -> page("</p></b></div></table>".repeat(30_000))),
        any("a tag cut off at the end", () -> page("<p class=")),
        any("a reference cut off at the end", () -> page("<p>&am")));
  }

  private static Stream<Hostile> scripts() {
    return Stream.of(
        kept("a script in a paragraph",
            () -> "<html><article>" + Hostile.REPORT + "<p>x<script>" + Hostile.SCRIPT + "</script>y</p>"),
        kept("a script in capitals", () -> page("<SCRIPT>" + Hostile.SCRIPT + "</ScRiPt >")),
        kept("a script in a picture", () -> page("<svg><script>" + Hostile.SCRIPT + "</script></svg>")),
        kept("a script in noscript", () -> page("<noscript><script>" + Hostile.SCRIPT + "</script></noscript>")),
        kept("a script in a template", () -> page("<template><script>" + Hostile.SCRIPT + "</script></template>")),
        kept("a script as a handler", () -> page("<p onclick=\"" + Hostile.SCRIPT + "\">A short line.</p>")),
        kept("a script as an address", () -> page("<a href=\"javascript:" + Hostile.SCRIPT + "\">A link.</a>")),
        kept("a script as a style", () -> page("<style>p{x:" + Hostile.SCRIPT + "}</style>")),
        kept("a script in a frame's source", () -> page("<iframe srcdoc=\"<script>" + Hostile.SCRIPT + "\"></iframe>")),
        kept("a script between table cells",
            () -> page("<table><tr><script>" + Hostile.SCRIPT + "</script><td>x</table>")));
  }

  private static Stream<Hostile> metadata() {
    return Stream.of(
        kept("linked data 100,000 deep", () -> linkedData("[".repeat(100_000))),
        kept("linked data objects 100,000 deep", () -> linkedData("{\"a\":".repeat(100_000))),
        kept("linked data of 2 MB in one string",
            () -> linkedData("{\"headline\":\"" + "x".repeat(2 * MEGABYTE) + "\"}")),
        kept("100,000 articles in linked data",
            () -> linkedData("[" + "{\"@type\":\"NewsArticle\"},".repeat(100_000) + "{}]")),
        kept("10,000 blocks of linked data",
            () -> head("<script type=\"application/ld+json\">{\"@type\":\"X\"}</script>".repeat(10_000))),
        kept("100,000 authors", () -> linkedData(
            "{\"@type\":\"NewsArticle\",\"author\":[" + "{\"name\":\"Ana Torv\"},".repeat(100_000) + "{}]}")),
        kept("linked data that holds backslashes only", () -> linkedData("\\".repeat(MEGABYTE))),
        kept("a number of 1 MB in linked data", () -> linkedData("{\"a\":" + "1".repeat(MEGABYTE) + "}")),
        kept("a date of 1 MB", () -> head("<meta property=\"article:published_time\" content=\""
            + "2".repeat(MEGABYTE) + "\">")),
        kept("a byline of 1 MB", () -> head("<meta name=author content=\"" + "Ana and ".repeat(130_000) + "\">")),
        kept("a title of 1 MB", () -> head("<title>" + "wall | ".repeat(150_000) + "</title>")),
        kept("an address of 1 MB", () -> head("<link rel=canonical href=\"https://" + "a.".repeat(500_000) + "\">")),
        kept("30,000 meta elements", () -> head("<meta name=a content=b>".repeat(30_000))),
        kept("20,000 times", () -> page("<time datetime=2019-02-28>".repeat(20_000))),
        kept("a base address that is none", () -> head("<base href=\"ht tp://[\">")));
  }

  private static Stream<Hostile> odd() {
    return Stream.of(
        bytes("zero bytes", () -> page("<p>" + "\0".repeat(100_000)).getBytes(UTF_8)),
        bytes("a charset that is none", () -> head("<meta charset=\"no such\">").getBytes(UTF_8)),
        bytes("a charset that refers to itself",
            () -> head("<meta charset=\"" + "x".repeat(100_000) + "\">").getBytes(UTF_8)),
        bytes("UTF-7, which hides scripts",
            () -> head("<meta charset=utf-7>+ADw-script+AD4-" + Hostile.SCRIPT).getBytes(UTF_8)),
        bytes("bytes that are no UTF-8", () -> Hostile.join(
            page("<p>").getBytes(UTF_8),
            "\u00c3\u00c3\u00ff\u00fe\u00ed\u00a0\u0080".repeat(10_000).getBytes(ISO_8859_1))),
        bytes("half of UTF-16", () -> Hostile.join(new byte[]{(byte) 0xff, (byte) 0xfe},
            page("").getBytes(UTF_16LE), new byte[]{0x41})),
        bytes("surrogates alone in UTF-16", () -> Hostile.join(new byte[]{(byte) 0xff, (byte) 0xfe},
            page("").getBytes(UTF_16LE), new byte[]{0x3d, (byte) 0xd8, 0x41, 0, 0x3d, (byte) 0xd8})),
        bytes("UTF-32", () -> Hostile.join(new byte[]{0, 0, (byte) 0xfe, (byte) 0xff}, new byte[10_000])),
        any("references to characters that are none",
            () -> page("<p>&#xD800; &#0; &#x110000; &#999999999999; &#xFFFE;")),
        any("100,000 accents on one letter", () -> page("<p>a" + "\u0301".repeat(100_000))),
        any("writing that turns around", () -> page("<p>" + "\u202e\u2066".repeat(50_000) + "words")),
        any("letters without width", () -> page("<p>" + "\u200b\u200d\ufeff".repeat(50_000) + "words")),
        any("frames", () -> "<html><frameset>" + "<frame src=x>".repeat(20_000)),
        any("a page in a page in a page", () -> "<html><body>".repeat(5_000) + Hostile.REPORT),
        any("a page that is one quotation mark", () -> "<html>\""),
        any("quotation marks without end", () -> "<html><p>" + "\u201csaid ".repeat(100_000)));
  }
}
