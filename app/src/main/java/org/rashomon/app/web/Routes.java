package org.rashomon.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;

/** Which address is served by what. */
final class Routes implements AutoCloseable {
  /** Causes have causes; no honest failure comes near it. */
  private static final int DEEPEST = 20;

  private static final String SAID = "complaint";

  /** RFC 9457. */
  private static final String PROBLEM = "application/problem+json";

  private final Guard guard;
  private final Parts parts;
  private final Templates templates;
  private final FrontPages front;
  private final StoryPages stories;
  private final Live live;
  private final ArticlePages articles;
  private final ComparePages compare;
  private final PersonPages persons;
  private final OutletPages outlets;
  private final HistoryPages history;
  private final AddPages add;
  private final CorrectionPages corrections;
  private final CorrectionForms forms;
  private final FindingPlaces findings;
  private final Times times;

  Routes(
      Library library, Newsroom newsroom, Parts parts, Templates templates, Visitors visitors, Guard guard,
      Clock clock) {
    this.times = new Times(clock);
    ToldStories told = new ToldStories(library);
    this.findings = new FindingPlaces(library, told);
    this.guard = guard;
    this.parts = parts;
    this.templates = templates;
    this.front = new FrontPages(library, templates, visitors, times);
    this.stories = new StoryPages(library, told, templates, visitors, times, templates.version());
    this.live = new Live(library, newsroom.bell(), templates);
    this.articles = new ArticlePages(library, told, templates);
    this.compare = new ComparePages(told, templates);
    this.persons = new PersonPages(library, templates);
    this.outlets = new OutletPages(library, templates);
    this.history = new HistoryPages(library, told, templates, times);
    this.add = new AddPages(newsroom, parts.web(), templates, visitors);
    this.corrections = new CorrectionPages(library, newsroom, told, templates, visitors, times);
    this.forms = new CorrectionForms(library, newsroom, told, visitors);
  }

  void add(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.before(guard::check);
    read(routes);
    write(routes);
    parts.finder().ifPresent(finder -> routes.get("/search", new SearchPages(finder, findings, templates)::page));
    parts.feeds().ifPresent(feeds -> routes.get("/feeds", new FeedPages(feeds, templates, times)::page));
    parts.routes().forEach(more -> more.accept(routes));
    complaints(routes);
  }

  @Override
  public void close() {
    live.close();
  }

  private void read(RoutesConfig routes) {
    routes.get("/", front::page);
    routes.get("/story", stories::page);
    routes.sse("/story/live", live::open);
    routes.get("/history", history::page);
    routes.get("/article", articles::page);
    routes.get("/compare", compare::page);
    routes.get("/people", persons::list);
    routes.get("/person", persons::page);
    routes.get("/outlets", outlets::list);
    routes.get("/outlet", outlets::page);
    routes.get(Assets.PATH + "{name}", templates.assets()::send);
    routes.get("/health", Routes::health);
  }

  private void write(RoutesConfig routes) {
    routes.post(Guard.LOGIN, guard::login);
    routes.get("/add", add::page);
    routes.get("/job", add::job);
    routes.post("/add/files", add::files);
    routes.post("/add/text", add::text);
    routes.post("/add/url", add::url);
    routes.get("/corrections", corrections::page);
    routes.post("/correct", forms::correct);
    routes.post("/undo", forms::undo);
  }

  private static OptionalInt status(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST)
        .filter(HttpException.class::isInstance).mapToInt(each -> ((HttpException) each).getCode()).findFirst();
  }

  private void complaints(RoutesConfig routes) {
    routes.exception(Refused.class, (refused, ctx) -> complain(ctx, refused.status(), refused.why()));
    routes.exception(HttpResponseException.class, (refused, ctx) -> complain(ctx, refused.getStatus(), ""));
    routes.exception(Exception.class, this::fail);
    routes.error(404, this::notFound);
  }

  /** What answers programs may have said itself what it is that it has not. */
  private void notFound(Context ctx) {
    if (!PROBLEM.equals(ctx.res().getContentType())) {
      complain(ctx, 404, "");
    }
  }

  private static void health(Context ctx) {
    ctx.contentType("application/json").result("{\"status\":\"ok\"}");
  }

  /** Jetty says by a status what is wrong with a request that it can't read: a file is too large, say. */
  private void fail(Exception failure, Context ctx) {
    OptionalInt status = status(failure);
    if (status.isPresent() && status.getAsInt() < 500) {
      complain(ctx, status.getAsInt(), "");
      return;
    }
    parts.failures().accept(failure);
    complain(ctx, 500, "Something failed here, which is a defect of the program. What is stored is not affected.");
  }

  /** Says what is wrong, once: what said it already keeps the word. Programs are told in their own way (RFC 9457). */
  private void complain(Context ctx, int status, String why) {
    if (ctx.attribute(SAID) != null) {
      return;
    }
    ctx.attribute(SAID, true);
    Guard.headers(ctx);
    ctx.status(status);
    if (status == 401) {
      ctx.header("WWW-Authenticate", "Bearer realm=\"Rashomon\"");
    }
    Complaint complaint = Complaint.of(status, why);
    if (ctx.path().startsWith("/api/")) {
      ctx.contentType(PROBLEM).result(complaint.problem(status, ctx.path()));
    } else {
      templates.send(ctx, "complaint.jte", complaint.title(), "", complaint);
    }
  }
}
