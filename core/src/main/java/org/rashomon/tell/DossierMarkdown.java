package org.rashomon.tell;

import java.io.IOException;
import java.io.Writer;
import org.rashomon.model.Dossier;

/** A dossier as Markdown. */
public final class DossierMarkdown {
  private DossierMarkdown() {}

  /** Writes the dossier and flushes; the writer stays open. */
  public static void write(Dossier dossier, Writer out) throws IOException {
    for (Dossier.Chapter chapter : dossier.stories()) {
      out.write("# " + chapter.title() + "\n\n");
    }
    out.flush();
  }
}
