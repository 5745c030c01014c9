package org.rashomon.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** JSON for people to read too: the same bytes for the same tree on every system. */
final class IndentedJson {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private IndentedJson() {}

  /**
   * Writes the tree and flushes; the stream stays open. Goes through a writer, which puts a question mark in the place
   * of half a surrogate pair; Jackson's own encoder would throw.
   */
  static void write(JsonNode tree, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
      MAPPER.writeTree(json, tree);
      json.writeRaw('\n');
    }
  }
}
