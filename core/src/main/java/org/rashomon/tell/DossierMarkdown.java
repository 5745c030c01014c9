package org.rashomon.tell;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Dossier;
import org.rashomon.tell.page.StoryMarkdown;

/** A dossier as Markdown, for where text is pasted: what the pages say, without the articles in full. */
public final class DossierMarkdown {
  private DossierMarkdown() {}

  /** Writes the dossier and flushes; the writer stays open. */
  public static void write(Dossier dossier, Writer out) throws IOException {
    out.write("# Dossier\n\n");
    for (Dossier.Chapter chapter : dossier.stories()) {
      StoryMarkdown.write(chapter, out);
    }
    leftOut(dossier.rejected(), out);
    out.flush();
  }

  private static void leftOut(List<Rejected> rejected, Writer out) throws IOException {
    if (!rejected.isEmpty()) {
      out.write("## Left out\n\n");
    }
    for (Rejected one : rejected) {
      out.write("- " + StoryMarkdown.escaped(one.origin().describe()) + ": " + one.reason().label().replace('-', ' ')
          + ". " + StoryMarkdown.escaped(one.detail()) + "\n");
    }
  }
}
