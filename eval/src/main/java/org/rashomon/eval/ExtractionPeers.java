package org.rashomon.eval;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.helper.DataUtil;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Html;

/** Other programs that find the article on a page, to compare with. */
final class ExtractionPeers {

  /** How a peer makes text of a page that is decoded and well-formed. */
  private interface Extractor {
    String text(String url, String html) throws BoilerpipeProcessingException;
  }

  /**
   * One program.
   *
   * @param name with its version
   */
  private record Peer(String name, Extractor extractor) {}

  private static final List<Peer> ALL = List.of(
      new Peer("readability4j 1.0.8", ExtractionPeers::readability),
      new Peer("boilerpipe 1.2.3", (url, html) -> ArticleExtractor.INSTANCE.getText(html)));

  private ExtractionPeers() {}

  /** What all of them reach on the same pages. */
  static List<Figure> measure(String set, List<ExtractionGold.Page> pages) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Peer peer : ALL) {
      ShingleScore score = new ShingleScore();
      for (ExtractionGold.Page page : pages) {
        score.add(page.articleBody(), text(peer, page.document()));
      }
      figures.add(Figure.of(set, "F1", score.f1()).ofPeer(peer.name()));
      figures.add(Figure.of(set, "pages exactly right", score.exact()).ofPeer(peer.name()));
    }
    return figures;
  }

  /** A page that a peer can't read counts as one it finds nothing on. */
  private static String text(Peer peer, RawDocument page) throws IOException {
    if (!(page.body() instanceof Html html)) {
      throw new IllegalArgumentException("no page: " + page.id());
    }
    String url = page.given().url().orElse("");
    try {
      return peer.extractor().text(url, DataUtil.load(html.open(), null, url).outerHtml());
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  private static String readability(String url, String html) {
    String content = new Readability4J(url, html).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).text();
  }
}
