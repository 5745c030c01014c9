package org.rashomon.tell;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Story;

/** Results as JSON Lines: one object a line, each line flushed as soon as it is whole. */
public final class JsonLines {
  private final JsonGenerator json;
  private final JsonFields fields;

  /**
   * Writes to a stream, which stays open.
   */
  public JsonLines(OutputStream out) throws IOException {
    json = DossierJson.generator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    fields = new JsonFields(json, new JsonLayout());
  }

  /** A line of {@code extract}. */
  public void article(Article article) throws IOException {
    fields.article(article);
    endLine();
  }

  /** A line of {@code extract} for a document left out. */
  public void rejected(Rejected rejected) throws IOException {
    fields.rejected(rejected);
    endLine();
  }

  /** A line of {@code quotes}. */
  public void quotations(Account account) throws IOException {
    fields.quotations(account);
    endLine();
  }

  /** A line of {@code times}. */
  public void times(Account account) throws IOException {
    fields.times(account);
    endLine();
  }

  /** The lines of {@code group}: one an article, story by story, in the order they were placed. */
  public void placements(List<Story> stories) throws IOException {
    for (Story story : stories) {
      for (Story.Placement placement : story.placements()) {
        fields.placement(placement, story.id());
        endLine();
      }
    }
  }

  private void endLine() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }
}
