package org.rashomon.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.app.dossier.ToldDossier;

/** Dossiers to export, and the exports as text. */
final class Told {
  static final Site SITE = new Site(URI.create("https://desk.example/news"));

  /** Words that mean something else in every format there is. */
  static final String HOSTILE = "=1+1<script>alert(1)</script>]]>&amp;\"\u0007, \uD83D\uDE00";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** The example of this name, as it is expected to be told. */
  static ToldDossier example(String name) {
    try {
      return ToldDossier.parse(Files.readAllBytes(Path.of("../examples", name, "expected/dossier.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A story of two articles in which all words are hostile; both say the same, the first at 8, the second at {@code published}. */
  static ToldDossier hostile(String published) {
    String words = quoted(HOSTILE);
    return dossier("""
        {"articles": [
          {"id": "a/1?", "origin": "x", "outlet": %1$s, "title": %1$s, "url": "javascript:alert(1)",
           "published": "2031-05-01T08:00:00Z", "language": "en", "text": %1$s},
          {"id": "b", "origin": "y", "outlet": "B", "url": "https://b.example/", "published": %2$s,
           "language": "en", "text": %1$s}],
         "stories": [{"id": "s", "title": %1$s, "articles": ["a/1?", "b"], "independentReports": 2,
           "entities": [{"id": "e1", "kind": "person", "name": %1$s, "mentions": []}],
           "quotations": [{"id": "a/1?#q0", "form": "direct", "kind": "speech", "content": [%3$s],
             "speaker": {"status": "named", "entity": "e1", "name": %1$s}, "decidedBy": "test", "confidence": 1}],
           "findings": [{"id": "f1", "kind": "agreement", "aspect": "other", "matter": %1$s, "explanation": "",
             "decidedBy": "test", "confidence": 1, "readings": [{"says": %1$s, "articles": ["a/1?", "b"],
               "independent": 2, "evidence": [%4$s, %3$s]}]}],
           "summary": [{"text": %1$s, "evidence": [%3$s]}]}]}
        """.formatted(words, published.isEmpty() ? "null" : quoted(published), excerpt("a/1?"), excerpt("b")));
  }

  static ToldDossier dossier(String json) {
    try {
      return ToldDossier.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String excerpt(String article) {
    int end = HOSTILE.codePointCount(0, HOSTILE.length());
    return "{\"article\": %s, \"start\": 0, \"end\": %d, \"exact\": %s}".formatted(quoted(article), end,
        quoted(HOSTILE));
  }

  private static String quoted(String words) {
    return JSON.getNodeFactory().textNode(words).toString();
  }

  /** Something that writes an export. */
  @FunctionalInterface
  interface Export {
    void write(OutputStream out) throws IOException;
  }

  static String text(Export export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      export.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static JsonNode json(Export export) {
    try {
      return JSON.readTree(text(export));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
