package org.rashomon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;

/** The pages of {@code extraction/} and the article text that should come out. */
final class ExtractionGold {

  /**
   * One page.
   *
   * @param articleBody the text that should come out
   */
  record Page(String id, RawDocument document, String articleBody) {}

  private ExtractionGold() {}

  static List<Page> read(Path gold) throws IOException {
    Path folder = gold.resolve("extraction");
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      pages.add(page(folder, entry.getKey(), entry.getValue()));
    }
    return pages;
  }

  /**
   * Whether a page belongs to the third that rules are not made with: what is reached there says how they do on pages
   * never looked at. The ids are digests and so say nothing of the page.
   */
  static boolean isHeldOut(String id) {
    return Math.floorMod(id.hashCode(), 3) == 0;
  }

  private static Page page(Path folder, String id, JsonNode truth) throws IOException {
    Path file = folder.resolve("html").resolve(id + ".html.gz");
    try (InputStream html = new GZIPInputStream(Files.newInputStream(file))) {
      RawDocument document = new RawDocument(
          id, new Origin.File(file.toString()), given(truth.path("url").asText()), Html.of(html.readAllBytes()));
      return new Page(id, document, truth.path("articleBody").asText());
    }
  }

  /** A dozen pages are in other languages; said to be English they are measured like the rest. */
  private static Given given(String url) {
    return new Given(
        Optional.of(url),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Published.Undated(),
        new Published.Undated(),
        Optional.of("en"),
        false);
  }
}
