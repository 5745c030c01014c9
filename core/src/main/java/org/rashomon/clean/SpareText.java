package org.rashomon.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The article as the page's JSON-LD has it, which stands in where the page shows next to nothing: paragraphs are lost
 * there, and often the text is cut off or not the latest.
 */
final class SpareText {
  /** What the page shows has to be shorter than this share of it. */
  private static final double NEXT_TO_NOTHING = .4;

  /** A shorter one is a summary. */
  private static final int FEWEST_WORDS = 40;

  private SpareText() {}

  /** What was found on the page, unless the spare text is far longer. */
  static ArticleBody.Found unless(ArticleBody.Found shown, Page page) {
    return page.linkedData()
        .flatMap(data -> data.words("articleBody").stream())
        .filter(spare -> WordCount.of(spare) >= FEWEST_WORDS)
        .filter(spare -> shown.length() < NEXT_TO_NOTHING * spare.length())
        .findFirst()
        .map(SpareText::blocks)
        .filter(blocks -> !blocks.isEmpty())
        .map(blocks -> new ArticleBody.Found(blocks, List.of(), "json-ld articleBody"))
        .orElse(shown);
  }

  /** Some write paragraphs as elements, some as lines. */
  private static List<Block> blocks(String spare) {
    Element body = Jsoup.parseBodyFragment(spare).body();
    return spare.contains("</p>") || spare.contains("<br")
        ? Blocks.in(body)
        : spare.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> Blocks.in(paragraph(line)))
            .flatMap(List::stream)
            .toList();
  }

  private static Element paragraph(String line) {
    return new Element("p").appendChild(new TextNode(line));
  }
}
