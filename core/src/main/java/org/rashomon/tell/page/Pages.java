package org.rashomon.tell.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;

/** Writes a dossier's pages: HTML that needs no script and nothing from anywhere else. */
public final class Pages {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(
      null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
  private final String style = read("page.css");

  /**
   * Writes the page that lists the stories.
   *
   * @param hrefs the addresses of the stories' pages, in the order of the stories
   */
  public void index(Dossier dossier, List<String> hrefs, Writer out) throws IOException {
    render("index.jte", IndexPage.of(dossier, hrefs), out);
  }

  /** Writes the page of a story. */
  public void story(Chapter chapter, Writer out) throws IOException {
    render("story.jte", new StoryMaker(chapter).make(), out);
  }

  /**
   * Writes what is between the head and the foot of a story's page, for pages that have others: the list of contents
   * and the element {@code main}. Its style is {@link #style()}.
   */
  public void told(Chapter chapter, Writer out) throws IOException {
    render("told.jte", Map.of("page", new StoryMaker(chapter).make()), out);
  }

  /** The style sheet of every page. */
  public String style() {
    return style;
  }

  private void render(String template, Object page, Writer out) throws IOException {
    render(template, Map.of("page", page, "style", style), out);
  }

  private void render(String template, Map<String, Object> parameters, Writer out) throws IOException {
    PrintableWriter printable = new PrintableWriter(out);
    try {
      templates.render(template, parameters, new WriterOutput(printable));
    } catch (TemplateException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e;
    }
    printable.flush();
  }

  private static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
