package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Where lines break in an indented file: everywhere except inside small things such as excerpts. */
final class JsonLayout extends DefaultPrettyPrinter.NopIndenter {
  private static final long serialVersionUID = 1;

  private static final DefaultPrettyPrinter.Indenter LINES = new DefaultIndenter("  ", "\n");

  private boolean flat;

  DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(this);
    printer.indentArraysWith(this);
    return printer;
  }

  void flat(boolean on) {
    flat = on;
  }

  boolean isFlat() {
    return flat;
  }

  @Override
  public void writeIndentation(JsonGenerator json, int level) throws IOException {
    if (flat) {
      json.writeRaw(' ');
    } else {
      LINES.writeIndentation(json, level);
    }
  }

  @Override
  public boolean isInline() {
    return false;
  }
}
