package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rashomon.app.library.Job;
import org.rashomon.app.library.Newsroom;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;

/** Takes articles that readers add, and shows how far they are. */
final class AddPages {
  private static final int LATEST = 10;
  private static final int LONGEST_FIELD = 500;

  private final Newsroom newsroom;
  private final WebReader web;
  private final Templates templates;
  private final Visitors visitors;

  AddPages(Newsroom newsroom, WebReader web, Templates templates, Visitors visitors) {
    this.newsroom = newsroom;
    this.web = web;
    this.templates = templates;
    this.visitors = visitors;
  }

  void page(Context ctx) {
    Optional<Job.Progress> job = Query.number(ctx, "job").flatMap(newsroom::job).map(Job::progress);
    List<Job.Progress> latest = newsroom.jobs().stream().limit(LATEST).map(Job::progress).toList();
    templates.send(ctx, "add.jte", "Add articles", "/add", new AddPage(
        visitors.formToken(ctx), newsroom.closedBecause().orElse(""), job, latest));
  }

  /** How far a job is: a part of a page, asked for until it is over. */
  void job(Context ctx) {
    Job job = Query.number(ctx, "number").flatMap(newsroom::job)
        .orElseThrow(() -> new Refused(404, "This job is over and forgotten."));
    ctx.contentType("text/html; charset=utf-8").result(templates.part("job.jte", job.progress()));
  }

  void files(Context ctx) throws IOException {
    Uploads.checkLength(ctx);
    visitors.checkForm(ctx);
    Uploads uploads = Uploads.of(ctx);
    try {
      given(ctx, newsroom.add(uploads.what(), uploads::documents));
    } catch (Newsroom.Full e) {
      uploads.delete();
      throw busy();
    }
  }

  void text(Context ctx) {
    visitors.checkForm(ctx);
    String text = form(ctx, "text").replace("\r\n", "\n");
    if (text.isBlank()) {
      throw new Refused(400, "There was no text.");
    }
    RawDocument document = new RawDocument(
        "pasted-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)), new Origin.File("pasted"),
        given(ctx), new RawDocument.PlainText(text));
    add(ctx, field(ctx, "title").orElse("pasted text"), () -> Stream.of(document));
  }

  private static Given given(Context ctx) {
    return new Given(
        field(ctx, "url").map(AddPages::web), field(ctx, "outlet"), field(ctx, "title"),
        field(ctx, "byline").map(List::of).orElse(List.of()), published(form(ctx, "published")),
        new Published.Undated(), Optional.empty(), false);
  }

  private static String web(String url) {
    if (Address.web(url).isEmpty()) {
      throw new Refused(400, "An address begins with https:// or http://.");
    }
    return url;
  }

  private static Published published(String day) {
    try {
      return day.isBlank() ? new Published.Undated() : new Published.On(LocalDate.parse(day.strip()));
    } catch (DateTimeException e) {
      throw new Refused(400, "The day of publication is written as 2031-05-06.");
    }
  }

  void url(Context ctx) {
    visitors.checkForm(ctx);
    String url = web(AddPages.form(ctx, "url").strip());
    add(ctx, url, () -> web.read(url));
  }

  private void add(Context ctx, String what, Newsroom.Reading documents) {
    try {
      given(ctx, newsroom.add(what, documents));
    } catch (Newsroom.Full e) {
      throw busy();
    }
  }

  static Refused busy() {
    return new Refused(503, "Too much is waiting to be done already. Try again in a minute.");
  }

  private static void given(Context ctx, Job job) {
    ctx.redirect(Address.of("/add", "job", String.valueOf(job.number())), HttpStatus.SEE_OTHER);
  }

  static String form(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  /** A short field; empty where nothing was written. */
  static Optional<String> field(Context ctx, String name) {
    return Optional.of(form(ctx, name).strip()).filter(value -> !value.isEmpty())
        .map(value -> value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
  }
}
