package org.rashomon.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rashomon.tell.page.PrintableWriter;

/** Renders pages. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(
      null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
  private final Site site;

  Templates(Site site) {
    this.site = site;
  }

  Assets assets() {
    return site.assets();
  }

  /** Stands for everything around the pages: they change when it does. */
  String version() {
    return site.assets().version() + "-" + site.hasSearch() + "-" + site.hasFeeds() + "-" + site.isAlone();
  }

  /** A page in its frame. */
  byte[] page(String template, String title, String here, Object page) {
    return render(template, Map.of("frame", new Frame(site, title, here), "page", page));
  }

  /** A part of a page. */
  byte[] part(String template, Object part) {
    return render(template, Map.of("page", part));
  }

  private byte[] render(String template, Map<String, Object> parameters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new PrintableWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      engine.render(template, parameters, new WriterOutput(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Sends a page in its frame. */
  void send(Context ctx, String template, String title, String here, Object page) {
    ctx.contentType("text/html; charset=utf-8").result(page(template, title, here, page));
  }
}
